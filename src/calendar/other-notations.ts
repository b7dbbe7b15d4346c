import { type Day, dayFrom } from './day.ts';
import { monthName } from './words.ts';

/** Notations that people use for a day. `one` and `two` may each be the day or the month. */
const notations: readonly RegExp[] = [
  /^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})$/,
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/,
  /^(?<d>\d{1,2})\. ?(?<m>\d{1,2})\. ?(?<y>\d{4})$/,
  /^(?<one>\d{1,2})[-/](?<two>\d{1,2})[-/](?<y>\d{4})$/,
  /^(?<d>\d{1,2})(?:st|nd|rd|th|\.)? (?<name>[a-z]{3,9})\.?,? (?<y>\d{4})$/i,
  /^(?<name>[a-z]{3,9})\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})$/i,
];

/**
 * The day that a text names in another notation than `2026-04-20`: `20.04.2026`, `4/20/2026`,
 * `April 20, 2026`. Undefined where it could be read as two days (`3/4/2026`) or as none.
 */
export function dayInOtherNotation(text: string): Day | undefined {
  const written = text.trim().replace(/\s+/g, ' ');
  const days = new Set(notations.flatMap((notation) => daysIn(notation.exec(written)?.groups)));
  return days.size === 1 ? [...days][0] : undefined;
}

function daysIn(said: Readonly<Record<string, string | undefined>> = {}): readonly Day[] {
  const { y, d, m, name, one, two } = said;
  if (y === undefined) return [];
  const pairs = one && two ? [[one, two], [two, one]] : [[m ?? monthNumber(name), d]]; // prettier-ignore
  return pairs.flatMap(
    ([month = '', day = '']) =>
      dayFrom(`${y}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) ?? [],
  );
}

/** The month that a name or its beginning stands for. */
function monthNumber(name = ''): string | undefined {
  const begins = (month: number): boolean =>
    monthName(month).toLowerCase().startsWith(name.toLowerCase());
  const months = Array.from({ length: 12 }, (_, index) => index + 1).filter(begins);
  const [month] = months;
  return months.length === 1 && month !== undefined ? String(month) : undefined;
}
