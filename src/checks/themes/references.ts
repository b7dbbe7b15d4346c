import type { Check } from '../check.ts';
import { caseNotFound } from '../case-not-found.ts';
import { goalNotFound } from '../goal-not-found.ts';
import { idTaken } from '../id-taken.ts';
import { needNotFound } from '../need-not-found.ts';
import { strengthNotFound } from '../strength-not-found.ts';

/** Checks of what records point to. */
export const referencesChecks: readonly Check[] = [
  caseNotFound,
  goalNotFound,
  idTaken,
  needNotFound,
  strengthNotFound,
];
