import type { Check } from '../check.ts';
import { closingAlertOpen } from '../closing-alert-open.ts';
import { closingDayMissing } from '../closing-day-missing.ts';
import { closingGoalWithoutOutcome } from '../closing-goal-without-outcome.ts';
import { closingNoteMissing } from '../closing-note-missing.ts';
import { closingOutcomeMissing } from '../closing-outcome-missing.ts';
import { closingPlanOpen } from '../closing-plan-open.ts';
import { closingReferralOpen } from '../closing-referral-open.ts';
import { closingStatusOpen } from '../closing-status-open.ts';
import { recordAfterClosing } from '../record-after-closing.ts';
import { stepAfterClosing } from '../step-after-closing.ts';

/** Checks of how a case was closed. */
export const closingChecks: readonly Check[] = [
  closingAlertOpen,
  closingDayMissing,
  closingGoalWithoutOutcome,
  closingNoteMissing,
  closingOutcomeMissing,
  closingPlanOpen,
  closingReferralOpen,
  closingStatusOpen,
  recordAfterClosing,
  stepAfterClosing,
];
