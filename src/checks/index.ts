import type { Check } from './check.ts';
import { caseNotFound } from './case-not-found.ts';
import { checkFailed } from './check-failed.ts';
import { choiceFactorMissing } from './choice-factor-missing.ts';
import { contactOverdue } from './contact-overdue.ts';
import { crisisFollowUpOverdue } from './crisis-follow-up-overdue.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { goalNotAttainable } from './goal-not-attainable.ts';
import { goalNotFound } from './goal-not-found.ts';
import { goalNotMeasurable } from './goal-not-measurable.ts';
import { goalNotRelevant } from './goal-not-relevant.ts';
import { goalNotSpecific } from './goal-not-specific.ts';
import { goalNotTimeBound } from './goal-not-time-bound.ts';
import { goalReadingOld } from './goal-reading-old.ts';
import { goalSentenceVague } from './goal-sentence-vague.ts';
import { goalSourceUnsaid } from './goal-source-unsaid.ts';
import { goalStepLate } from './goal-step-late.ts';
import { goalTooLong } from './goal-too-long.ts';
import { goalWithoutActivity } from './goal-without-activity.ts';
import { goalWithoutEvaluation } from './goal-without-evaluation.ts';
import { goalWithoutStrategy } from './goal-without-strategy.ts';
import { idTaken } from './id-taken.ts';
import { needImmediateWithoutGoal } from './need-immediate-without-goal.ts';
import { needNotFound } from './need-not-found.ts';
import { reviewOverdue } from './review-overdue.ts';
import { safetyPlanReviewOverdue } from './safety-plan-review-overdue.ts';
import { strengthNotFound } from './strength-not-found.ts';
import { readingChecks } from './reading-checks.ts';

/** Every check there is, in the order of their ids. */
export const checks: readonly Check[] = [
  ...Object.values(readingChecks),
  caseNotFound,
  checkFailed,
  choiceFactorMissing,
  contactOverdue,
  crisisFollowUpOverdue,
  datesOutOfOrder,
  goalNotAttainable,
  goalNotFound,
  goalNotMeasurable,
  goalNotRelevant,
  goalNotSpecific,
  goalNotTimeBound,
  goalReadingOld,
  goalSentenceVague,
  goalSourceUnsaid,
  goalStepLate,
  goalTooLong,
  goalWithoutActivity,
  goalWithoutEvaluation,
  goalWithoutStrategy,
  idTaken,
  needImmediateWithoutGoal,
  needNotFound,
  reviewOverdue,
  safetyPlanReviewOverdue,
  strengthNotFound,
].sort((one, other) => (one.id < other.id ? -1 : 1));

/**
 * Whether a reason in the record can settle what a check finds: not where the file itself cannot be
 * read as it should, and not where a check crashed.
 */
export function isAnswerable({ id }: Check): boolean {
  return id !== checkFailed.id && !Object.hasOwn(readingChecks, id);
}
