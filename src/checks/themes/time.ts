import type { Check } from '../check.ts';
import { agreedContactPassed } from '../agreed-contact-passed.ts';
import { consentAfterReferral } from '../consent-after-referral.ts';
import { consentExpired } from '../consent-expired.ts';
import { consentMissing } from '../consent-missing.ts';
import { consentWithdrawn } from '../consent-withdrawn.ts';
import { contactOverdue } from '../contact-overdue.ts';
import { crisisFollowUpOverdue } from '../crisis-follow-up-overdue.ts';
import { datesOutOfOrder } from '../dates-out-of-order.ts';
import { evaluationMissed } from '../evaluation-missed.ts';
import { noteLate } from '../note-late.ts';
import { recordBeforeOpening } from '../record-before-opening.ts';
import { referralUnanswered } from '../referral-unanswered.ts';
import { retentionPassed } from '../retention-passed.ts';
import { reviewDueSoon } from '../review-due-soon.ts';
import { reviewOverdue } from '../review-overdue.ts';
import { safetyPlanReviewOverdue } from '../safety-plan-review-overdue.ts';
import { stepOverdue } from '../step-overdue.ts';

/** Checks of days: what is due, overdue, late or out of order. */
export const timeChecks: readonly Check[] = [
  agreedContactPassed,
  consentAfterReferral,
  consentExpired,
  consentMissing,
  consentWithdrawn,
  contactOverdue,
  crisisFollowUpOverdue,
  datesOutOfOrder,
  evaluationMissed,
  noteLate,
  recordBeforeOpening,
  referralUnanswered,
  retentionPassed,
  reviewDueSoon,
  reviewOverdue,
  safetyPlanReviewOverdue,
  stepOverdue,
];
