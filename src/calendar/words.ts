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

/** The month's number from its English name, from 1; undefined where it is none. */
export function monthFromName(name: string): number | undefined {
  const at = months.indexOf(name);
  return at < 0 ? undefined : at + 1;
}

export function monthName(month: number): string {
  return months[month - 1] ?? '';
}
