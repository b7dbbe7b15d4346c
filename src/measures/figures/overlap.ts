import { bisect, sum } from 'simple-statistics';
import { rankIn, sorted } from './pairs.ts';

/** A share of pairs with how unsure it is, were the readings independent of each other. */
export interface Overlap {
  readonly value: number;
  readonly se: number;
  /** The ends of its 95 % confidence interval. */
  readonly low: number;
  readonly high: number;
}

/** The 97.5th percentile of the normal distribution. */
const z = 1.959963984540054;

/**
 * The share of pairs of a baseline and a later reading in which the later one is greater, equal ones
 * counted half. Its standard error is the unbiased one of Sen (1967) and Mee (1990), with the share
 * kept half a pair away from 0 and 1 in it; its interval is method 5 of Newcombe (2006). Both are as
 * SingleCaseES (Pustejovsky and others) documents them. In time n·log n.
 *
 * @param baseline at least 2 values
 * @param intervention at least 2 values
 */
export function overlapOf(baseline: readonly number[], intervention: readonly number[]): Overlap {
  const [m, n] = [baseline.length, intervention.length];
  const [before, after] = [sorted(baseline), sorted(intervention)];
  const later = intervention.map((value) => rankIn(before, value));
  const earlier = baseline.map((value) => rankIn(after, value));
  const greater = sum(later.map(({ below }) => below));
  const equal = sum(later.map((rank) => rank.equal));
  const value = (greater + equal / 2) / (m * n);
  const perEarlier = earlier.map((rank) => (n - rank.below - rank.equal / 2) / n - value);
  const perLater = later.map((rank) => (rank.below + rank.equal / 2) / m - value);
  const spread = (greater + equal / 4) / (m * n) - value ** 2;
  const least = 1 / (2 * m * n);
  const kept = Math.min(Math.max(value, least), 1 - least);
  const variance =
    (kept * (1 - kept) + n * squares(perEarlier) + m * squares(perLater) - 2 * spread) /
    ((m - 1) * (n - 1));
  const counts = { m, n };
  return {
    value,
    se: Math.sqrt(Math.max(variance, 0)),
    low: lowEnd(value, counts),
    high: 1 - lowEnd(1 - value, counts),
  };
}

/** The mean of squares. */
function squares(values: readonly number[]): number {
  return sum(values.map((value) => value ** 2)) / values.length;
}

/** The lower end of the interval; the upper one mirrors it. */
function lowEnd(value: number, { m, n }: { readonly m: number; readonly n: number }): number {
  if (value <= 0) return 0;
  const h = (m + n) / 2 - 1;
  const balance = (share: number): number =>
    m * n * (value - share) ** 2 * (2 - share) * (1 + share) -
    z ** 2 * share * (1 - share) * (2 + h + (1 + 2 * h) * share * (1 - share));
  return bisect(balance, 0, value, 100, 1e-12);
}
