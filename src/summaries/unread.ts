import type { CaseFile } from '../caseload/case-file.ts';
import { isUnreadable } from '../caseload/caseload.ts';
import type { Reading } from '../records/read-record.ts';
import { saidLoosely } from '../records/said-loosely.ts';

/** How many files cannot be read: of this case, and of nobody knows which. */
export interface Unread {
  readonly own: number;
  readonly homeless: number;
}

/** Counts what cannot be read, with the files that are filed under no case since they cannot be. */
export function countUnread(file: CaseFile, unfiled: readonly Reading[]): Unread {
  const named = unfiled.filter(isUnreadable).map((reading) => saidLoosely(reading).case);
  return {
    own: file.readings.filter(isUnreadable).length + named.filter((id) => id === file.id).length,
    homeless: named.filter((id) => id === undefined).length,
  };
}
