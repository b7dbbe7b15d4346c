import type { CaseFile } from '../caseload/case-file.ts';
import type { Moment } from '../caseload/due.ts';
import type { Outside } from '../caseload/outside.ts';
import type { FaultId, Place } from '../records/fault.ts';
import type { Reading } from '../records/read-record.ts';
import type { Code } from '../records/record.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Fix, FixContext } from './fixes/fix.ts';

export type Severity = Exclude<Code<'finding-severity'>, 'ignore'>;

/** Something a check found: which file, where in it, and a sentence for the worker. */
export interface Found {
  readonly reading: Reading;
  readonly place: Place;
  readonly message: Sentence;
  /** The key that belongs here, where the reading knows it. */
  readonly key?: string | undefined;
}

/** Tells how something that was found can be settled. */
export type FixesOf = (found: Found, context: FixContext) => readonly Fix[];

/**
 * The records of one small case, each a file's text. Text that does not begin with a fence is
 * front matter alone. A check's examples are its tests and stand on its page.
 */
type Example = readonly string[];

/** What a check is about; pages are sorted by it. */
export type Theme = 'format' | 'references' | 'smart' | 'plan' | 'time' | 'narrative' | 'closing';

/** What every check says of itself. */
interface CheckPage {
  /** The words that name it in settings, on its page and beside a finding. */
  readonly id: string;
  readonly theme: Theme;
  readonly title: string;
  /** Why it matters, with its source. */
  readonly because: string;
  readonly severity: Severity;
  /** Told; each has its `fixed` twin at the same place in that list. */
  readonly bad: readonly Example[];
  /** The bad examples put right, with as little as it takes. */
  readonly fixed: readonly Example[];
  /** Not told, though one might think so. */
  readonly good: readonly Example[];
  /** What is supposed of the files of the examples, for checks that look outside of records. */
  readonly outside?: Outside;
  /** Ways to settle something it found, the likeliest first. Asked only for what a person looks at. */
  readonly fixes?: FixesOf;
}

/** A check that looks at one record alone: it runs again only where that record changes. */
export interface RecordCheck extends CheckPage {
  readonly over: 'record';
  /** What it finds in the records of closed cases counts for nothing: these are left in peace. */
  readonly ofOpenCases?: true;
  readonly find: (reading: Reading, moment: Moment) => readonly Found[];
}

/** A check that holds the records of a case against each other. */
export interface CaseCheck extends CheckPage {
  readonly over: 'case';
  readonly find: (file: CaseFile, moment: Moment) => readonly Found[];
}

/** One thing a colleague would look for in the records of a case. */
export type Check = RecordCheck | CaseCheck;

/** The day on which the examples of checks are read. */
export const exampleDay = '2026-04-20';

/** Finds what the reading of the files itself told under an id. */
export function toldByReading(id: FaultId): RecordCheck['find'] {
  return (reading) =>
    reading.faults
      .filter((fault) => fault.check === id)
      .map(({ place, message, key }) => ({ reading, place, message, key }));
}
