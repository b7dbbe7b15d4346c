import { currentPlan } from '../../caseload/case-file.ts';
import { goalsOf, isAchieved, isActiveGoal, type PlannedGoal } from '../../caseload/goals.ts';
import type { Code, Goal } from '../../records/record.ts';
import type { View } from '../view.ts';

const leftOut: ReadonlySet<Code<'goal-status'>> = new Set([
  'cancelled',
  'rejected',
  'entered-in-error',
]);

/** The goals that a person is shown as theirs: none that was given up, and none of a plan taken back. */
export function goalsOfMine({ file }: View): readonly PlannedGoal[] {
  if (currentPlan(file)?.record.status === 'revoked') return [];
  return goalsOf(file).filter(({ goal }) => !goal.status || !leftOut.has(goal.status));
}

/** Whether something of the goal is missing where it is not written down. */
export function isWorkedOn(goal: Goal): boolean {
  return (goal.status === undefined || isActiveGoal(goal)) && !isAchieved(goal);
}

/** Whether the work on the goal has come to an end, reached or not. */
export function isOver(goal: Goal): boolean {
  return goal.status === 'completed';
}
