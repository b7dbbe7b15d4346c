import { Temporal } from 'temporal-polyfill';
import { type Day, dayFrom, plusDays } from './day.ts';
import { monthFromName, monthName } from './words.ts';

const isoDay = /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g;
const dayAndMonth =
  /\b\d{1,2}\s{1,8}(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s{1,8}\d{4})?\b/g;

/**
 * A text with every day in it moved by a number of days: `2026-04-20`, `20 April 2026` and
 * `20 April`, also over the end of a line. A day without a year is taken for the one nearest to
 * `near`. All else stays.
 */
export function moveDays(text: string, days: number, near: Day): string {
  return text
    .replace(isoDay, (written) => {
      const day = dayFrom(written);
      return (day && moved(day, days)) ?? written;
    })
    .replace(dayAndMonth, (written) => {
      const [date, gap = '', name = '', secondGap = '', year] = written.split(/(\s+)/);
      const month = monthFromName(name) ?? 1;
      const day = year
        ? dayOf(Number(year), month, Number(date))
        : nearest(month, Number(date), near);
      const later = day && moved(day, days);
      if (!later) return written;
      const words = `${Number(later.slice(8))}${gap}${monthName(Number(later.slice(5, 7)))}`;
      return year ? words + secondGap + later.slice(0, 4) : words;
    });
}

const dayInName = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g;

/** A file's path with the days in it moved: `review-2026-08-21.md`. */
export function moveDaysInPath(path: string, days: number): string {
  return path.replace(dayInName, (written) => {
    const day = dayFrom(written);
    return (day && moved(day, days)) ?? written;
  });
}

/** Undefined where the move leads out of the years that days can be written in. */
function moved(day: Day, days: number): Day | undefined {
  return dayFrom(plusDays(day, days));
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
