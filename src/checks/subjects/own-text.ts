import { type CaseFile, type Filed, isClosed } from '../../caseload/case-file.ts';
import type { Reading } from '../../records/read-record.ts';
import type { Interview } from '../../records/record.ts';

/** Whether others read a record: a reflection is its writer's own. */
export function isShared({ record }: Reading): boolean {
  return record !== undefined && record.record !== 'reflection';
}

/** The records of a case that is not closed, but for reflections. */
export function sharedIn(file: CaseFile): readonly Filed[] {
  if (isClosed(file)) return [];
  return Object.values(file.records)
    .flatMap((filed): readonly Filed[] => filed)
    .filter(({ reading }) => isShared(reading));
}

/** The notes of contacts in a case that is not closed, oldest first. */
export function notesIn(file: CaseFile): readonly Filed<Interview>[] {
  return isClosed(file) ? [] : file.records.interview;
}
