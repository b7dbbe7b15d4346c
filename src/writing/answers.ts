import { type Day, dayFrom } from '../calendar/day.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import { type Instrument, instrumentOf } from '../caseload/instruments.ts';

/** The most characters that the record format allows in words of each kind. */
export const lengths = { phrase: 200, person: 200, sentence: 20_000, measure: 64 } as const;

export type WordsKind = keyof typeof lengths;

// Everything below the blank but tab and line ends, and the delete sign: no record may hold them.
// eslint-disable-next-line no-control-regex -- control signs are what is looked for
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/;

/** What is wrong with words typed as an answer, or undefined. */
export function faultOfWords(text: string, kind: WordsKind): Sentence | undefined {
  if (text.trim() === '') return sentence('Write a few words');
  if (control.test(text)) return sentence('Take out the invisible control character');
  const most = lengths[kind];
  return text.trim().length > most
    ? sentence('Write at most {most} characters', { most })
    : undefined;
}

/** A number as people type it, with a point or a comma; undefined where it is none. */
export function numberFrom(text: string): number | undefined {
  const written = text.trim().replace(',', '.');
  if (!/^[-+]?(?:\d{1,15}(?:\.\d{0,9})?|\.\d{1,9})$/.test(written)) return undefined;
  return Number(written) + 0;
}

/** What is wrong with a number for a measure: none at all, or outside the instrument's range. */
export function faultOfNumber(
  text: string,
  measure: string,
  known: { readonly instruments: readonly Instrument[] },
): Sentence | undefined {
  const value = numberFrom(text);
  if (value === undefined) return sentence('Write a number, such as 12 or 3.5');
  const instrument = instrumentOf(measure, known);
  if (!instrument || (value >= instrument.low && value <= instrument.high)) return undefined;
  const { name, low, high } = instrument;
  return sentence('{name} goes from {low} to {high}', { name, low, high });
}

/** What is wrong with a day that must come after another one. */
export function faultOfDayAfter(text: string, start: Day): Sentence | undefined {
  const day = dayFrom(text.trim());
  if (!day) return noDay();
  return day > start ? undefined : sentence('Write a day after {start}', { start });
}

/** What is wrong with a day on which something has happened. */
export function faultOfPastDay(text: string, today: Day): Sentence | undefined {
  const day = dayFrom(text.trim());
  if (!day) return noDay();
  return day <= today ? undefined : sentence('Write today or an earlier day');
}

function noDay(): Sentence {
  return sentence('Write a day that exists, as year, month and day: 2026-01-20');
}
