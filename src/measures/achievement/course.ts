import { type Day, dayAfter } from '../../calendar/day.ts';
import type { Moment } from '../../caseload/due.ts';
import { isYesOrNo, reachesTarget } from '../../caseload/readings.ts';
import type { Series, SeriesPoint } from '../series.ts';

/** How the readings of one series go since the goal began. */
export interface Course {
  readonly series: Series;
  readonly is: 'reached' | 'improving' | 'worsening' | 'no-change' | 'unclear';
  /** What it stands on, oldest first; the last one is the latest reading. */
  readonly points: readonly SeriesPoint[];
  /** Whether the reading of the day before, and the latest, both reach the target. */
  readonly isHeld: boolean;
  /** Whether any reading since the goal began reaches the target. */
  readonly wasReached: boolean;
  /** Whether the latest reading is too old to speak of today. */
  readonly isOld: boolean;
}

/** How many readings tell a course. */
const told = 3;

/** Up to this share of the way from baseline to target counts as no change. */
const still = 0.05;

/** Without an interval in the goal's evaluation, readings older than this say nothing of today. */
const stale = 'P90D';

/** The course of a series; undefined where nothing was read since the goal began, or no target is set. */
export function courseOf(series: Series, moment: Pick<Moment, 'today'>): Course | undefined {
  const { baseline, target, direction } = series;
  if (baseline === undefined || target === undefined || !direction) return undefined;
  const counted = eachOnce(
    series.phases
      .filter(({ from }) => from !== undefined)
      .flatMap(({ points }) => points)
      .filter(({ isOutside }) => !isOutside),
  );
  const latest = counted.at(-1);
  if (!latest) return undefined;
  const reaches = ({ value }: SeriesPoint): boolean => reachesTarget({ baseline, target }, value);
  const before = counted.findLast(({ day }) => day < latest.day);
  const isReached = counted.filter(({ day }) => day === latest.day).every(reaches);
  const last = counted.slice(-told);
  return {
    series,
    is: isReached ? 'reached' : trendOf(last, series, moment),
    points: isReached ? [latest] : last,
    isHeld: isReached && before !== undefined && reaches(before),
    wasReached: counted.some(reaches),
    isOld: isStale(latest.day, series.goal?.goal.evaluation ?? [], moment.today),
  };
}

/** The same number on the same day is one reading that was written twice. */
function eachOnce(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  return points.filter(
    ({ day, value }, index) =>
      !points.slice(0, index).some((before) => before.day === day && before.value === value),
  );
}

function trendOf(
  last: readonly SeriesPoint[],
  series: Series,
  { today }: Pick<Moment, 'today'>,
): Course['is'] {
  const { baseline = 0, target = 0, goal } = series;
  const latest = last.at(-1);
  // A thing that is there or not does not come by degrees.
  if (!latest || last.length < told || isYesOrNo({ baseline, target })) return 'unclear';
  if (isStale(latest.day, goal?.goal.evaluation ?? [], today)) return 'unclear';
  const toward = target > baseline ? 1 : -1;
  return wayOf(
    last.map(({ value }) => value * toward),
    still * Math.abs(target - baseline),
  );
}

/** Of values of which more is better. */
function wayOf(values: readonly number[], slack: number): Course['is'] {
  if (Math.max(...values) - Math.min(...values) <= slack) return 'no-change';
  const changes = values.slice(1).map((value, index) => value - (values[index] ?? value));
  const whole = (values.at(-1) ?? 0) - (values[0] ?? 0);
  if (whole > slack && changes.every((change) => change >= -slack)) return 'improving';
  if (whole < -slack && changes.every((change) => change <= slack)) return 'worsening';
  return 'unclear';
}

/** Twice the shortest interval at which the goal is looked at has passed since. */
function isStale(
  day: Day,
  evaluation: readonly { readonly every?: string }[],
  today: Day,
): boolean {
  const intervals = evaluation.flatMap(({ every }) => every ?? []);
  if (intervals.length === 0) return (dayAfter(day, stale) ?? today) < today;
  return intervals.every((every) => {
    const once = dayAfter(day, every) ?? today;
    return (dayAfter(once, every) ?? today) < today;
  });
}
