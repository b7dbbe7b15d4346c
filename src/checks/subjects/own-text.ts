import { type CaseFile, type Filed, isClosed } from '../../caseload/case-file.ts';
import type { Interview, Kind } from '../../records/record.ts';

/** The records of a case that is not closed, but for those of some kinds. */
export function writtenIn(file: CaseFile, kinds: readonly Kind[]): readonly Filed[] {
  if (isClosed(file)) return [];
  return kinds.flatMap((kind): readonly Filed[] => file.records[kind]);
}

/** All kinds that others read: a reflection is its writer's own. */
export const sharedKinds: readonly Kind[] = [
  'case',
  'assessment',
  'plan',
  'interview',
  'safety-plan',
  'referral',
  'review',
];

/** The notes of contacts in a case that is not closed, oldest first. */
export function notesIn(file: CaseFile): readonly Filed<Interview>[] {
  return isClosed(file) ? [] : file.records.interview;
}
