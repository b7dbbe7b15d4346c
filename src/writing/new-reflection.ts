import type { CaseFile } from '../caseload/case-file.ts';
import { newRecord } from '../records/new-record.ts';
import type { CaseAtHand, NewFile } from './case-at-hand.ts';
import { pathOfNew } from './habit.ts';
import { recordHeadings } from './record-headings.ts';

/** A reflection of today, on a case or on none. */
export function newReflection(
  { caseload, moment }: Pick<CaseAtHand, 'caseload' | 'moment'>,
  answers: { readonly worker: string; readonly file?: CaseFile | undefined },
): NewFile {
  const { file, worker } = answers;
  const values = { record: 'reflection', date: moment.today, worker, case: file?.id };
  return {
    path: pathOfNew(caseload, { kind: 'reflection', file, date: moment.today }),
    text: newRecord(values, recordHeadings('reflection')),
  };
}
