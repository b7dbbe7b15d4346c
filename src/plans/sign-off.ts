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
  | { readonly state: 'changed-since-approval'; readonly review: Filed<Review> };

/** Holds the plan's fingerprint against the decisions made. */
export function signOffOf(file: CaseFile): SignOff {
  const plan = currentPlan(file);
  if (!plan) return { state: 'none' };
  const fingerprint = fingerprintOf(plan.record);
  const onThis = file.records.review.filter(({ record }) => record.plan === fingerprint).at(-1);
  if (onThis?.record.decision) return { state: onThis.record.decision, review: onThis };
  const approval = file.records.review
    .filter(({ record }) => record.decision === 'approved')
    .at(-1);
  return approval ? { state: 'changed-since-approval', review: approval } : { state: 'none' };
}
