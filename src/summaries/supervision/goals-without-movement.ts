import type { BlockContent, PhrasingContent } from 'mdast';
import { type Day, plusDays } from '../../calendar/day.ts';
import { currentPlan, isActive } from '../../caseload/case-file.ts';
import type { Moment } from '../../caseload/due.ts';
import { goalsOf, isAchieved, isActiveGoal, type PlannedGoal } from '../../caseload/goals.ts';
import type { Goal } from '../../records/record.ts';
import type { CaseloadView } from '../caseload-view.ts';
import { fact, within } from '../facts.ts';
import { goalTitle } from '../goals.ts';
import { list, type Part, paragraph } from '../nodes.ts';
import type { View } from '../view.ts';
import { daysUnderWay, stillReadings } from './still-readings.ts';
import { lineOfCase, notCounted, openCases } from './worker-cases.ts';

/**
 * Goals under way for more than 60 days whose last three readings hardly differ or move away from
 * the target, that had no reading for 60 days, or of which the plan itself says so.
 */
export function goalsWithoutMovementPart(agenda: CaseloadView): Part {
  const items = openCases(agenda).flatMap((view) =>
    goalsUnderWay(view).flatMap((planned) => {
      const blocks = blocksOf(planned, view);
      return blocks.length > 0 ? [blocks] : [];
    }),
  );
  return {
    content: items.length > 0 ? [list(items)] : [],
    otherwise: agenda.say(
      'No goal that has been under way for more than {days} days is without movement in what can be read.',
      { days: daysUnderWay },
    ),
  };
}

function goalsUnderWay({ file, moment }: View): readonly PlannedGoal[] {
  const plan = currentPlan(file)?.record;
  if (!isActive(file) || plan?.status !== 'active') return [];
  const longAgo = plusDays(moment.today, -daysUnderWay);
  return goalsOf(file).filter(({ goal }) => {
    const start = goal.start ?? plan.start;
    return isActiveGoal(goal) && start !== undefined && start < longAgo;
  });
}

const standstills: ReadonlySet<Goal['achievement']> = new Set([
  'no-change',
  'worsening',
  'no-progress',
]);

function blocksOf(planned: PlannedGoal, view: View): readonly BlockContent[] {
  const { goal } = planned;
  const readings = isAchieved(goal) ? [] : stillReadings(planned, view);
  const plan = planLines(planned, view);
  const hasNone = !goal.measures?.length && !hasMovedSince(goal, view.moment);
  const without = hasNone && !isAchieved(goal) ? [view.words('It has no measure.')] : [];
  if (readings.length + plan.length + without.length === 0) return [];
  const lines = [
    startLine(planned, view),
    ...plan,
    ...readings,
    ...without,
    lastStep(planned, view),
  ];
  return [
    lineOfCase(view, goalTitle(planned, view)),
    list([...lines, ...notCounted(view)].map((line) => paragraph(line))),
  ];
}

/** Without a measure only steps show that a goal moves. */
function hasMovedSince({ steps = [] }: Goal, { today }: Moment): boolean {
  return steps.some(({ done = '' }) => done >= plusDays(today, -daysUnderWay));
}

function startLine(planned: PlannedGoal, { file, words, day }: View): readonly PhrasingContent[] {
  const { start } = planned.goal;
  const plan = currentPlan(file);
  if (start) return words('Under way since {day}.', { day: fact(within(planned, 'start'), day(start)) }); // prettier-ignore
  const source = { reading: planned.reading, at: ['start'] };
  return words('Under way since {day}, when the plan began.', {
    day: fact(source, day(plan?.record.start)),
  });
}

function planLines(planned: PlannedGoal, view: View): readonly (readonly PhrasingContent[])[] {
  const { achievement } = planned.goal;
  if (!achievement || !standstills.has(achievement)) return [];
  const told = view.label('goal-achievement', achievement);
  return [
    view.words('The plan says: {achievement}.', {
      achievement: fact(within(planned, 'achievement'), told),
    }),
  ];
}

function lastStep(planned: PlannedGoal, { say, words, day }: View): readonly PhrasingContent[] {
  const { steps = [] } = planned.goal;
  const done = steps
    .flatMap(({ done: on }, index) => (on ? [{ on, index }] : []))
    .reduce<{ on: Day; index: number } | undefined>(
      (last, one) => (last && last.on > one.on ? last : one),
      undefined,
    );
  if (!done) return words(steps.length > 0 ? 'No step is done yet.' : 'No steps yet.');
  const { step } = steps[done.index] ?? {};
  return words('The last step was done on {day}: {step}', {
    day: fact(within(planned, 'steps', done.index, 'done'), day(done.on)),
    step: say('{step}', { step: step ?? say('not described') }),
  });
}
