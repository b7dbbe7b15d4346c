import { type CaseFile, currentPlan, type Filed } from '../../caseload/case-file.ts';
import { isUnreadable } from '../../caseload/caseload.ts';
import type { Outside } from '../../caseload/outside.ts';
import type { FileVersion, Versions } from '../../caseload/versions.ts';
import type { Plan, Review } from '../../records/record.ts';
import { decisionsOn } from '../decisions.ts';
import { fingerprintOf } from '../fingerprint.ts';

/** The plan in force and the decision that counts for it. */
export interface Stand {
  readonly plan: Filed<Plan>;
  readonly state: 'undecided' | 'approved' | 'sent-back' | 'changed' | 'unreadable';
  /** The last decision on this very text; else the last one on an earlier text of the plan. */
  readonly decision: Filed<Review> | undefined;
}

/** How the plan in force stands with the last decision; undefined without a plan. */
export function standOf(file: CaseFile, outside?: Outside): Stand | undefined {
  const plan = currentPlan(file);
  if (!plan) return undefined;
  const decided = decisionsOn(plan, file, outside);
  const last = decided.at(-1);
  if (isUnreadable(plan.reading)) return { plan, state: 'unreadable', decision: last };
  const print = fingerprintOf(plan.reading);
  const onThis = decided.filter(({ record }) => record.plan === print).at(-1);
  if (onThis) {
    const state = onThis.record.decision === 'approved' ? 'approved' : 'sent-back';
    return { plan, state, decision: onThis };
  }
  return { plan, state: last ? 'changed' : 'undecided', decision: last };
}

/**
 * The versions of a case's plans that a decision may have judged, the likeliest first: the last
 * one by the day of the decision, then the older ones, then those after it.
 */
export function likelyJudged(
  { file, plan, decision }: { file: CaseFile; plan: Filed<Plan>; decision: Filed<Review> },
  versions: Versions,
): readonly FileVersion[] {
  const day = decision.record.date ?? '9999-12-31';
  const others = file.records.plan.filter(({ reading }) => reading !== plan.reading);
  return [plan, ...others].flatMap(({ reading }) => {
    const all = (versions.files.get(reading.path) ?? []).filter(({ blob }) => blob !== undefined);
    const before = all.filter(({ commit }) => commit.day <= day).reverse();
    return [...before, ...all.filter(({ commit }) => commit.day > day)];
  });
}
