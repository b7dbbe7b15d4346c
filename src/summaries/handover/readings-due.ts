import type { PhrasingContent } from 'mdast';
import { type Day, dayAfter, daysIn, latest } from '../../calendar/day.ts';
import { howOften } from '../../calendar/how-often.ts';
import { isActiveGoal, type PlannedGoal } from '../../caseload/goals.ts';
import { measureName } from '../../caseload/labels.ts';
import { latestReading } from '../../caseload/readings.ts';
import type { Goal, Measure } from '../../records/record.ts';
import { capitalised } from '../../text/capitalised.ts';
import { fact, within } from '../facts.ts';
import type { View } from '../view.ts';

/** Measures of an active goal that were not read for as long as its evaluation says, a line each. */
export function readingsDue(
  planned: PlannedGoal,
  view: View,
): readonly (readonly PhrasingContent[])[] {
  const { goal } = planned;
  if (!isActiveGoal(goal)) return [];
  return (goal.measures ?? []).flatMap((measure, index) => {
    const line = dueLine({ measure, goal }, within(planned, 'measures', index), view);
    return line ? [line] : [];
  });
}

interface OfGoal {
  readonly measure: Measure;
  readonly goal: Goal;
}

function dueLine(
  { measure, goal }: OfGoal,
  spot: ReturnType<typeof within>,
  view: View,
): readonly PhrasingContent[] | undefined {
  const { file, moment, words, say, day } = view;
  const every = intervalOf(measure, goal);
  const last = measure.name ? latestReading(file, measure.name) : undefined;
  const since = latest([last?.day, goal.start]);
  if (!every || !since || !isPast(since, every, moment.today)) return undefined;
  const name = capitalised(measure.name ? measureName(measure.name) : say('A measure without a name')); // prettier-ignore
  const told = {
    measure: fact(measure.name ? within(spot, 'name') : spot, say('{name}', { name })),
    often: view.tell(howOften(every)),
  };
  return last
    ? words('{measure}: no reading since {day}, to be looked at {often}.', {
        ...told,
        day: fact(last, day(last.day)),
      })
    : words('{measure}: no reading yet, to be looked at {often} since {day}.', {
        ...told,
        day: day(since),
      });
}

function isPast(since: Day, every: string, today: Day): boolean {
  const due = dayAfter(since, every);
  return due !== undefined && due <= today;
}

/** How often a measure is looked at: by the methods that name it, else by the one least often. */
function intervalOf({ name }: Measure, { evaluation = [] }: Goal): string | undefined {
  const said = name ? measureName(name).toLowerCase() : undefined;
  const naming = evaluation.filter(
    ({ method, every }) => every && said !== undefined && method?.toLowerCase().includes(said),
  );
  const few = naming.length > 0 ? naming : evaluation;
  return few
    .flatMap(({ every }) => every ?? [])
    .sort((one, other) => (daysIn(other) ?? 0) - (daysIn(one) ?? 0))[0];
}
