import type { Check } from '../check.ts';
import { contactOverdue } from '../contact-overdue.ts';
import { crisisFollowUpOverdue } from '../crisis-follow-up-overdue.ts';
import { datesOutOfOrder } from '../dates-out-of-order.ts';
import { noteLate } from '../note-late.ts';
import { reviewOverdue } from '../review-overdue.ts';
import { safetyPlanReviewOverdue } from '../safety-plan-review-overdue.ts';

/** Checks of days: what is due, overdue, late or out of order. */
export const timeChecks: readonly Check[] = [
  contactOverdue,
  crisisFollowUpOverdue,
  datesOutOfOrder,
  noteLate,
  reviewOverdue,
  safetyPlanReviewOverdue,
];
