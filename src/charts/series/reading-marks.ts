import type { ElementContent } from 'hast';
import type { Places } from '../axes.ts';
import type { ChartLink } from '../chart.ts';
import { numberInWords } from '../numbers.ts';
import { type Mark, marks } from '../plot.ts';
import { lettering, round, sizes } from '../shapes.ts';
import { widthOf } from '../words.ts';
import type { Grounds } from './grounds.ts';
import { joinedPoints, type ShownPoint } from './readings.ts';
import { mostLinks, pointInWords } from './series-words.ts';

/** Where the readings lead, by their places in the picture. */
export function linksOf(
  shown: readonly ShownPoint[],
  grounds: Grounds,
  { x, y }: Places,
): readonly ChartLink[] {
  return shown.flatMap((each) => {
    const spot = { reading: each.point.reading, at: each.point.at };
    const href = grounds.frame.linkTo(spot);
    if (href === undefined) return [];
    return [{ x: round(x(each.x)), y: round(y(each.y)), href, words: pointInWords(each, grounds), spot }]; // prettier-ignore
  });
}

/** The readings and the lines that join them: squares in the baseline, discs after it. */
export function marksOfReadings(shown: readonly ShownPoint[], grounds: Grounds): readonly Mark[] {
  const { frame, picture } = grounds;
  const { ink, warning } = frame.look;
  const count = shown.length;
  const r = radiusFor(count, grounds);
  const at = { x: ({ x }: ShownPoint) => x, y: ({ y }: ShownPoint) => y };
  const leads =
    count > mostLinks || frame.isOverlaid
      ? {}
      : {
          href: ({ point }: ShownPoint) => frame.linkTo({ reading: point.reading, at: point.at }),
          title: (each: ShownPoint) => pointInWords(each, grounds),
        };
  const inside = shown.filter(({ point }) => !point.isOutside);
  const outside = shown.filter(({ point }) => point.isOutside);
  return [
    marks.line(joinedPoints(shown, picture.series), {
      ...at,
      z: ({ line }) => line,
      stroke: ink,
      strokeWidth: count > mostLinks ? 0.75 : 1.5,
    }),
    marks.dot(
      inside.filter(({ phase }) => phase.role === 'baseline'),
      { ...at, ...leads, r, symbol: 'square2', fill: ink },
    ),
    marks.dot(
      inside.filter(({ phase }) => phase.role !== 'baseline'),
      { ...at, ...leads, r, symbol: 'circle', fill: ink },
    ),
    marks.dot(outside, { ...at, r: r + 1, symbol: 'times', stroke: warning, strokeWidth: 1.5 }),
    marks.dot(outside, {
      ...at,
      ...leads,
      r: r + 2,
      symbol: 'circle',
      stroke: warning,
      strokeWidth: 1.5,
      fill: 'transparent',
    }),
  ];
}

/** The numbers of readings that lie beyond the axis, as nothing else tells how far. */
export function beyondWords(
  shown: readonly ShownPoint[],
  { frame, box }: Grounds,
  { x, y }: Places,
): readonly ElementContent[] {
  return shown
    .filter(({ isBeyond }) => isBeyond)
    .slice(0, 12)
    .map((each) => {
      const at = x(each.x);
      const words = numberInWords(each.point.value);
      const isLate = at + 12 + widthOf(words, sizes.small) > box.right;
      return lettering(words, {
        x: isLate ? at - 10 : at + 10,
        y: y(each.y) + 4,
        fill: frame.look.text,
        size: sizes.small,
        anchor: isLate ? 'end' : 'start',
      });
    });
}

function radiusFor(count: number, { box }: Grounds): number {
  if (count > mostLinks) return 1.5;
  const room = (box.right - box.left) / count;
  return room < 5 || box.bottom - box.top < 100 ? 2.5 : 3.75;
}
