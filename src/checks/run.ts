import type { CaseFile } from '../caseload/case-file.ts';
import type { Caseload } from '../caseload/caseload.ts';
import type { Moment } from '../caseload/due.ts';
import type { Reading } from '../records/read-record.ts';
import type { Check } from './check.ts';
import { Checking, type Watch } from './checking.ts';
import type { Finding, Judged } from './finding.ts';

export type { Finding, Judged } from './finding.ts';

/** All findings of one case, file by file in the order of their paths, each in that of its text. */
export function checkCase(
  file: CaseFile,
  moment: Moment,
  asked?: readonly Check[],
): readonly Finding[] {
  return new Checking(moment, asked && { asked }).check(file);
}

/** What counts of all that the checks find in one case, by file; not yet turned into lines. */
export function judgeCase(
  file: CaseFile,
  moment: Moment,
  asked?: readonly Check[],
): ReadonlyMap<Reading, readonly Judged[]> {
  return new Checking(moment, asked && { asked }).judge(file);
}

/** All findings of a caseload: of every case, and of the records that belong to none. */
export function checkCaseload(caseload: Caseload, moment: Moment): readonly Finding[] {
  return lookThrough(caseload, moment).findings;
}

/** What a look through a caseload tells. */
export interface LookedThrough {
  readonly findings: readonly Finding[];
  /** What is settled by an answer in the record where it was found. */
  readonly answered: readonly Finding[];
}

/** All findings of a caseload, and those that an answer settles; `watch` may take the checks' time. */
export function lookThrough(caseload: Caseload, moment: Moment, watch?: Watch): LookedThrough {
  const checking = new Checking(moment, watch && { watch });
  const files = [...caseload.cases, caseload.unfiled];
  return {
    findings: files.flatMap((file) => checking.check(file)),
    answered: files.flatMap((file) => checking.answered(file)),
  };
}
