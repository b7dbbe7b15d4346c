import { binomialDistribution, sum } from 'simple-statistics';

/** The chance of at least so many heads in so many tosses of a fair coin. */
export function chanceOfAtLeast(heads: number, tosses: number): number {
  if (heads <= 0) return 1;
  // The library leaves out the last ten-thousandth, so only the lower half is summed.
  const cells = binomialDistribution(tosses, 0.5) ?? [];
  return 2 * heads > tosses
    ? sum(cells.slice(0, tosses - heads + 1))
    : 1 - sum(cells.slice(0, heads));
}
