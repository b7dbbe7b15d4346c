import type { ElementContent } from 'hast';
import type { Frame } from '../chart.ts';
import {
  leading,
  lettering,
  letteredLines,
  pathThrough,
  shape,
  sizes,
  tip,
  unspoken,
} from '../shapes.ts';
import { cutTo, plain, wrap } from '../words.ts';
import { signed } from './gas-ladder.ts';
import { type Columns, leadingOf, middleOf, type PlacedStand, type Rung } from './rungs.ts';

interface Ground {
  readonly columns: Columns;
  readonly frame: Frame;
}

export function drawnLadder(
  rungs: readonly Rung[],
  places: readonly PlacedStand[],
  ground: Ground,
): readonly ElementContent[] {
  const { columns, frame } = ground;
  const [one, other] = [places.find(({ stand }) => stand.isBaseline), places.find(({ stand }) => !stand.isBaseline)]; // prettier-ignore
  return [
    unspoken(
      ...rungs.flatMap((rung) => drawnRung(rung, ground)),
      ...(one && other && one.stand.rating.level !== other.stand.rating.level
        ? [way(one, other, frame)]
        : []),
    ),
    ...places.map((place) => drawnStand(place, columns, frame)),
  ];
}

function drawnRung(rung: Rung, { columns, frame }: Ground): readonly ElementContent[] {
  const { look } = frame;
  const { level, sign, name, full, lines, top } = rung;
  const middle = middleOf(rung);
  const nameLines = wrap(name, { width: columns.words - 30, size: sizes.small, lines: 2 });
  const isExpected = level === 0;
  const isCut = lines.join(' ') !== full;
  const first = (count: number): number => middle + 4 - ((count - 1) * leadingOf) / 2;
  return [
    ...(isExpected
      ? [
          shape('rect', {
            x: 0,
            y: top,
            width: columns.end,
            height: rung.height,
            fill: look.band,
          }),
        ]
      : []),
    shape('path', {
      d: `M0,${top}H${columns.end}${level === -2 ? `M0,${top + rung.height}H${columns.end}` : ''}`,
      stroke: look.faint,
      strokeWidth: isExpected || level === -1 ? 1 : 0.5,
    }),
    lettering(sign, { x: 4, y: middle + 4, fill: look.text, isBold: true }),
    ...letteredLines(nameLines, { x: 28, y: first(nameLines.length), fill: look.text, size: sizes.small, isBold: isExpected, leading: 13 }), // prettier-ignore
    ...letteredLines(lines, { x: columns.words + 8, y: first(lines.length), fill: look.text, leading: leadingOf }), // prettier-ignore
    ...(isCut ? [shape('rect', { x: columns.words, y: top, width: columns.marks - columns.words, height: rung.height, fill: 'transparent' }, tip(full))] : []), // prettier-ignore
  ];
}

/** The way from the baseline to the latest rating, as an arrow. */
function way(from: PlacedStand, to: PlacedStand, { look }: Frame): ElementContent {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const tipAt = [to.x - ux * 9, to.y - uy * 9] as const;
  const barb = (turn: number): readonly [number, number] => [
    tipAt[0] - ux * 7 - uy * 4 * turn,
    tipAt[1] - uy * 7 + ux * 4 * turn,
  ];
  return shape('path', {
    d: `${pathThrough([[from.x + ux * 8, from.y + uy * 8], tipAt])}${pathThrough([barb(1), tipAt, barb(-1)])}`, // prettier-ignore
    stroke: look.ink,
    strokeWidth: 1.5,
    fill: 'none',
  });
}

/** A square for the baseline, a disc for the latest, as in the pictures of readings. */
function drawnStand({ stand, x, y }: PlacedStand, columns: Columns, frame: Frame): ElementContent {
  const { look } = frame;
  const { rating, words, isBaseline } = stand;
  const said = plain(frame.say('{level}, {words}', { level: signed(rating.level), words }));
  const room = { width: columns.end - columns.beside - 4, size: sizes.small, lines: 2 };
  const lines = wrap(words, room);
  return leading(frame.linkTo({ reading: rating.reading, at: rating.at }), said, [
    isBaseline
      ? shape('rect', { x: x - 5, y: y - 5, width: 10, height: 10, fill: look.ink })
      : shape('circle', { cx: x, cy: y, r: 6, fill: look.ink }),
    ...letteredLines(
      lines.map((line) => cutTo(line, room.width, sizes.small)),
      { x: columns.beside, y: y + 4 - (lines.length - 1) * 6.5, fill: look.text, size: sizes.small, leading: 13 }, // prettier-ignore
    ),
  ]);
}
