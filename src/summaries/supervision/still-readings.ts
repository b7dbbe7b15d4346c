import type { PhrasingContent } from 'mdast';
import { plusDays } from '../../calendar/day.ts';
import type { PlannedGoal } from '../../caseload/goals.ts';
import { measureName } from '../../caseload/labels.ts';
import { type Course, courseOf } from '../../measures/achievement/course.ts';
import { seriesOf } from '../../measures/series-of.ts';
import type { Series, SeriesPoint } from '../../measures/series.ts';
import { fact } from '../facts.ts';
import { joined } from '../nodes.ts';
import type { View } from '../view.ts';

/** How long a goal may be under way, or go without a reading, before it is asked why. */
export const daysUnderWay = 60;

/**
 * Why the readings of a goal show no movement, a line each; none where they do. What improves or
 * has reached its target speaks for the goal, but not over a measure that moves away from its own.
 */
export function stillReadings(
  planned: PlannedGoal,
  view: View,
): readonly (readonly PhrasingContent[])[] {
  const { file, moment } = view;
  const all = seriesOf(file, moment).filter(({ goal }) => goal?.goal === planned.goal);
  const courses = all.flatMap((series) => courseOf(series, moment) ?? []);
  const worsening = courses.filter(({ is }) => is === 'worsening');
  const isMoving = courses.some(({ is }) => is === 'improving' || is === 'reached');
  const still = isMoving ? [] : courses.filter(({ is }) => is === 'no-change');
  const lines = [...worsening, ...still].map((course) => courseLine(course, view));
  return [...lines, ...silence(all, view)];
}

const ways = {
  worsening:
    'The last three readings of {measure} move away from the target of {target}: {values}.',
  'no-change':
    'The last three readings of {measure} hardly differ: {values}. The target is {target}.',
} as const;

function courseLine({ is, series, points }: Course, view: View): readonly PhrasingContent[] {
  const { words, spoken } = view;
  const values = points.map(({ value, day, ...spot }) =>
    words('{value} on {day}', { value: fact(spot, spoken.number(value)), day: view.day(day) }),
  );
  return words(ways[is === 'worsening' ? is : 'no-change'], {
    measure: nameOf(series, view),
    values: joined(values, ', '),
    target: spoken.number(series.target ?? 0),
  });
}

/** That nothing was read for long, of a goal none of whose measures was. */
function silence(all: readonly Series[], view: View): readonly (readonly PhrasingContent[])[] {
  const { words, moment, day } = view;
  const longAgo = plusDays(moment.today, -daysUnderWay);
  const latest = all.map((series) => ({ series, last: lastPoint(series) }));
  if (latest.some(({ last }) => last && last.day >= longAgo)) return [];
  return latest.map(({ series, last }) =>
    last
      ? words('No reading of {measure} since {day}.', {
          measure: nameOf(series, view),
          day: fact(last, day(last.day)),
        })
      : words('No reading of {measure} yet.', { measure: nameOf(series, view) }),
  );
}

function lastPoint({ phases }: Series): SeriesPoint | undefined {
  return phases
    .flatMap(({ points }) => points)
    .reduce<SeriesPoint | undefined>(
      (last, point) => (last && last.day > point.day ? last : point),
      undefined,
    );
}

function nameOf({ measure, respondent }: Series, { say, words }: View): readonly PhrasingContent[] {
  const name = measureName(measure);
  return respondent
    ? words('{measure} ({respondent})', {
        measure: name,
        respondent: say('{respondent}', { respondent }),
      })
    : words('{measure}', { measure: name });
}
