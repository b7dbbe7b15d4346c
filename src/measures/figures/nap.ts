import { sentence } from '../../text/sentence.ts';
import type { Compared, Figure, FigureKind } from './figure.ts';
import { basisOf, figureOf, turned } from './figure-of.ts';
import { type Overlap, overlapOf } from './overlap.ts';
import { percent } from './shown.ts';

export const napKind: FigureKind = {
  name: 'nap',
  title: 'Non-overlap of all pairs (NAP)',
  meaning:
    'Every baseline reading is paired with every later one. NAP is the share of pairs in which the later reading is better: about 50 % where nothing has changed, 100 % where every later reading is better than every baseline reading, below 50 % where things got worse.',
  formula:
    'NAP = Σ over all pairs [ 1 where B is better than A, ½ where they are equal ] / ( n(A)·n(B) )',
  source:
    'Parker and Vannest 2009; standard error of Sen 1967 and Mee 1990, 95 % interval of Newcombe 2006 (method 5), both as in SingleCaseES',
  minimum: { baseline: 3, intervention: 3 },
  ties: 'A pair of equal readings counts half.',
  limits:
    'It does not say how much better, and takes no account of a trend: where the baseline was getting better already, it is high without any help. Its standard error and interval hold only for readings that do not hang together.',
  isDirected: true,
};

/** The share, its standard error and interval, from 0 to 1. */
export function nap(compared: Compared): Figure<Overlap> {
  return figureOf(napKind, basisOf(compared), () => {
    const { baseline, intervention } = turned(compared);
    const value = overlapOf(baseline, intervention);
    const words = sentence(
      'In {percent} % of all pairs of a baseline and a later reading the later one is better, equal ones counted half (95 % interval: {low} to {high} %)',
      { percent: percent(value.value), low: percent(value.low), high: percent(value.high) },
    );
    return { value, words };
  });
}
