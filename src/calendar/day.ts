import { Temporal } from 'temporal-polyfill';

/** A day of the calendar as `YYYY-MM-DD`; days compare as strings. */
export type Day = string & { readonly day: unique symbol };

const written = /^\d{4}-\d{2}-\d{2}$/;

/** The day that a text names, or undefined where it is malformed or does not exist. */
export function dayFrom(text: unknown): Day | undefined {
  if (typeof text !== 'string' || !written.test(text)) return undefined;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return text as Day;
  } catch {
    return undefined;
  }
}

/** Days from `from` to `to`: negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' })
    .days;
}

/**
 * A day as a whole number, one more for each later day; 1 January 1970 is 0. For reckoning with
 * many days at once (H. Hinnant, chrono-Compatible Low-Level Date Algorithms, days_from_civil).
 */
export function dayNumber(day: Day): number {
  // Years that begin in March end with the day that leap years add.
  const fromMarch = (Number(day.slice(5, 7)) + 9) % 12;
  const its = Number(day.slice(0, 4)) - (fromMarch > 9 ? 1 : 0);
  const leaps = Math.floor(its / 4) - Math.floor(its / 100) + Math.floor(its / 400);
  return its * 365 + leaps + Math.floor((153 * fromMarch + 2) / 5) + Number(day.slice(8)) - 719469;
}

/** The day an ISO 8601 duration (`P30D`, `P3M`) later; undefined for what is none, or past year 9999. */
export function dayAfter(day: Day, duration: string): Day | undefined {
  try {
    return dayFrom(Temporal.PlainDate.from(day).add(Temporal.Duration.from(duration)).toString());
  } catch {
    return undefined;
  }
}

/**
 * The days of an ISO 8601 duration, with 30 to a month and 365 to a year, for reckoning that must
 * not come out differently in February; undefined for what is none.
 */
export function daysIn(duration: string): number | undefined {
  try {
    const { years, months, weeks, days } = Temporal.Duration.from(duration);
    return years * 365 + months * 30 + weeks * 7 + days;
  } catch {
    return undefined;
  }
}

/** The day `days` later (earlier where negative). */
export function plusDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString() as Day;
}

export function latest(days: readonly (Day | undefined)[]): Day | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}
