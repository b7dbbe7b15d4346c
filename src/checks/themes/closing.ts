import type { Check } from '../check.ts';

/** Checks of how a case was closed. */
export const closingChecks: readonly Check[] = [];
