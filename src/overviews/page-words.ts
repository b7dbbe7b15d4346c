import type { Day } from '../calendar/day.ts';
import type { Sentence } from '../text/sentence.ts';

/** The words of a page in the reader’s language. */
export interface PageWords {
  readonly speak: (sentence: Sentence) => string;
  readonly say: (pattern: string, values?: Sentence['values']) => string;
  /** A day in words, `4 December`. */
  readonly day: (day: Day) => string;
}
