import { currentPlan } from '../../caseload/case-file.ts';
import { goalsOf, type PlannedGoal } from '../../caseload/goals.ts';
import type { Code } from '../../records/record.ts';
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
