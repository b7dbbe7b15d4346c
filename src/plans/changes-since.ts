import { type CaseFile, currentPlan } from '../caseload/case-file.ts';
import type { Outside } from '../caseload/outside.ts';
import type { Plan } from '../records/record.ts';
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
  return (
    judged &&
    comparePlans(whole(judged.plan, judged.written), whole(plan.record, plan.reading.written))
  );
}

/** How many changes there were, and how many of them somebody should look at. */
export interface CountedChanges {
  readonly all: number;
  readonly toLookAt: number;
}

export function countChanges(changes: readonly Change[] | undefined): CountedChanges | undefined {
  return (
    changes && {
      all: changes.length,
      toLookAt: changes.filter(({ weight }) => weight === 'needs-a-look').length,
    }
  );
}

/** What the schema does not allow may have changed too. */
function whole(plan: Plan, written: object | undefined): Plan {
  return (written ?? plan) as Plan;
}
