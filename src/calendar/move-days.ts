import { Temporal } from 'temporal-polyfill';
import { type Day, dayFrom, plusDays } from './day.ts';
import { monthFromName, monthName } from './words.ts';

const isoDay = /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g;
const dayAndMonth =
  /\b(\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)(?: (\d{4}))?\b/g;

/**
 * A text with every day in it moved by a number of days: `2026-04-20`, `20 April 2026` and
 * `20 April`. A day without a year is taken for the one nearest to `near`. All else stays.
 */
export function moveDays(text: string, days: number, near: Day): string {
  return text
    .replace(isoDay, (written) => {
      const day = dayFrom(written);
      return day ? plusDays(day, days) : written;
    })
    .replace(dayAndMonth, (written: string, date: string, month: string, year?: string) => {
      const number = monthFromName(month) ?? 1;
      const day = year
        ? dayOf(Number(year), number, Number(date))
        : nearest(number, Number(date), near);
      if (!day) return written;
      const moved = plusDays(day, days);
      const words = `${Number(moved.slice(8))} ${monthName(Number(moved.slice(5, 7)))}`;
      return year ? `${words} ${moved.slice(0, 4)}` : words;
    });
}

function dayOf(year: number, month: number, date: number): Day | undefined {
  const two = (number: number): string => String(number).padStart(2, '0');
  return dayFrom(`${year}-${two(month)}-${two(date)}`);
}

function nearest(month: number, date: number, near: Day): Day | undefined {
  const year = Number(near.slice(0, 4));
  const away = (day: Day): number =>
    Math.abs(Temporal.PlainDate.from(near).until(Temporal.PlainDate.from(day)).total('days'));
  return [year - 1, year, year + 1]
    .flatMap((candidate) => dayOf(candidate, month, date) ?? [])
    .sort((one, other) => away(one) - away(other))[0];
}
