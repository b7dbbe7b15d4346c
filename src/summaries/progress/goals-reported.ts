import { currentPlan, type Filed } from '../../caseload/case-file.ts';
import type { PlannedGoal } from '../../caseload/goals.ts';
import type { Plan } from '../../records/record.ts';
import { goalsTold } from '../goals.ts';
import type { View } from '../view.ts';
import { isBefore, lastDay } from './in-period.ts';

/**
 * The goals that a report on a period tells of: those of the plan in force, then those of plans that
 * were in force during the period and that the plan in force has no more, the latest plan first.
 */
export function goalsReported(view: View): readonly PlannedGoal[] {
  const goals = [...goalsTold(view)];
  const ids = new Set(goals.map(({ goal }) => goal.id));
  for (const { reading, record } of earlierPlans(view)) {
    (record.goals ?? []).forEach((goal, index) => {
      if (goal.status === 'entered-in-error' || goal.id === undefined || ids.has(goal.id)) return;
      ids.add(goal.id);
      goals.push({ goal, reading, at: ['goals', index] });
    });
  }
  return goals;
}

/** The plan that a goal stands in, where that is not the plan in force. */
export function earlierPlanOf({ reading }: PlannedGoal, { file }: View): Filed<Plan> | undefined {
  if (currentPlan(file)?.reading === reading) return undefined;
  return file.records.plan.find((plan) => plan.reading === reading);
}

/** A plan was in force until the next one began. */
function earlierPlans(view: View): readonly Filed<Plan>[] {
  const { file } = view;
  const current = currentPlan(file);
  const plans = file.records.plan.filter(
    ({ record: { status, start } }) =>
      status !== 'entered-in-error' &&
      status !== 'draft' &&
      start !== undefined &&
      start <= lastDay(view),
  );
  return plans
    .filter((plan, index) => {
      const next = plans[index + 1]?.record.start;
      return plan !== current && next !== undefined && !isBefore(next, view);
    })
    .reverse();
}
