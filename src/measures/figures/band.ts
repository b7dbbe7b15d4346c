import { type Sentence, sentence } from '../../text/sentence.ts';
import type { Compared, Figure, FigureKind } from './figure.ts';
import { basisOf, figureOf, turned } from './figure-of.ts';
import { shown } from './shown.ts';
import { slackFor } from './slack.ts';
import { summarize } from './summary.ts';

/** Two standard deviations around the mean of the baseline, and whether later readings leave it. */
export interface Band {
  readonly mean: number;
  readonly sd: number;
  readonly low: number;
  readonly high: number;
  /** Whether two later readings in a row lie beyond it on the better side; undefined without a direction. */
  readonly change: boolean | undefined;
  /** The same for the worse side. */
  readonly worse: boolean | undefined;
}

export const bandKind: FigureKind = {
  name: 'band',
  title: 'Two-standard-deviation band',
  meaning:
    'How far readings strayed before the work began: the mean of the baseline, and two standard deviations to either side. Two later readings in a row beyond the band are taken as a change, on the better side or the worse.',
  formula: 'low, high = mean(A) ∓ 2·sd(A), with sd over n − 1',
  source:
    'Gottman and Leiblum 1974; Bloom, Fischer and Orme, Evaluating Practice: two consecutive points outside the band',
  minimum: { baseline: 3, intervention: 0 },
  ties: 'A reading on the edge of the band lies within it.',
  limits:
    'The band takes the baseline to be level and its readings not to hang together. A baseline that was rising or falling already, or one of three or four readings, makes it say little; with equal readings it has no width at all, and the smallest change lies beyond it.',
  isDirected: false,
};

export function band(compared: Compared): Figure<Band> {
  return figureOf(bandKind, basisOf(compared), () => {
    const { mean = 0, sd = 0 } = summarize(compared.baseline) ?? {};
    const edges = { mean, sd, low: mean - 2 * sd, high: mean + 2 * sd };
    const isKnown = compared.direction !== undefined;
    const { change, worse } = leaves(compared, edges.mean, edges.sd);
    const value = {
      ...edges,
      change: isKnown ? change : undefined,
      worse: isKnown ? worse : undefined,
    };
    return { value, words: wordsFor(value, compared.intervention.length) };
  });
}

function leaves(compared: Compared, mean: number, sd: number): { change: boolean; worse: boolean } {
  const slack = slackFor([...compared.baseline, ...compared.intervention]);
  const centre = compared.direction === 'decrease' ? -mean : mean;
  const later = turned(compared).intervention;
  return {
    change: hasTwoInARow(later, (value) => value > centre + 2 * sd + slack),
    worse: hasTwoInARow(later, (value) => value < centre - 2 * sd - slack),
  };
}

function hasTwoInARow(values: readonly number[], isOne: (value: number) => boolean): boolean {
  return values.some((value, at) => {
    const next = values[at + 1];
    return next !== undefined && isOne(value) && isOne(next);
  });
}

function wordsFor({ low, high, change, worse }: Band, later: number): Sentence {
  const edges = { low: shown(low), high: shown(high) };
  if (change === undefined)
    return sentence('Usual baseline readings lie between {low} and {high}', edges);
  if (later < 2)
    return sentence(
      'Usual baseline readings lie between {low} and {high}; two later readings are needed to compare',
      edges,
    );
  if (change && worse)
    return sentence(
      'Usual baseline readings lie between {low} and {high}; two later ones in a row lie beyond on the better side, and two on the worse',
      edges,
    );
  if (change)
    return sentence(
      'Usual baseline readings lie between {low} and {high}; two later ones in a row lie beyond, on the better side',
      edges,
    );
  if (worse)
    return sentence(
      'Usual baseline readings lie between {low} and {high}; two later ones in a row lie beyond, on the worse side',
      edges,
    );
  return sentence(
    'Usual baseline readings lie between {low} and {high}; no two later ones in a row lie beyond',
    edges,
  );
}
