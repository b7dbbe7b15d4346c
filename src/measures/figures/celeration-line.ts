import { median } from 'simple-statistics';
import { type Sentence, sentence } from '../../text/sentence.ts';
import type { Compared, Figure, FigureKind } from './figure.ts';
import { basisOf, figureOf, type Reckoned } from './figure-of.ts';
import { shown } from './shown.ts';

/** A point of the line: a time, and the reading it foretells there. */
interface LinePoint {
  readonly time: number;
  readonly value: number;
}

/** The line is at `intercept + slope · time`. */
export interface CelerationLine {
  readonly slope: number;
  readonly intercept: number;
  /** The medians of the two halves, through which it goes. */
  readonly from: LinePoint;
  readonly to: LinePoint;
  /** What time counts: days, or readings (1, 2, 3 and so on) where no times were given. */
  readonly unit: 'days' | 'readings';
}

export const celerationLineKind: FigureKind = {
  name: 'celerationLine',
  title: 'Celeration line, split-middle',
  meaning:
    'Where the baseline was heading. It is split into an earlier and a later half, the line goes through the middle of each, and is carried on over the later readings to show how they would lie had all gone on as before.',
  formula:
    'the line through ( median time, median reading ) of each half of A; of an odd number of readings the middle one belongs to neither half',
  source: 'White 1974; White and Haring 1980, there by the calendar as here',
  minimum: { baseline: 5, intervention: 0 },
  ties: undefined,
  limits:
    'Few things go on in a straight line for long: the further it is carried, the less it means, and it may leave the range of the measure. Time is counted in days, so a gap between readings counts as long as it was.',
  isDirected: false,
};

/**
 * By the calendar where times are given, since readings in practice are not evenly spaced and a line
 * by their order would be steeper after a gap; with even spacing both say the same.
 */
export function celerationLine(compared: Compared): Figure<CelerationLine> {
  return figureOf(celerationLineKind, basisOf(compared), (): Reckoned<CelerationLine> => {
    const value = lineThrough(compared);
    if (!value)
      return {
        why: sentence(
          'The two halves of the baseline were read at the same time, so they show no trend',
        ),
      };
    return { value, words: wordsFor(value) };
  });
}

/** The split-middle line of at least 2 baseline readings; undefined where its halves are of one time. */
export function lineThrough({ baseline, times }: Compared): CelerationLine | undefined {
  const size = Math.floor(baseline.length / 2);
  const days = times?.baseline ?? baseline.map((_, at) => at + 1);
  const [from, to] = [
    { time: median(days.slice(0, size)), value: median(baseline.slice(0, size)) },
    { time: median(days.slice(-size)), value: median(baseline.slice(-size)) },
  ];
  if (from.time === to.time) return undefined;
  const slope = (to.value - from.value) / (to.time - from.time);
  return {
    slope,
    intercept: from.value - slope * from.time,
    from,
    to,
    unit: times ? 'days' : 'readings',
  };
}

function wordsFor({ slope, unit }: CelerationLine): Sentence {
  if (slope === 0) return sentence('The middle of the baseline stayed where it was');
  const [isRising, steep] = [slope > 0, Math.abs(slope)];
  if (unit === 'days')
    return isRising
      ? sentence('The baseline was rising by {change} in 30 days', { change: shown(30 * steep) })
      : sentence('The baseline was falling by {change} in 30 days', { change: shown(30 * steep) });
  return isRising
    ? sentence('The baseline was rising by {change} from one reading to the next', {
        change: shown(steep),
      })
    : sentence('The baseline was falling by {change} from one reading to the next', {
        change: shown(steep),
      });
}
