import { type CaseFile, currentPlan } from '../caseload/case-file.ts';
import type { Outside } from '../caseload/outside.ts';
import { comparePlans } from './compare/compare-plans.ts';
import type { Change } from './compare/change.ts';
import { signOffOf } from './sign-off.ts';

/**
 * What has changed in the plan in force since the decision that no longer covers it. Undefined
 * where a decision still does, or nobody knows any more what was judged.
 */
export function changesSince(file: CaseFile, outside?: Outside): readonly Change[] | undefined {
  const plan = currentPlan(file);
  const signOff = signOffOf(file, outside);
  if (!plan || signOff.state === 'none' || !('review' in signOff)) return undefined;
  if (!signOff.state.startsWith('changed-since')) return undefined;
  const judged = outside?.judged?.get(signOff.review.record.plan ?? '');
  const changes = judged && comparePlans(judged.plan, plan.record);
  // What the schema leaves out of a record may be all that is new, and nothing can be said of it.
  return changes?.length ? changes : undefined;
}
