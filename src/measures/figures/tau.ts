import { type Sentence, sentence } from '../../text/sentence.ts';
import type { Compared, Figure, FigureKind } from './figure.ts';
import { basisOf, figureOf, turned } from './figure-of.ts';
import { type Overlap, overlapOf } from './overlap.ts';
import { percent } from './shown.ts';

export const tauKind: FigureKind = {
  name: 'tau',
  title: 'Tau',
  meaning:
    'NAP told from −1 to 1: the share of pairs in which the later reading is better, less the share in which it is worse. 0 means as many better as worse.',
  formula: 'Tau = S(A, B) / ( n(A)·n(B) ) = 2·NAP − 1, where S is better pairs less worse pairs',
  source: 'Parker, Vannest, Davis and Sauber 2011; standard error and interval follow from NAP’s',
  minimum: { baseline: 3, intervention: 3 },
  ties: 'A pair of equal readings counts on neither side.',
  limits:
    'It is NAP on another scale and says nothing more. Like NAP it does not say how much better, and takes no account of a trend.',
  isDirected: true,
};

/** From −1 to 1, with its standard error and interval. */
export function tau(compared: Compared): Figure<Overlap> {
  return figureOf(tauKind, basisOf(compared), () => {
    const { baseline, intervention } = turned(compared);
    const share = overlapOf(baseline, intervention);
    const value = {
      value: 2 * share.value - 1,
      se: 2 * share.se,
      low: 2 * share.low - 1,
      high: 2 * share.high - 1,
    };
    return { value, words: wordsFor(value.value) };
  });
}

function wordsFor(value: number): Sentence {
  if (value === 0) return sentence('The later reading is better in as many pairs as it is worse');
  const points = percent(Math.abs(value));
  return value > 0
    ? sentence(
        'Pairs in which the later reading is better outweigh those in which it is worse by {points} % of all',
        { points },
      )
    : sentence(
        'Pairs in which the later reading is worse outweigh those in which it is better by {points} % of all',
        { points },
      );
}
