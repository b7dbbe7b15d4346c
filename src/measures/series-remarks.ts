import { type Day, dayAfter, dayNumber, daysIn } from '../calendar/day.ts';
import { dayInWords } from '../calendar/words.ts';
import type { Spot } from '../caseload/case-file.ts';
import type { Instrument } from '../caseload/instruments.ts';
import type { Goal } from '../records/record.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import type { SeriesPoint, SeriesRemark } from './series.ts';

/** Readings that lie outside the range of their instrument. */
export function outsideRange(
  points: readonly SeriesPoint[],
  { instrument, today }: { readonly instrument: Instrument | undefined; readonly today: Day },
): readonly SeriesRemark[] {
  const spots = points.filter(({ isOutside }) => isOutside);
  const [first] = spots;
  if (!instrument || !first) return [];
  const { name, low, high } = instrument;
  const values = { instrument: name, low, high, day: dayInWords(first.day, today) };
  const message =
    spots.length === 1
      ? sentence(
          'The reading of {day} lies outside the range of {instrument}, {low} to {high}: no figure counts it',
          values,
        )
      : sentence(
          '{count} readings lie outside the range of {instrument}, {low} to {high}: no figure counts them',
          { ...values, count: spots.length },
        );
  return [{ about: 'outside-range', message, spots }];
}

/** Days on which the same respondent has several readings. */
export function sameDay(points: readonly SeriesPoint[], today: Day): readonly SeriesRemark[] {
  const spots = points.filter(
    ({ day }, index) => points[index - 1]?.day === day || points[index + 1]?.day === day,
  );
  const [first] = spots;
  if (!first) return [];
  const days = new Set(spots.map(({ day }) => day)).size;
  const message =
    days === 1
      ? sentence('There are {count} readings of {day}: each of them counts', {
          count: spots.length,
          day: dayInWords(first.day, today),
        })
      : sentence('On {days} days there is more than one reading: each of them counts', { days });
  return [{ about: 'same-day', message, spots }];
}

/** The least number of days that counts as a gap where no evaluation says how often to look. */
const leastGap = 28;

/**
 * Times without a reading: longer than twice the shortest interval of the goal's evaluation; without
 * one, longer than three times the median interval of the readings, and 28 days at least.
 */
export function gaps(
  points: readonly SeriesPoint[],
  { goal, today }: { readonly goal: Goal | undefined; readonly today: Day },
): readonly SeriesRemark[] {
  const numbers = points.map(({ day }) => dayNumber(day));
  const lengths = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  const isGap = gapTest(goal, lengths);
  const found = points.slice(1).flatMap((to, index) => {
    const [from, days] = [points[index], lengths[index] ?? 0];
    return from && isGap(from.day, to.day, days) ? [{ from, to, days }] : [];
  });
  const longest = found.reduce<(typeof found)[number] | undefined>(
    (most, gap) => (most && most.days >= gap.days ? most : gap),
    undefined,
  );
  if (!longest) return [];
  const values = {
    days: longest.days,
    from: dayInWords(longest.from.day, today),
    to: dayInWords(longest.to.day, today),
  };
  const message =
    found.length === 1
      ? sentence('There is no reading for {days} days, from {from} to {to}', values)
      : sentence(
          'There are {count} gaps without a reading, the longest of {days} days, from {from} to {to}',
          { ...values, count: found.length },
        );
  return [{ about: 'gap', message, spots: found.map(({ to }) => to) }];
}

type GapTest = (from: Day, to: Day, days: number) => boolean;

function gapTest(goal: Goal | undefined, lengths: readonly number[]): GapTest {
  const every = shortestInterval(goal);
  if (every === undefined) {
    const sorted = lengths.toSorted((one, other) => one - other);
    const middle = (sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) / 2;
    const median = middle + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0) / 2;
    return (_from, _to, days) => days > 3 * median && days >= leastGap;
  }
  const twice = 2 * (daysIn(every) ?? Infinity);
  return (from, to, days) => {
    // Months and years differ in length by less than a tenth; the calendar tells where it matters.
    if (days < 0.9 * twice) return false;
    if (days > 1.1 * twice) return true;
    const first = dayAfter(from, every);
    const second = first && dayAfter(first, every);
    return second !== undefined && to > second;
  };
}

function shortestInterval(goal: Goal | undefined): string | undefined {
  const intervals = (goal?.evaluation ?? []).flatMap(({ every }) => every ?? []);
  return intervals.toSorted((one, other) => (daysIn(one) ?? 0) - (daysIn(other) ?? 0))[0];
}

/** What was written in place of a number. */
export function notNumbers(spots: readonly Spot[]): readonly SeriesRemark[] {
  const message =
    spots.length === 1
      ? sentence('One reading is no number and is left out')
      : sentence('{count} readings are no numbers and are left out', { count: spots.length });
  return remark('not-a-number', message, spots);
}

/** Readings of days that are still to come. */
export function afterToday(
  spots: readonly (Spot & { readonly day: Day })[],
  today: Day,
): readonly SeriesRemark[] {
  const [first] = spots;
  if (!first) return [];
  const message =
    spots.length === 1
      ? sentence('One reading is dated after today, {day}, and is left out', {
          day: dayInWords(first.day, today),
        })
      : sentence('{count} readings are dated after today and are left out', {
          count: spots.length,
        });
  return remark('after-today', message, spots);
}

/** Readings of one measure of which some say who answered and others do not. */
export function respondents(unsaid: readonly Spot[]): readonly SeriesRemark[] {
  const message = sentence(
    'Some readings of this measure say whose they are and {count} do not: they are kept apart',
    { count: unsaid.length },
  );
  return remark('respondents', message, unsaid);
}

/** A goal of which nothing says when the work on it began. */
export function noStart(spot: Spot): readonly SeriesRemark[] {
  const message = sentence(
    'Neither the goal nor its plan says when the work began: no reading counts as one after it',
  );
  return remark('no-start', message, [spot]);
}

function remark(
  about: SeriesRemark['about'],
  message: Sentence,
  spots: readonly Spot[],
): readonly SeriesRemark[] {
  return spots.length === 0 ? [] : [{ about, message, spots }];
}
