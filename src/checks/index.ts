import type { Check } from './check.ts';
import { checkFailed } from './check-failed.ts';
import { checkUnknownAmong } from './check-unknown.ts';
import { readingChecks } from './themes/format.ts';
import { closingChecks } from './themes/closing.ts';
import { narrativeChecks } from './themes/narrative.ts';
import { planChecks } from './themes/plan.ts';
import { referencesChecks } from './themes/references.ts';
import { smartChecks } from './themes/smart.ts';
import { timeChecks } from './themes/time.ts';

const others: readonly Check[] = [
  ...Object.values(readingChecks),
  checkFailed,
  ...referencesChecks,
  ...smartChecks,
  ...planChecks,
  ...timeChecks,
  ...narrativeChecks,
  ...closingChecks,
];

/** Every check there is, in the order of their ids. */
export const checks: readonly Check[] = [...others, checkUnknownAmong(others)].sort((one, other) =>
  one.id < other.id ? -1 : 1,
);

/**
 * Whether a reason in the record can settle what a check finds: not where the file itself cannot be
 * read as it should, and not where a check crashed.
 */
export function isAnswerable({ id }: Check): boolean {
  return id !== checkFailed.id && !Object.hasOwn(readingChecks, id);
}

/** Whether a check looks at what a plan says: in a draft its warnings are hints. */
export function isOfPlans({ theme }: Check): boolean {
  return theme === 'smart' || theme === 'plan';
}
