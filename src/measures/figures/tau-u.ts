import { type Sentence, sentence } from '../../text/sentence.ts';
import type { Compared, Figure, FigureKind } from './figure.ts';
import { basisOf, figureOf, turned } from './figure-of.ts';
import { rankIn, sorted, trendOf } from './pairs.ts';
import { shown } from './shown.ts';

export const tauUKind: FigureKind = {
  name: 'tauU',
  title: 'Tau-U (A vs. B, minus trend A)',
  meaning:
    'Tau with the trend of the baseline taken off: where readings were getting better before the work began, it is lower than Tau, and where they were getting worse, higher.',
  formula:
    'Tau-U = ( S(A, B) − S(A) ) / ( n(A)·n(B) ), where S(A) is pairs within the baseline in which the later reading is better, less those in which it is worse',
  source: 'Parker, Vannest, Davis and Sauber 2011',
  minimum: { baseline: 4, intervention: 1 },
  ties: 'A pair of equal readings counts on neither side.',
  limits:
    'It may pass 1 or −1, so it is no share of anything. How much the trend weighs depends on how long the two phases are (Tarlow 2017). No standard error is known.',
  isDirected: true,
};

export function tauU(compared: Compared): Figure<number> {
  return figureOf(tauUKind, basisOf(compared), () => {
    const { baseline, intervention } = turned(compared);
    const pairs = baseline.length * intervention.length;
    const trend = trendOf(baseline);
    const plain = betterLessWorse(baseline, intervention);
    const value = (plain - trend) / pairs;
    return { value, words: wordsFor(trend, plain / pairs, value) };
  });
}

/** Pairs of a baseline and a later reading in which the later one is greater, less those in which it is smaller. */
function betterLessWorse(baseline: readonly number[], intervention: readonly number[]): number {
  const before = sorted(baseline);
  return intervention.reduce((total, value) => {
    const { below, equal } = rankIn(before, value);
    return total + below - (before.length - below - equal);
  }, 0);
}

function wordsFor(trend: number, plain: number, value: number): Sentence {
  const values = { tau: shown(plain), tauU: shown(value) };
  if (trend === 0)
    return sentence('The baseline had no trend, so Tau stays as it is: {tauU}', values);
  return trend > 0
    ? sentence(
        'The baseline was getting better already; with that taken off, Tau goes from {tau} to {tauU}',
        values,
      )
    : sentence(
        'The baseline was getting worse; with that taken off, Tau goes from {tau} to {tauU}',
        values,
      );
}
