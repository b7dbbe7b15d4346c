import { dayNumber } from '../../calendar/day.ts';
import type { ElementContent } from 'hast';
import type { Frame } from '../chart.ts';
import { numberInWords } from '../numbers.ts';
import { type Mark, marks } from '../plot.ts';
import { lettering, pathThrough, shape, sizes } from '../shapes.ts';
import { spread } from '../spread.ts';
import { cutTo, plain } from '../words.ts';
import type { Grounds } from './grounds.ts';
import type { SeriesPicture } from './series-picture.ts';
import { baselineOf, type Stretch } from './stretches.ts';

/** A straight line over the readings, in days and values. */
interface Straight {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What a line says at its right end, and the value it ends at, where it does not lean. */
export interface EndWords {
  readonly words: string;
  readonly value: number | undefined;
}

/** The words beside the lines that a picture will have, before it is known where these lie. */
export function endWords(picture: SeriesPicture, { say }: Frame): readonly EndWords[] {
  const { series, band, celeration } = picture;
  const { target } = series;
  const said = (pattern: string, value: number): EndWords => ({
    words: plain(say(pattern, { value: numberInWords(value) })),
    value,
  });
  return [
    ...(target === undefined ? [] : [said('target {value}', target)]),
    ...(band && celeration === undefined ? [said('mean {value}', band.mean)] : []),
    ...(band ? [said('2 SD above {value}', band.high), said('2 SD below {value}', band.low)] : []),
    ...(celeration ? [{ words: plain(say('trend of the baseline')), value: undefined }] : []),
  ];
}

/** The words at the right ends, beside each other without touching; a thin line leads to each. */
export function drawnEndWords(
  words: readonly EndWords[],
  grounds: Grounds,
  y: (value: number) => number,
): readonly ElementContent[] {
  const { frame, box, values, picture, days } = grounds;
  const { celeration } = picture;
  const trend = celeration && within(leaning(celeration, days.first, days.last), grounds)[0];
  const labels = words.flatMap((each) => {
    const value = each.value ?? trend?.y2;
    const isShown = value !== undefined && value >= values.low && value <= values.high;
    return isShown ? [{ ...each, y: y(value) }] : [];
  });
  const right = box.right;
  return spread(labels, { top: box.top + 4, bottom: box.bottom, gap: 14 }).flatMap((label) => [
    shape('path', {
      d: pathThrough([
        [right + 1, label.y],
        [right + 9, label.shown],
      ]),
      stroke: frame.look.faint,
      strokeWidth: 0.75,
      fill: 'none',
    }),
    lettering(cutTo(label.words, frame.width - right - 14, sizes.small), {
      x: right + 12,
      y: label.shown + 4,
      fill: frame.look.text,
      size: sizes.small,
    }),
  ]);
}

/** What lies behind the readings: the band, and the lines through it. */
export function marksOver(stretches: readonly Stretch[], grounds: Grounds): readonly Mark[] {
  const { picture, frame, days } = grounds;
  const { band, celeration, series } = picture;
  const { look } = frame;
  const carried = baselineOf(stretches)?.to ?? days.first;
  const level = (value: number, x1 = days.first, x2 = days.last): Straight => ({
    x1,
    x2,
    y1: value,
    y2: value,
  });
  const straight = (line: Straight, stroke: string, how: Dashes): Mark[] =>
    within(line, grounds).map((part) =>
      marks.link([part], { ...ends, stroke, strokeWidth: how.width, ...dashed(how.dashes) }),
    );
  return [
    ...(band ? [shaded(band, grounds)] : []),
    ...(band
      ? [band.low, band.high].flatMap((edge) => straight(level(edge), look.faint, dotted))
      : []),
    ...(band && celeration === undefined
      ? [
          ...straight(level(band.mean, days.first, carried), look.text, solid),
          ...straight(level(band.mean, carried), look.text, carriedOn),
        ]
      : []),
    ...(celeration
      ? [
          ...straight(leaning(celeration, days.first, carried), look.text, solid),
          ...straight(leaning(celeration, carried, days.last), look.text, carriedOn),
        ]
      : []),
    ...(series.target === undefined ? [] : straight(level(series.target), look.target, aim)),
  ];
}

interface Dashes {
  readonly width: number;
  readonly dashes: string | undefined;
}

const solid: Dashes = { width: 1.25, dashes: undefined };
const carriedOn: Dashes = { width: 1.25, dashes: '7 4' };
const dotted: Dashes = { width: 1, dashes: '1.5 3' };
const aim: Dashes = { width: 2, dashes: '12 3 2 3' };

const ends = {
  x1: ({ x1 }: Straight) => x1,
  x2: ({ x2 }: Straight) => x2,
  y1: ({ y1 }: Straight) => y1,
  y2: ({ y2 }: Straight) => y2,
};

function dashed(dashes: string | undefined): { strokeDasharray?: string } {
  return dashes === undefined ? {} : { strokeDasharray: dashes };
}

function shaded(band: NonNullable<SeriesPicture['band']>, { frame, days, values }: Grounds): Mark {
  const clipped = (value: number): number => Math.min(values.high, Math.max(values.low, value));
  return marks.rect([band], {
    x1: () => days.first,
    x2: () => days.last,
    y1: ({ low }) => clipped(low),
    y2: ({ high }) => clipped(high),
    fill: frame.look.band,
  });
}

function leaning(line: NonNullable<SeriesPicture['celeration']>, x1: number, x2: number): Straight {
  const at = (x: number): number => line.intercept + line.slope * (x - dayNumber(line.since));
  return { x1, x2, y1: at(x1), y2: at(x2) };
}

/** The part of a line that lies on the axis of values; none, or one. */
function within(line: Straight, { values }: Grounds): readonly Straight[] {
  const { x1, y1, x2, y2 } = line;
  if (![x1, x2, y1, y2].every(Number.isFinite)) return [];
  const at = (y: number): number => (y2 === y1 ? 0 : (y - y1) / (y2 - y1));
  if (y1 === y2) return y1 < values.low || y1 > values.high ? [] : [line];
  const [low, high] = [at(values.low), at(values.high)].sort((one, other) => one - other);
  const from = Math.max(0, low ?? 0);
  const to = Math.min(1, high ?? 1);
  if (from >= to) return [];
  const part = (share: number): readonly [number, number] => [
    x1 + (x2 - x1) * share,
    y1 + (y2 - y1) * share,
  ];
  const [start, end] = [part(from), part(to)];
  return [{ x1: start[0], y1: start[1], x2: end[0], y2: end[1] }];
}
