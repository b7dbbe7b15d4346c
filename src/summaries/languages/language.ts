import type { Day } from '../../calendar/day.ts';
import type { LabelList } from '../../caseload/labels.ts';
import type { Sentence } from '../../text/sentence.ts';

/** The languages that documents are made in. */
export const languages = ['en', 'es', 'de', 'fr'] as const;
export type LanguageId = (typeof languages)[number];

/** All words of a document that are not a record's own, which stay as they were written. */
export interface Language {
  readonly id: LanguageId;
  /** What the language calls itself. */
  readonly name: string;
  /** Puts a sentence into the language; one that has no translation stays English. */
  readonly speak: (sentence: Sentence) => string;
  /** The words for a code; a code that an agency added speaks for itself. */
  readonly label: (list: LabelList, code: string) => string;
  /** `3 March`, with the year where it is not today's. */
  readonly day: (day: Day, today: Day) => string;
  /** A day where its month is said beside it: `3`, `3.`. */
  readonly dayAlone: (day: Day) => string;
  /** `3 March 2026`. */
  readonly fullDay: (day: Day) => string;
  /** The month of a day: `November 2026`. */
  readonly month: (day: Day) => string;
  /** How far a day is: `today`, `in 12 days`, `3 days ago`. */
  readonly distance: (day: Day, today: Day) => string;
  /** A length of time: `12 days`, `5 months`, `2 years 3 months`. */
  readonly length: (days: number) => string;
  /** `a, b and c`. */
  readonly enumerate: (words: readonly string[]) => string;
  /** What stands between parts that have commas of their own: `; `. */
  readonly between: string;
  /** At most two decimals. */
  readonly number: (value: number) => string;
}
