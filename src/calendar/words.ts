import { sentence, type Sentence } from '../text/sentence.ts';
import { type Day, daysBetween } from './day.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `20 April`, with the year where it is not today's. */
export function dayInWords(day: Day, today: Day): string {
  const short = `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1] ?? ''}`;
  return day.slice(0, 4) === today.slice(0, 4) ? short : `${short} ${day.slice(0, 4)}`;
}

/** How far a day is: `today`, `in 12 days`, `3 days ago`. */
export function distanceInWords(day: Day, today: Day): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

const daysInMonth = 365.2425 / 12;

/** A length of time as people say it: `12 days`, `5 months`, from two years on `2 years 3 months`. */
export function lengthInWords(days: number): Sentence {
  const whole = Math.round(days);
  if (whole === 1) return sentence('1 day');
  if (whole <= 60) return sentence('{days} days', { days: whole });
  const months = Math.round(days / daysInMonth);
  if (months < 24) return sentence('{months} months', { months });
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (rest === 0) return sentence('{years} years', { years });
  return rest === 1
    ? sentence('{years} years 1 month', { years })
    : sentence('{years} years {months} months', { years, months: rest });
}

/** The month's number from its English name, from 1; undefined where it is none. */
export function monthFromName(name: string): number | undefined {
  const at = months.indexOf(name);
  return at < 0 ? undefined : at + 1;
}

export function monthName(month: number): string {
  return months[month - 1] ?? '';
}
