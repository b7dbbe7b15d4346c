import { type CaseFile, currentPlan, type Filed } from '../caseload/case-file.ts';
import type { Review } from '../records/record.ts';
import { fingerprintOf } from './fingerprint.ts';

/** How the plan in force stands with the supervisor. */
export type SignOff =
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

/** Holds the plan's fingerprint against the decisions made. */
export function signOffOf(file: CaseFile): SignOff {
  const plan = currentPlan(file);
  if (!plan) return { state: 'none' };
  const print = fingerprintOf(plan.reading);
  const onThis = file.records.review
    .filter(({ record }) => print !== undefined && record.plan === print)
    .at(-1);
  if (onThis?.record.decision) return { state: onThis.record.decision, review: onThis };
  const approval = file.records.review
    .filter(({ record }) => record.decision === 'approved')
    .at(-1);
  if (approval) return { state: 'changed-since-approval', review: approval };
  const last = file.records.review.filter(({ record }) => record.decision).at(-1);
  return last ? { state: 'changed-since-decision', review: last } : { state: 'none' };
}
