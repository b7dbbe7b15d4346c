import { isForNobodyElse } from '../records/for-nobody-else.ts';
import type { Reading } from '../records/read-record.ts';
import type { CaseFile } from './case-file.ts';

/** The records of a case that are kept private; reflections are in no count, nor is what cannot be read. */
export function privateRecordsOf({ readings }: CaseFile): readonly Reading[] {
  return readings.filter(
    (reading) =>
      reading.record && reading.record.record !== 'reflection' && isForNobodyElse(reading),
  );
}
