import type { ElementContent } from 'hast';
import type { Look } from '../look.ts';
import { pathThrough, shape } from '../shapes.ts';
import type { Point } from './places.ts';
import type { Tie } from './support.ts';

/** A line from the person to a support. */
export interface TieLine {
  readonly from: Point;
  readonly to: Point;
}

/** A line by what the tie is like: two lines, dashes, a zigzag, a break with bars, or a thin line. */
export function drawnTie(tie: Tie, line: TieLine, look: Look): ElementContent {
  return shape('path', { fill: 'none', strokeLinecap: 'butt', ...ways[tie](line, look) });
}

type Way = (line: TieLine, look: Look) => { readonly d: string } & Stroke;

interface Stroke {
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
}

const ways: Readonly<Record<Tie, Way>> = {
  strong: (line, { ink }) => ({
    d: [-2.5, 2.5].map((aside) => pathAlong(line, [[0, aside], [lengthOf(line), aside]])).join(''), // prettier-ignore
    stroke: ink,
    strokeWidth: 2,
  }),
  tenuous: (line, { ink }) => ({
    d: pathAlong(line, [[0, 0], [lengthOf(line), 0]]), // prettier-ignore
    stroke: ink,
    strokeWidth: 1.5,
    strokeDasharray: '6 5',
  }),
  stressful: (line, { warning }) => ({
    d: pathAlong(line, zigzag(lengthOf(line))),
    stroke: warning,
    strokeWidth: 1.75,
  }),
  broken: (line, { text }) => {
    const middle = lengthOf(line) / 2;
    const bar = (at: number): readonly Along[] => [[at, -7], [at, 7]]; // prettier-ignore
    const parts: readonly (readonly Along[])[] = [
      [[0, 0], [middle - 5, 0]], // prettier-ignore
      bar(middle - 5),
      bar(middle + 5),
      [[middle + 5, 0], [lengthOf(line), 0]], // prettier-ignore
    ];
    return {
      d: parts.map((part) => pathAlong(line, part)).join(''),
      stroke: text,
      strokeWidth: 1.5,
    };
  },
  unsaid: (line, { faint }) => ({
    d: pathAlong(line, [[0, 0], [lengthOf(line), 0]]), // prettier-ignore
    stroke: faint,
    strokeWidth: 1,
  }),
};

/** A place by how far it is along a line, and how far beside it. */
type Along = readonly [along: number, aside: number];

function zigzag(length: number): readonly Along[] {
  const turns = Math.max(2, Math.round((length - 12) / 7));
  const step = (length - 12) / turns;
  const points = Array.from({ length: turns - 1 }, (_, index): Along => {
    const along = 6 + step * (index + 1);
    return [along, index % 2 === 0 ? -5 : 5];
  });
  return [[0, 0], [6, 0], ...points, [length - 6, 0], [length, 0]];
}

function lengthOf({ from, to }: TieLine): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

function pathAlong(line: TieLine, points: readonly Along[]): string {
  const length = lengthOf(line) || 1;
  const { from, to } = line;
  const [ux, uy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  return pathThrough(
    points.map(([along, aside]) => [
      from.x + ux * along - uy * aside,
      from.y + uy * along + ux * aside,
    ]),
  );
}
