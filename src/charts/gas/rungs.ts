import type { Frame } from '../chart.ts';
import { round, sizes } from '../shapes.ts';
import { plain, widthOf, wrap } from '../words.ts';
import { type GasLadder, type GasRating, levelNames, signed, steps } from './gas-ladder.ts';

/** One level as it is drawn. */
export interface Rung {
  readonly level: number;
  readonly sign: string;
  readonly name: string;
  readonly full: string;
  readonly lines: readonly string[];
  readonly beside: readonly Stand[];
  readonly top: number;
  readonly height: number;
}

/** A rating that is told, and the words for it. */
export interface Stand {
  readonly rating: GasRating;
  readonly words: string;
  readonly isBaseline: boolean;
}

export const leadingOf = 15;

export interface Columns {
  readonly words: number;
  readonly marks: number;
  readonly beside: number;
  readonly end: number;
}

export function columnsOf({ width, say }: Frame): Columns {
  const widest = Math.max(...Object.values(levelNames).map((name) => widthOf(plain(say(name)), sizes.small))); // prettier-ignore
  const left = Math.min(widest + 24, width * 0.3);
  const right = Math.min(190, width * 0.32);
  return { words: left, marks: width - right, beside: width - right + 50, end: width };
}

export function rungsOf(ladder: GasLadder, columns: Columns, frame: Frame): readonly Rung[] {
  const stands = standsOf(ladder, frame);
  let top = 6;
  return steps.map((level) => {
    const words = ladder.levels.find((each) => each.level === level)?.words;
    const full = plain(words ?? frame.say('not described'));
    const room = { width: columns.marks - columns.words - 20, size: sizes.words, lines: 3 };
    const lines = wrap(full, room);
    const name = plain(frame.say(levelNames[`${level}`]));
    const beside = stands.filter(({ rating }) => rating.level === level);
    const nameLines = wrap(name, { width: columns.words - 30, size: sizes.small, lines: 2 });
    const most = Math.max(lines.length, beside.length * 2, nameLines.length, 1);
    const rung = { level, sign: signed(level), name, full, lines, beside, top };
    const height = most * leadingOf + 15;
    top += height;
    return { ...rung, height };
  });
}

/** The baseline and the latest rating; the same one is told once. */
function standsOf({ baseline, ratings }: GasLadder, { say, day }: Frame): readonly Stand[] {
  const latest = ratings.at(-1);
  const told = (rating: GasRating, pattern: string, isBaseline: boolean): Stand => ({
    rating,
    words: plain(say(pattern, { day: day(rating.day) })),
    isBaseline,
  });
  return [
    ...(latest && latest !== baseline ? [told(latest, 'latest: {day}', false)] : []),
    ...(baseline ? [told(baseline, 'baseline: {day}', true)] : []),
  ];
}

export interface PlacedStand {
  readonly stand: Stand;
  readonly x: number;
  readonly y: number;
}

export function placesOf(
  { ratings, baseline }: GasLadder,
  rungs: readonly Rung[],
  { marks }: Columns,
): readonly PlacedStand[] {
  // prettier-ignore
  const latest = ratings.at(-1);
  const isLevel = baseline === undefined || latest === undefined || latest.level === baseline.level;
  return rungs.flatMap((rung) =>
    rung.beside.map((stand, index) => ({
      stand,
      x: stand.isBaseline || isLevel ? marks + 8 : marks + 34,
      y: round(middleOf(rung) + (index - (rung.beside.length - 1) / 2) * 2 * leadingOf),
    })),
  );
}

export function middleOf({ top, height }: Rung): number {
  return top + height / 2;
}
