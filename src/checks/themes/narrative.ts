import type { Check } from '../check.ts';

/** Checks of the text below the front matter. */
export const narrativeChecks: readonly Check[] = [];
