import { mean, median, sampleStandardDeviation } from 'simple-statistics';
import { sentence } from '../../text/sentence.ts';
import type { Compared, Figure, FigureKind } from './figure.ts';
import { basisOf, figureOf, type Reckoned } from './figure-of.ts';
import { shown } from './shown.ts';

/** The readings of a phase in four values. */
export interface Summary {
  readonly n: number;
  readonly mean: number;
  readonly median: number;
  /** The sample standard deviation, over n − 1; undefined for a single reading. */
  readonly sd: number | undefined;
}

export interface PhaseSummaries {
  readonly baseline: Summary | undefined;
  readonly intervention: Summary | undefined;
}

export const summaryKind: FigureKind = {
  name: 'summary',
  title: 'Mean, median and standard deviation',
  meaning:
    'What the readings of each phase were on the whole. The mean is their sum shared out evenly, the median the one in the middle, and the standard deviation says how far they usually lie from the mean.',
  formula:
    'mean = Σy / n; sd = √( Σ(y − mean)² / (n − 1) ); median = the middle reading, or halfway between the two in the middle',
  source: 'any textbook of statistics; sample standard deviation, over n − 1',
  minimum: { baseline: 0, intervention: 0 },
  needs: 'one reading; two in a phase for its standard deviation',
  ties: undefined,
  limits:
    'One unusual reading moves the mean a good deal and the median hardly. Neither says whether things were getting better or worse within the phase.',
  isDirected: false,
};

/** The readings in four numbers; undefined where there are none. */
export function summarize(values: readonly number[]): Summary | undefined {
  const first = values[0];
  if (first === undefined) return undefined;
  // Equal readings are spared rounding, so that they have no spread at all.
  const areEqual = values.every((value) => value === first);
  return {
    n: values.length,
    mean: areEqual ? first : mean(values),
    median: median(values),
    sd: values.length < 2 ? undefined : areEqual ? 0 : sampleStandardDeviation(values),
  };
}

export function summary(compared: Compared): Figure<PhaseSummaries> {
  return figureOf(summaryKind, basisOf(compared), (): Reckoned<PhaseSummaries> => {
    const baseline = summarize(compared.baseline);
    const intervention = summarize(compared.intervention);
    const value = { baseline, intervention };
    if (!baseline && !intervention) return { why: sentence('There are no readings') };
    if (!intervention) {
      const of = { mean: shown(baseline?.mean ?? 0), n: compared.baseline.length };
      return { value, words: sentence('The mean is {mean} in the baseline (readings: {n})', of) };
    }
    const later = { later: shown(intervention.mean), n: intervention.n };
    if (!baseline)
      return {
        value,
        words: sentence('The mean is {later} (readings: {n}); there is no baseline', later),
      };
    const words = sentence(
      'The mean was {mean} in the baseline (readings: {m}) and is {later} since (readings: {n})',
      { mean: shown(baseline.mean), m: baseline.n, ...later },
    );
    return { value, words };
  });
}
