import type { Check } from '../check.ts';
import { attendanceContradicted } from '../attendance-contradicted.ts';
import { caseNotFound } from '../case-not-found.ts';
import { goalNotFound } from '../goal-not-found.ts';
import { idTaken } from '../id-taken.ts';
import { measureNotFound } from '../measure-not-found.ts';
import { needNotFound } from '../need-not-found.ts';
import { planSecondCurrent } from '../plan-second-current.ts';
import { readingOutOfRange } from '../reading-out-of-range.ts';
import { reviewPlanNotFound } from '../review-plan-not-found.ts';
import { strengthNotFound } from '../strength-not-found.ts';

/** Checks of what records point to. */
export const referencesChecks: readonly Check[] = [
  attendanceContradicted,
  caseNotFound,
  goalNotFound,
  idTaken,
  measureNotFound,
  needNotFound,
  planSecondCurrent,
  readingOutOfRange,
  reviewPlanNotFound,
  strengthNotFound,
];
