import { mean, sum } from 'simple-statistics';
import { type Sentence, sentence } from '../../text/sentence.ts';
import type { Compared, Figure, FigureKind } from './figure.ts';
import { basisOf, figureOf, type Reckoned } from './figure-of.ts';
import { shown } from './shown.ts';

/** How readings of one phase hang together with the one before. */
export interface Lag {
  /** The usual lag-1 autocorrelation. */
  readonly r: number;
  /** The same freed of most of its bias. */
  readonly corrected: number;
  /** How many standard errors `corrected` is from none. */
  readonly z: number;
}

export interface Autocorrelation {
  readonly baseline: Lag | undefined;
  readonly intervention: Lag | undefined;
  /** Whether it is past chance in either phase, so that the other figures must be read with care. */
  readonly isNotable: boolean;
}

/** Readings of a phase below which nothing can be said. */
const fewest = 6;

/** The 97.5th percentile of the normal distribution. */
const past = 1.96;

export const autocorrelationKind: FigureKind = {
  name: 'autocorrelation',
  title: 'Autocorrelation, lag 1',
  meaning:
    'Whether a reading is like the one before it. Where it is, the other figures look surer than they are. It is reckoned within each phase that has at least six readings, and told as a warning.',
  formula:
    'r = Σ (yₜ − mean)(yₜ₊₁ − mean) / Σ (yₜ − mean)²; corrected = r + 1/n; z = corrected / √( (n − 2)² / (n²·(n − 1)) ), notable from ±1.96 on',
  source: 'Huitema and McKean 1991, their modified estimator and its test',
  minimum: { baseline: 0, intervention: 0 },
  needs: 'six readings in one phase',
  ties: undefined,
  limits:
    'In short phases it is missed more often than found: no warning does not mean there is none. A trend within a phase also shows as autocorrelation. It takes readings in their order, however far apart they are.',
  isDirected: false,
};

/** Given where a phase is long enough and its readings differ. */
export function autocorrelation(compared: Compared): Figure<Autocorrelation> {
  const basis = basisOf(compared);
  return figureOf(autocorrelationKind, basis, (): Reckoned<Autocorrelation> => {
    const { baseline: m, intervention: n } = basis.n;
    if (Math.max(m, n) < fewest)
      return {
        why: sentence('Needs at least {fewest} readings in one phase; so far: {m} and {n}', {
          fewest,
          m,
          n,
        }),
      };
    const [baseline, intervention] = [
      lagOfPhase(compared.baseline),
      lagOfPhase(compared.intervention),
    ];
    const lags = [baseline, intervention].filter((lag) => lag !== undefined);
    const strongest = strongestOf(lags);
    if (!strongest)
      return {
        why: sentence(
          'Readings within a phase are all equal, so it cannot be told whether they hang together',
        ),
      };
    const value = { baseline, intervention, isNotable: Math.abs(strongest.z) >= past };
    return { value, words: value.isNotable ? warning(strongest) : noWarning() };
  });
}

function lagOfPhase(values: readonly number[]): Lag | undefined {
  return values.length < fewest ? undefined : lagOf(values);
}

function strongestOf(lags: readonly Lag[]): Lag | undefined {
  return [...lags].sort((one, other) => Math.abs(other.z) - Math.abs(one.z))[0];
}

/** Undefined where the values are all equal. */
export function lagOf(values: readonly number[]): Lag | undefined {
  const [n, first] = [values.length, values[0]];
  if (values.every((value) => value === first)) return undefined;
  const centre = mean(values);
  const apart = values.map((value) => value - centre);
  const products = apart.slice(1).map((value, at) => value * (apart[at] ?? 0));
  const r = sum(products) / sum(apart.map((value) => value ** 2));
  const corrected = r + 1 / n;
  return { r, corrected, z: corrected / ((n - 2) / (n * Math.sqrt(n - 1))) };
}

function noWarning(): Sentence {
  return sentence(
    'No notable likeness of a reading to the one before was found; in short phases it is easily missed',
  );
}

function warning({ corrected }: Lag): Sentence {
  const values = { r: shown(corrected) };
  return corrected > 0
    ? sentence(
        'Readings are like the one before them (autocorrelation {r}), so the other figures look surer than they are',
        values,
      )
    : sentence(
        'Readings swing back and forth (autocorrelation {r}), so the other figures are to be read with care',
        values,
      );
}
