import { type CaseFile, currentPlan, type Filed, isClosed } from '../caseload/case-file.ts';
import type { Outside } from '../caseload/outside.ts';
import type { Review } from '../records/record.ts';
import { decisionsOn } from './decisions.ts';
import { fingerprintOf } from './fingerprint.ts';

/** How the plan in force stands with the supervisor. */
export type SignOff =
  /** Nobody has decided on this plan, or it cannot be read as it stands. */
  | { readonly state: 'none' }
  /** The last decision judged this very plan. */
  | {
      readonly state: 'approved' | 'changes-requested' | 'rejected';
      readonly review: Filed<Review>;
    }
  /** The plan was approved once, and its content has changed since. */
  | { readonly state: 'changed-since-approval'; readonly review: Filed<Review> }
  /** The plan was only ever sent back, and its content has changed since. */
  | { readonly state: 'changed-since-decision'; readonly review: Filed<Review> };

/**
 * Holds the plan's fingerprint against the decisions made on it. What is known of the plans judged
 * (`outside.judged`) helps to tell decisions on this plan from those on one before it.
 */
export function signOffOf(file: CaseFile, outside?: Outside): SignOff {
  const plan = currentPlan(file);
  const print = plan && file.records.review.length > 0 ? fingerprintOf(plan.reading) : undefined;
  if (!plan || print === undefined) return { state: 'none' };
  const decisions = decisionsOn(plan, file, outside);
  const onThis = decisions.findLast(({ record }) => record.plan === print);
  if (onThis?.record.decision) return { state: onThis.record.decision, review: onThis };
  const approval = decisions.findLast(({ record }) => record.decision === 'approved');
  if (approval) return { state: 'changed-since-approval', review: approval };
  const last = decisions.at(-1);
  return last ? { state: 'changed-since-decision', review: last } : { state: 'none' };
}

/** Whether a supervisor has something to decide: a plan in force of an open case, not judged as it stands. */
export function awaitsDecision(file: CaseFile, outside?: Outside): boolean {
  const status = currentPlan(file)?.record.status ?? 'draft';
  if (!currentPlan(file) || isClosed(file)) return false;
  if (status === 'completed' || status === 'revoked') return false;
  return !['approved', 'changes-requested', 'rejected'].includes(signOffOf(file, outside).state);
}
