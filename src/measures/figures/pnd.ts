import { sentence } from '../../text/sentence.ts';
import type { Compared, Figure, FigureKind } from './figure.ts';
import { basisOf, figureOf, turned } from './figure-of.ts';
import { percent } from './shown.ts';

export const pndKind: FigureKind = {
  name: 'pnd',
  title: 'Percent of non-overlapping data (PND)',
  meaning: 'The share of later readings that are better than every baseline reading.',
  formula: 'PND = #{ B better than the best of A } / n(B)',
  source: 'Scruggs, Mastropieri and Casto 1987',
  minimum: { baseline: 1, intervention: 1 },
  ties: 'A later reading equal to the best of the baseline is not better.',
  limits:
    'It hangs on the one best reading of the baseline: a single good day can bring it to 0. The longer the baseline, the lower it tends to be.',
  isDirected: true,
};

/** The share, from 0 to 1. */
export function pnd(compared: Compared): Figure<number> {
  return figureOf(pndKind, basisOf(compared), () => {
    const { baseline, intervention } = turned(compared);
    const best = baseline.reduce((most, value) => Math.max(most, value), -Infinity);
    const beyond = intervention.filter((value) => value > best).length;
    const value = beyond / intervention.length;
    const words = sentence(
      '{percent} % of the later readings ({beyond} of {n}) are better than every baseline reading',
      { percent: percent(value), beyond, n: intervention.length },
    );
    return { value, words };
  });
}
