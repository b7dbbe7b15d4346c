import { comparedPhases, type PhasePair } from './compared-phases.ts';
import { type Figures, figuresOf } from './figures/figures-of.ts';
import type { Series } from './series.ts';

/** Two phases of a series with all figures that compare them. */
export interface Comparison extends PhasePair {
  readonly figures: Figures;
}

/** The figures of a series: first those of A and B, then those of its further phases. */
export function figuresOfSeries(series: Series): readonly Comparison[] {
  return comparedPhases(series).map((pair) => ({
    ...pair,
    figures: figuresOf(pair.compared),
  }));
}
