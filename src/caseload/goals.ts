import type { Goal } from '../records/record.ts';
import { type CaseFile, currentPlan, type Spot } from './case-file.ts';

/** A goal of the current plan and where it stands. */
export interface PlannedGoal extends Spot {
  readonly goal: Goal;
}

/** The goals of the plan in force, in its order. */
export function goalsOf(file: CaseFile): readonly PlannedGoal[] {
  const plan = currentPlan(file);
  if (!plan) return [];
  return (plan.record.goals ?? []).map((goal, index) => ({
    goal,
    reading: plan.reading,
    at: ['goals', index],
  }));
}

/** Whether the goal is worked on now. */
export function isActiveGoal({ status }: Goal): boolean {
  return status === 'active' || status === 'accepted';
}

/** Whether the goal still counts on being worked on, now or later. */
export function isOpenGoal({ status }: Goal): boolean {
  return (
    status === undefined ||
    ['proposed', 'planned', 'accepted', 'active', 'on-hold'].includes(status)
  );
}

export function isAchieved({ achievement }: Goal): boolean {
  return achievement === 'achieved' || achievement === 'sustaining';
}

/** Goals achieved, of the goals sought: all but cancelled, rejected and mistaken ones. */
export function goalsReached(file: CaseFile): {
  readonly achieved: number;
  readonly sought: number;
} {
  const sought = goalsOf(file)
    .map(({ goal }) => goal)
    .filter((goal) => isOpenGoal(goal) || goal.status === 'completed');
  return { achieved: sought.filter(isAchieved).length, sought: sought.length };
}

/** The ids of all goals that any plan of the case has. */
export function goalIdsOf(file: CaseFile): ReadonlySet<string> {
  return new Set(
    file.records.plan.flatMap(({ record }) => (record.goals ?? []).flatMap(({ id }) => id ?? [])),
  );
}
