import { median } from 'simple-statistics';
import { sentence } from '../../text/sentence.ts';
import type { Compared, Figure, FigureKind } from './figure.ts';
import { basisOf, figureOf, turned } from './figure-of.ts';
import { percent, shown } from './shown.ts';

export const pemKind: FigureKind = {
  name: 'pem',
  title: 'Percent exceeding the median (PEM)',
  meaning: 'The share of later readings that are better than the middle of the baseline.',
  formula: 'PEM = ( #{ B better than median(A) } + ½·#{ B equal to it } ) / n(B)',
  source: 'Ma 2006, with ties counted half as Pustejovsky does (SingleCaseES)',
  minimum: { baseline: 1, intervention: 1 },
  ties: 'A later reading equal to the median counts half.',
  limits:
    'It does not say how much better. Where nothing has changed it is about 50 %, not 0, and it stays high where a baseline was getting better already.',
  isDirected: true,
};

/** The share, from 0 to 1. */
export function pem(compared: Compared): Figure<number> {
  return figureOf(pemKind, basisOf(compared), () => {
    const { baseline, intervention } = turned(compared);
    const middle = median(baseline);
    const better = intervention.filter((value) => value > middle).length;
    const equal = intervention.filter((value) => value === middle).length;
    const value = (better + equal / 2) / intervention.length;
    const words = sentence(
      '{percent} % of the later readings are better than the middle of the baseline, {median}; equal ones count half',
      { percent: percent(value), median: shown(median(compared.baseline)) },
    );
    return { value, words };
  });
}
