import { sum } from 'simple-statistics';
import { type Sentence, sentence } from '../../text/sentence.ts';
import type { Figure, FigureKind } from './figure.ts';
import { figureOf, type Reckoned } from './figure-of.ts';
import { shown } from './shown.ts';

/** The level of a goal on its attainment scale, from −2 to 2, and how much the goal weighs. */
export interface Rating {
  readonly level: number;
  /** Above 0. Weights count only where every goal has one. */
  readonly weight?: number | undefined;
}

export interface Attainment {
  /** The sum of levels, each times its weight. */
  readonly raw: number;
  readonly t: number;
  readonly goals: number;
  readonly isWeighted: boolean;
}

/** How goals are taken to hang together, as Kiresuk and Sherman set it. */
const rho = 0.3;

export const gasKind: FigureKind = {
  name: 'gas',
  title: 'Goal attainment scaling (GAS), T',
  meaning:
    'All goals with an attainment scale in one number. 50 means what was expected on the whole, more than 50 better than expected, less than 50 less. It is reckoned from the levels at the beginning and again from those now.',
  formula:
    'T = 50 + 10·Σ(w·x) / √( (1 − ρ)·Σw² + ρ·(Σw)² ), with levels x from −2 to 2, weights w and ρ = 0.30; raw = Σ(w·x)',
  source: 'Kiresuk and Sherman 1968',
  minimum: { baseline: 0, intervention: 0 },
  needs: 'one goal with a level on its attainment scale',
  ties: undefined,
  limits:
    'It is as good as the scales: goals set too low give a high T. So it does not compare people or workers. With one goal T is 30, 40, 50, 60 or 70 and says no more than the level.',
  isDirected: false,
};

/** Of the goals rated at one moment; `n.intervention` is how many they are. */
export function gas(ratings: readonly Rating[]): Figure<Attainment> {
  const weights = ratings.map(({ weight }) => weight ?? 0);
  const isWeighted = weights.every((weight) => weight > 0 && Number.isFinite(weight));
  const basis = {
    n: { baseline: 0, intervention: ratings.length },
    direction: undefined,
    numbers: ratings.map(({ level }) => level),
  };
  return figureOf(gasKind, basis, (): Reckoned<Attainment> => {
    if (ratings.length === 0) return { why: sentence('Needs a rated goal, and there is none') };
    const levels = ratings.map(({ level }) => level);
    const used = isWeighted ? weights : weights.map(() => 1);
    const value = {
      raw: weigh(levels, used),
      t: tOf(levels, used),
      goals: ratings.length,
      isWeighted,
    };
    return { value, words: wordsFor(value) };
  });
}

function tOf(levels: readonly number[], weights: readonly number[]): number {
  // Only the proportions of weights matter; from 0 to 1 their squares stay in range.
  const most = Math.max(...weights);
  const shares = weights.map((weight) => weight / most);
  const spread = (1 - rho) * sum(shares.map((share) => share ** 2)) + rho * sum(shares) ** 2;
  return 50 + (10 * weigh(levels, shares)) / Math.sqrt(spread);
}

function weigh(levels: readonly number[], weights: readonly number[]): number {
  return sum(levels.map((level, at) => level * (weights[at] ?? 0)));
}

function wordsFor({ t, goals }: Attainment): Sentence {
  const values = { t: shown(t), goals };
  if (Math.abs(t - 50) < 0.005)
    return sentence('T is 50, as expected on the whole (goals: {goals})', values);
  return t > 50
    ? sentence('T is {t}, better than expected on the whole, which is 50 (goals: {goals})', values)
    : sentence('T is {t}, less than expected on the whole, which is 50 (goals: {goals})', values);
}
