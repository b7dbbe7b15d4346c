import type { Check } from '../check.ts';
import { choiceFactorMissing } from '../choice-factor-missing.ts';
import { goalWithoutActivity } from '../goal-without-activity.ts';
import { goalWithoutEvaluation } from '../goal-without-evaluation.ts';
import { goalWithoutStrategy } from '../goal-without-strategy.ts';
import { needImmediateWithoutGoal } from '../need-immediate-without-goal.ts';

/** Checks of what belongs to a plan. */
export const planChecks: readonly Check[] = [
  choiceFactorMissing,
  goalWithoutActivity,
  goalWithoutEvaluation,
  goalWithoutStrategy,
  needImmediateWithoutGoal,
];
