import type { Check } from '../check.ts';
import { choiceFactorMissing } from '../choice-factor-missing.ts';
import { crisisWithoutSafetyPlan } from '../crisis-without-safety-plan.ts';
import { decisionLapsed } from '../decision-lapsed.ts';
import { goalAchievedUnshown } from '../goal-achieved-unshown.ts';
import { goalAchievementDiffers } from '../goal-achievement-differs.ts';
import { goalQueried } from '../goal-queried.ts';
import { goalReasonMissing } from '../goal-reason-missing.ts';
import { goalStatusContradicted } from '../goal-status-contradicted.ts';
import { goalWeightMissing } from '../goal-weight-missing.ts';
import { goalWithoutActivity } from '../goal-without-activity.ts';
import { goalWithoutEvaluation } from '../goal-without-evaluation.ts';
import { goalWithoutStrategy } from '../goal-without-strategy.ts';
import { needImmediateWithoutGoal } from '../need-immediate-without-goal.ts';
import { readinessUnsaid } from '../readiness-unsaid.ts';
import { safetyAnswerUnfollowed } from '../safety-answer-unfollowed.ts';
import { safetyPlanIncomplete } from '../safety-plan-incomplete.ts';
import { scaleLevelsMissing } from '../scale-levels-missing.ts';
import { scaleLevelsOverlap } from '../scale-levels-overlap.ts';
import { scaleTwoVariables } from '../scale-two-variables.ts';
import { strategyFitsNoNeed } from '../strategy-fits-no-need.ts';
import { strengthUnused } from '../strength-unused.ts';

/** Checks of what belongs to a plan. */
export const planChecks: readonly Check[] = [
  choiceFactorMissing,
  crisisWithoutSafetyPlan,
  decisionLapsed,
  goalAchievedUnshown,
  goalAchievementDiffers,
  goalQueried,
  goalReasonMissing,
  goalStatusContradicted,
  goalWeightMissing,
  goalWithoutActivity,
  goalWithoutEvaluation,
  goalWithoutStrategy,
  needImmediateWithoutGoal,
  readinessUnsaid,
  safetyPlanIncomplete,
  scaleLevelsMissing,
  scaleLevelsOverlap,
  scaleTwoVariables,
  strategyFitsNoNeed,
  strengthUnused,
  safetyAnswerUnfollowed,
];
