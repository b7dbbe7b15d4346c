import { type Day, dayNumber, daysBetween } from '../../calendar/day.ts';
import type { Language } from './language.ts';

const millisecondsADay = 86_400_000;

/** How a language writes days, by what the platform knows of it. */
export function calendarWords(
  locale: string,
): Pick<Language, 'day' | 'fullDay' | 'month' | 'distance'> {
  const short = writerOf(locale, { day: 'numeric', month: 'long' });
  const full = writerOf(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const distances = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    day: (day, today) => (day.slice(0, 4) === today.slice(0, 4) ? short(day) : full(day)),
    fullDay: full,
    month: writerOf(locale, { month: 'long', year: 'numeric' }),
    distance: (day, today) => distances.format(daysBetween(today, day), 'day'),
  };
}

function writerOf(locale: string, parts: Intl.DateTimeFormatOptions): (day: Day) => string {
  const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
  return (day) =>
    format
      .formatToParts(dayNumber(day) * millisecondsADay)
      .map(({ type, value }) => (type === 'day' ? inDate(value, locale) : value))
      .join('');
}

/** The French say `1er mars`, but `2 mars`; the platform does not. */
function inDate(number: string, locale: string): string {
  return locale === 'fr' && number === '1' ? '1er' : number;
}

/**
 * Days in a row of months, each once: `24 and 31 August; 8, 14 and 21 September`. The month, and the
 * year where there is one, stands with the last day of each.
 */
export function daysInARow(
  days: readonly Day[],
  today: Day,
  { id, day: inWords, enumerate }: Pick<Language, 'id' | 'day' | 'enumerate'>,
): string {
  const months = new Map<string, Day[]>();
  for (const day of [...new Set(days)].sort()) {
    const month = day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), day]);
  }
  return [...months.values()]
    .map((inMonth) => {
      const before = inMonth.slice(0, -1).map((day) => withoutMonth(day, id));
      return enumerate([...before, ...inMonth.slice(-1).map((day) => inWords(day, today))]);
    })
    .join(id === 'fr' ? '\u202f; ' : '; ');
}

function withoutMonth(day: Day, locale: string): string {
  const number = String(Number(day.slice(8)));
  return locale === 'de' ? `${number}.` : inDate(number, locale);
}
