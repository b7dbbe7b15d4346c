import type { Figure } from '../../measures/figures/figure.ts';
import type { Figures } from '../../measures/figures/figures-of.ts';
import { speak } from '../../text/sentence.ts';

/** The keys of each figure's value, which are there with null where the figure is withheld. */
const keys: Readonly<Record<keyof Figures, readonly string[]>> = {
  summary: ['baseline', 'intervention'],
  band: ['mean', 'sd', 'low', 'high', 'change', 'worse'],
  pnd: ['value'],
  pem: ['value'],
  nap: ['value', 'se', 'low', 'high'],
  tau: ['value', 'se', 'low', 'high'],
  tauU: ['value'],
  celerationLine: ['slope', 'intercept', 'from', 'to', 'unit'],
  cdc: ['beyond', 'n', 'p', 'change'],
  autocorrelation: ['baseline', 'intervention', 'isNotable'],
  reliableChange: ['rc', 'change', 'needed', 'is'],
};

/** Figures as values for another program, none of them rounded. */
export function listFigures(figures: Figures): object {
  return Object.fromEntries(
    (Object.keys(keys) as (keyof Figures)[]).map((name) => [
      name,
      listFigure(figures[name], keys[name]),
    ]),
  );
}

function listFigure(figure: Figure<unknown>, its: readonly string[]): object {
  const { value, words, n, kind } = figure;
  const parts = (typeof value === 'object' && value !== null ? value : { value }) as Readonly<
    Record<string, unknown>
  >;
  return {
    ...Object.fromEntries(its.map((key) => [key, withNull(parts[key])])),
    ...(value === undefined ? { why: speak(words) } : { words: speak(words) }),
    readings: n,
    minimum: kind.minimum,
    ties: kind.ties ?? null,
    source: kind.source,
  };
}

/** A value in which what is not known is null, so that JSON keeps its key. */
function withNull(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withNull(part)]));
}
