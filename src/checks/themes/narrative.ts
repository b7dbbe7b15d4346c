import type { Check } from '../check.ts';
import { linkNotFound } from '../link-not-found.ts';

/** Checks of the text below the front matter. */
export const narrativeChecks: readonly Check[] = [linkNotFound];
