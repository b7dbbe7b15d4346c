import { dayNumber } from '../../calendar/day.ts';
import type { Spot } from '../../caseload/case-file.ts';
import type { Series } from '../../measures/series.ts';
import type { Grounds } from './grounds.ts';
import type { PhasePoint } from './series-picture.ts';

/** A reading where it is drawn, in days and values. */
export interface ShownPoint extends PhasePoint {
  readonly x: number;
  readonly y: number;
  /** Whether it lies beyond the axis and is drawn at its edge. */
  readonly isBeyond: boolean;
}

/** All readings; those that are alike on one day stand side by side, so that none hides another. */
export function shownPoints({ points, values, perPixel }: Grounds): readonly ShownPoint[] {
  const alike = new Map<string, PhasePoint[]>();
  const keyOf = ({ point }: PhasePoint): string => `${point.day} ${point.value}`;
  for (const each of points) {
    const same = alike.get(keyOf(each));
    if (same) same.push(each);
    else alike.set(keyOf(each), [each]);
  }
  return points.map((each) => {
    const { day, value } = each.point;
    const same = alike.get(keyOf(each)) ?? [each];
    const aside = (same.indexOf(each) - (same.length - 1) / 2) * 9 * perPixel.x;
    const y = Math.min(values.high, Math.max(values.low, value));
    return { ...each, x: dayNumber(day) + aside, y, isBeyond: y !== value };
  });
}

/** A reading on a line that joins some of them. */
export interface JoinedPoint extends ShownPoint {
  readonly line: string;
}

/**
 * The readings that are joined, each with the name of its line. No line crosses from one phase into
 * another or over a long gap, none joins readings of one day, and those outside the range are on none.
 */
export function joinedPoints(
  shown: readonly ShownPoint[],
  { remarks }: Series,
): readonly JoinedPoint[] {
  const inside = shown.filter(({ point }) => !point.isOutside);
  // A gap is told at the reading that ends it.
  const ends = new Set(
    remarks.filter(({ about }) => about === 'gap').flatMap(({ spots }) => spots.map(keyOf)),
  );
  let line = 0;
  return inside.map((each, index) => {
    const before = inside[index - 1];
    const isApart =
      before &&
      (before.phase !== each.phase ||
        before.point.day === each.point.day ||
        ends.has(keyOf(each.point)));
    if (isApart) line += 1;
    return { ...each, line: String(line) };
  });
}

function keyOf({ reading, at }: Spot): string {
  return `${reading.path} ${at.join('.')}`;
}
