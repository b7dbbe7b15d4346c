import { comparedPhases, type PhasePair } from './compared-phases.ts';
import { type Figures, figuresOf } from './figures/figures-of.ts';
import { type Sentence, sentence } from '../text/sentence.ts';
import type { Norms } from './figures/reliable-change.ts';
import type { Series } from './series.ts';

/** Two phases of a series with all figures that compare them. */
export interface Comparison extends PhasePair {
  readonly figures: Figures;
}

/** Wherever a series is drawn, its figures stand beside it. */
const remembered = new WeakMap<Series, readonly Comparison[]>();

/** The figures of a series: first those of A and B, then those of its further phases. */
export function figuresOfSeries(series: Series): readonly Comparison[] {
  const known = remembered.get(series);
  if (known) return known;
  const found = comparedPhases(series).map((pair) => ({
    ...pair,
    figures: figuresOf(pair.compared, normsOf(series)),
  }));
  remembered.set(series, found);
  return found;
}

/** What is published of the precision of a series’ instrument, where it is enough to reckon with. */
function normsOf({ instrument }: Series): Norms | undefined {
  const { value: reliability, sd } = instrument?.reliability ?? {};
  if (reliability !== undefined && sd !== undefined) return { reliability, sd };
  const points = instrument?.reliableChange?.points;
  return points === undefined ? undefined : { points };
}

/** The figures of A and B, each with the same reason in its place where there is nothing to compare. */
export function firstFigures(series: Series, [first] = figuresOfSeries(series)): Figures {
  if (first) return first.figures;
  return withheld(
    series.goal
      ? sentence('There is no phase to compare with: nothing says when the work began')
      : sentence('No goal of the plan measures it'),
  );
}

function withheld(words: Sentence): Figures {
  const figures = figuresOf({ baseline: [], intervention: [], direction: undefined });
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]: [string, Figures[keyof Figures]]) => [
      name,
      { ...figure, value: undefined, words },
    ]),
  ) as unknown as Figures;
}
