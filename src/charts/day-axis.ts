import { type Day, dayFrom, dayNumber, plusDays } from '../calendar/day.ts';
import { monthName } from '../calendar/words.ts';
import type { Frame } from './chart.ts';

const epoch = '1970-01-01' as Day;

/** A day that is written beside an axis; the year stands below where it begins. */
export interface DayTick {
  readonly at: number;
  readonly words: string;
  readonly year: string | undefined;
}

/** From where to where the days of a picture go, as numbers, and the ones written beside it. */
export interface DayAxis {
  readonly first: number;
  readonly last: number;
  readonly ticks: readonly DayTick[];
}

/** An axis on which all the days have room, over so many pixels. */
export function dayAxis(days: readonly Day[], pixels: number, frame: Frame): DayAxis {
  const sorted = [...days].sort();
  const [from, to] = [sorted[0] ?? epoch, sorted.at(-1) ?? epoch];
  const span = dayNumber(to) - dayNumber(from);
  // Points keep off the edges, by more where there is one day alone.
  const margin = span === 0 ? 7 : (span * 12) / Math.max(1, pixels - 24);
  const first = dayNumber(from) - margin;
  const last = dayNumber(to) + margin;
  return { first, last, ticks: ticksBetween(first, last, { pixels, frame }) };
}

interface Ruler {
  readonly pixels: number;
  readonly frame: Frame;
}

/** A way of writing days: all that begin such a stretch, and how wide one is written. */
interface Stretch {
  readonly days: number;
  readonly beginnings: (first: Day, last: Day) => readonly Day[];
  readonly width: number;
  readonly words: (day: Day, say: Frame['say']) => string;
}

const stretches: readonly Stretch[] = [
  ...[1, 2, 7, 14].map((days): Stretch => ({
    days,
    beginnings: (first, last) => everyDay(first, last, days),
    width: 52,
    words: (day, say) =>
      say('{day} {month}', { day: Number(day.slice(8)), month: say(shortMonth(day)) }),
  })),
  ...[1, 2, 3, 6].map((months): Stretch => ({
    days: months * 30.4,
    beginnings: (first, last) => everyMonth(first, last, months),
    width: 40,
    words: (day, say) => say(shortMonth(day)),
  })),
  ...[1, 2, 5, 10, 20, 50, 100, 500, 1000].map((years): Stretch => ({
    days: years * 365.25,
    beginnings: (first, last) => everyMonth(first, last, years * 12),
    width: 46,
    words: (day) => day.slice(0, 4),
  })),
];

function ticksBetween(first: number, last: number, { pixels, frame }: Ruler): readonly DayTick[] {
  const fits = stretches.find(
    ({ days, width }) => ((last - first) / days) * width <= pixels && days >= 1,
  );
  const from = dayOfNumber(Math.ceil(first));
  const to = dayOfNumber(Math.floor(last));
  if (!fits || !from || !to) return [];
  const days = fits.beginnings(from, to);
  const edge = ((last - first) / pixels) * (fits.width / 2 - 8);
  const whole = days.filter((day) => dayNumber(day) + edge <= last);
  return whole.map((day, index) => ({
    at: dayNumber(day),
    words: fits.words(day, frame.say),
    year:
      fits.days < 365 && day.slice(0, 4) !== whole[index - 1]?.slice(0, 4)
        ? day.slice(0, 4)
        : undefined,
  }));
}

function dayOfNumber(number: number): Day | undefined {
  return dayFrom(plusDays(epoch, number));
}

/** Every so many days; weeks begin on Monday. */
function everyDay(first: Day, last: Day, step: number): readonly Day[] {
  const start = dayNumber(first);
  // 5 January 1970 was a Monday.
  const offset = step % 7 === 0 ? (((4 - start) % step) + step) % step : 0;
  const days: Day[] = [];
  for (let at = start + offset; at <= dayNumber(last); at += step) {
    const day = dayOfNumber(at);
    if (day) days.push(day);
  }
  return days;
}

/** The first of every so many months, counted from the year 0. */
function everyMonth(first: Day, last: Day, step: number): readonly Day[] {
  const monthOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const days: Day[] = [];
  for (let month = Math.ceil(monthOf(first) / step) * step; month <= monthOf(last); month += step) {
    const year = String(Math.floor(month / 12)).padStart(4, '0');
    const day = dayFrom(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`);
    if (day && day >= first) days.push(day);
  }
  return days;
}

function shortMonth(day: Day): string {
  return monthName(Number(day.slice(5, 7))).slice(0, 3);
}
