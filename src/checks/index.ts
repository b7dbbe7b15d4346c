import type { Check } from './check.ts';
import { goalWithoutStrategy } from './goal-without-strategy.ts';
import { reviewOverdue } from './review-overdue.ts';

/** Every check there is, in the order of their ids. */
export const checks: readonly Check[] = [goalWithoutStrategy, reviewOverdue];
