import type { Day } from '../calendar/day.ts';
import { dayInWords, distanceInWords, monthName } from '../calendar/words.ts';
import { labelOf } from '../caseload/labels.ts';
import { type Sentence, speak as speakEnglish } from '../text/sentence.ts';

/** Puts a sentence into the reader's language. */
export type Speak = (sentence: Sentence) => string;

/** How a document speaks: its sentences, the words for codes, days and numbers. */
export interface Spoken {
  readonly id: string;
  readonly speak: Speak;
  readonly label: (list: Parameters<typeof labelOf>[0], code: string) => string;
  /** `3 March`, with the year where it is not today's. */
  readonly day: (day: Day, today: Day) => string;
  /** `3 March 2026`. */
  readonly fullDay: (day: Day) => string;
  /** `March 2026`. */
  readonly month: (day: Day) => string;
  /** `in 12 days`. */
  readonly distance: (day: Day, today: Day) => string;
  /** `24, 26 and 31`. */
  readonly enumerate: (words: readonly string[]) => string;
  readonly number: (value: number) => string;
}

/** English, or a language that only knows some of its phrases. */
export function spokenWith(speak: Speak = speakEnglish): Spoken {
  const say = (pattern: string, values: Sentence['values'] = {}): string =>
    speak({ pattern, values });
  return {
    id: 'en',
    speak,
    label: (list, code) => say(labelOf(list, code)),
    day: dayInWords,
    fullDay: (day) => `${dayInWords(day, day)} ${day.slice(0, 4)}`,
    month: (day) => `${monthName(Number(day.slice(5, 7)))} ${day.slice(0, 4)}`,
    distance: distanceInWords,
    enumerate: (words) => {
      const last = words.at(-1) ?? '';
      const before = words.slice(0, -1);
      return before.length === 0
        ? last
        : say('{before} and {last}', { before: before.join(', '), last });
    },
    number: String,
  };
}
