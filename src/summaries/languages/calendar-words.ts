import { type Day, dayNumber, daysBetween } from '../../calendar/day.ts';
import type { Language } from './language.ts';

const millisecondsADay = 86_400_000;

/** How a language writes days, by what the platform knows of it. */
export function calendarWords(
  locale: string,
): Pick<Language, 'day' | 'dayAlone' | 'fullDay' | 'month' | 'distance' | 'between'> {
  const short = writerOf(locale, { day: 'numeric', month: 'long' });
  const full = writerOf(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const distances = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    day: (day, today) => (day.slice(0, 4) === today.slice(0, 4) ? short(day) : full(day)),
    dayAlone: (day) => withoutMonth(day, locale),
    fullDay: full,
    month: writerOf(locale, { month: 'long', year: 'numeric' }),
    distance: (day, today) => distances.format(daysBetween(today, day), 'day'),
    between: locale === 'fr' ? '\u202f; ' : '; ',
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

function withoutMonth(day: Day, locale: string): string {
  const number = String(Number(day.slice(8)));
  return locale === 'de' ? `${number}.` : inDate(number, locale);
}
