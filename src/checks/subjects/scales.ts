import type { CaseFile } from '../../caseload/case-file.ts';
import { type Level, levelsOf } from '../../plans/attainment-scale.ts';
import { type GoalInPlan, openGoalsOf } from './open-goals.ts';

/** An open goal with the levels of its attainment scale. */
export interface ScaledGoal extends GoalInPlan {
  readonly levels: readonly Level[];
}

/** The open goals that have an attainment scale, be it an empty one. */
export function scaledGoalsOf(file: CaseFile): readonly ScaledGoal[] {
  return openGoalsOf(file).flatMap((open): readonly ScaledGoal[] =>
    open.goal.scale === undefined ? [] : [{ ...open, levels: levelsOf(open.goal.scale) }],
  );
}
