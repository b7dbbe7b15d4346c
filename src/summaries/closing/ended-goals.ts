import type { Day } from '../../calendar/day.ts';
import { type CaseFile, fileCase } from '../../caseload/case-file.ts';
import { closingOf, lastAgreedPlan, wasSought } from '../../caseload/closing.ts';
import { type GoalOutcome, goalOutcomesOf } from '../../caseload/goal-outcomes.ts';
import type { PlannedGoal } from '../../caseload/goals.ts';
import { endOfGoal, type GoalEnd } from '../caseload/outcomes.ts';
import type { View } from '../view.ts';

/** A goal that was sought or given up, and what became of it. */
export interface EndedGoal {
  readonly planned: PlannedGoal;
  readonly outcome: GoalOutcome;
  readonly end: GoalEnd;
}

/** The goals of the last plan that was agreed, in its order, with what became of each. */
export function endedGoals({ file }: View): readonly EndedGoal[] {
  const plan = lastAgreedPlan(file);
  if (!plan) return [];
  const goals = (plan.record.goals ?? []).flatMap((goal, index): readonly PlannedGoal[] =>
    wasSought(goal) || goal.status === 'cancelled' || goal.status === 'rejected'
      ? [{ goal, reading: plan.reading, at: ['goals', index] }]
      : [],
  );
  // One outcome for each goal that was sought or given up, in the order of the plan.
  return goalOutcomesOf(file).flatMap((outcome, index) => {
    const planned = goals[index];
    return planned ? [{ planned, outcome, end: endOfGoal(outcome) }] : [];
  });
}

/** The last day that a look back tells of: that of the closing, else today. */
export function lastDayOf({ file, moment }: View): Day {
  const closed = closingOf(file)?.closed;
  return closed !== undefined && closed < moment.today ? closed : moment.today;
}

/** The case with the last plan that was agreed alone: what was drafted later was not worked on. */
export function withAgreedPlan(file: CaseFile): CaseFile {
  const plan = lastAgreedPlan(file);
  if (!plan || file.records.plan.length === 1) return file;
  const kept = file.readings.filter(
    (reading) => reading === plan.reading || reading.record?.record !== 'plan',
  );
  return fileCase(file.id, kept, file.unread);
}

/** The case without notes of contacts that are dated after the last day it is told up to. */
export function untilLastDay(view: View): CaseFile {
  const { file } = view;
  const last = lastDayOf(view);
  const later = new Set(
    file.records.interview.flatMap(({ reading, record }) =>
      record.date !== undefined && record.date > last ? [reading] : [],
    ),
  );
  return later.size === 0
    ? file
    : fileCase(
        file.id,
        file.readings.filter((reading) => !later.has(reading)),
        file.unread,
      );
}
