import type { Paragraph, PhrasingContent } from 'mdast';
import { daysIn } from '../../calendar/day.ts';
import { howOften } from '../../calendar/how-often.ts';
import { caseRecord, type Spot } from '../../caseload/case-file.ts';
import { isSameWorker } from '../../caseload/workers.ts';
import type { Goal } from '../../records/record.ts';
import { capitalised } from '../../text/capitalised.ts';
import { fact, within } from '../facts.ts';
import { joined } from '../nodes.ts';
import type { View } from '../view.ts';
import { goalsUnderWay, goalWords } from './open-steps.ts';
import { labelledLine } from './when-line.ts';

type Activities = NonNullable<NonNullable<Goal['strategies']>[number]['activities']>;
type Activity = Exclude<Activities[number], string>;

/** An activity of the worker that goes on. */
interface Kept extends Spot {
  readonly activity: Activity;
  readonly goal: Goal;
}

/** What the worker does again and again, alone or with the person, a line for each interval. */
export function recurringLines(view: View): readonly Paragraph[] {
  const kept = keptUp(view);
  const every = [...new Set(kept.flatMap(({ activity }) => activity.every ?? []))].sort(
    (one, other) => (daysIn(one) ?? Infinity) - (daysIn(other) ?? Infinity),
  );
  const unset = kept.filter(({ activity }) => activity.every === undefined);
  return [
    ...every.map((interval) =>
      linesOf(
        capitalised(view.tell(howOften(interval))),
        kept.filter(({ activity }) => activity.every === interval),
        view,
      ),
    ),
    ...(unset.length > 0 ? [linesOf(view.say('How often is not stated'), unset, view)] : []),
  ];
}

function linesOf(label: string, kept: readonly Kept[], view: View): Paragraph {
  const told = kept.map((one) => activityWords(one, view));
  return labelledLine(label, joined(told, view.spoken.between), view);
}

/** Those with an interval that have not ended, and those without one that are under way. */
function keptUp({ file }: View): readonly Kept[] {
  const worker = caseRecord(file)?.record.worker;
  return goalsUnderWay(file).flatMap((planned) =>
    (planned.goal.strategies ?? []).flatMap(({ activities = [] }, strategyAt) =>
      activities.flatMap((activity, index): readonly Kept[] => {
        if (typeof activity === 'string' || !isKeptUp(activity)) return [];
        const { who } = activity;
        const isOurs = who === 'worker' || who === 'joint' || isSameWorker(who, worker);
        const spot = within(planned, 'strategies', strategyAt, 'activities', index);
        return isOurs ? [{ activity, goal: planned.goal, ...spot }] : [];
      }),
    ),
  );
}

function isKeptUp({ every, status }: Activity): boolean {
  if (status === 'completed' || status === 'cancelled' || status === 'stopped') return false;
  return every !== undefined || status === 'in-progress';
}

function activityWords(kept: Kept, view: View): readonly PhrasingContent[] {
  const { say, words, label } = view;
  const { activity, who = '', status } = kept.activity;
  const told = fact(
    within(kept, 'activity'),
    say('{activity}', { activity: activity ?? say('not described') }),
  );
  const around = joined(
    [
      label('step-who', who),
      ...goalWords(kept.goal, view),
      ...(status && status !== 'in-progress' ? [label('activity-status', status)] : []),
    ],
    ', ',
  );
  return words('{activity} ({around})', { activity: told, around });
}
