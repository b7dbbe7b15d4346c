import type { Day } from '../../calendar/day.ts';
import type { Commit } from '../../caseload/versions.ts';
import type { CareRecord } from '../../records/record.ts';
import type { Change } from '../compare/change.ts';

/** What became of one record by one person's hand on one day. */
export interface HistoryEntry {
  /** The day of the commit where its author was; today for what is not committed yet. */
  readonly day: Day;
  /** Who wrote the commit; none for what is not committed yet. */
  readonly author?: string;
  /** First lines of the commits' messages, where these touched nothing but open records of the case. */
  readonly subjects: readonly string[];
  readonly told: 'added' | 'changed' | 'dropped' | 'unreadable' | 'private';
  /** The file as it was called then; not told of a private record. */
  readonly path?: string;
  /** The record as it was afterwards, or before where it went; not told of a private one. */
  readonly record?: CareRecord;
  /** Weighty ones first. */
  readonly changes: readonly Change[];
  /** Whether the file could not be read at the end of that day, whatever else was changed. */
  readonly leftUnreadable: boolean;
  readonly late?: Lateness;
}

/** By how much a note came in after its contact, past the deadline the agency gives. */
export interface Lateness {
  readonly days: number;
  /** Whether the note, as it stands now, says why. */
  readonly saysWhy: boolean;
}

/** All that became of the records of a case. */
export interface CaseHistory {
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
  readonly uncommitted: readonly HistoryEntry[];
  /** Commits that touched open records of the case without changing anything of substance. */
  readonly idle: readonly Commit[];
  /** The day from which on a shallow copy knows; undefined where all is known. */
  readonly knownSince?: Day;
}
