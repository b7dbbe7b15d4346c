/** How many of some values are below a value, and how many are equal to it. */
interface Rank {
  readonly below: number;
  readonly equal: number;
}

export function sorted(values: readonly number[]): readonly number[] {
  return [...values].sort((one, other) => one - other);
}

/** @param among from the lowest up */
export function rankIn(among: readonly number[], value: number): Rank {
  const below = countFirst(among, (other) => other < value);
  return { below, equal: countFirst(among, (other) => other <= value) - below };
}

/** How many values at the beginning are such, where none is after the first that is not. */
function countFirst(among: readonly number[], isSuch: (value: number) => boolean): number {
  let [from, to] = [0, among.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (isSuch(among[middle] ?? Infinity)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Kendall's S of readings in time: pairs in which the later one is greater, less those in which it
 * is smaller. In time n·log n, with a tree of counts (Fenwick 1994) over the ranks of the values.
 */
export function trendOf(values: readonly number[]): number {
  const among = sorted([...new Set(values)]);
  const counts = new Int32Array(among.length + 1);
  const upTo = (rank: number): number => {
    let total = 0;
    for (let at = rank; at > 0; at -= at & -at) total += counts[at] ?? 0;
    return total;
  };
  return values.reduce((trend, value, earlier) => {
    const rank = rankIn(among, value).below + 1;
    const greater = earlier - upTo(rank);
    const smaller = upTo(rank - 1);
    for (let at = rank; at <= among.length; at += at & -at) counts[at] = (counts[at] ?? 0) + 1;
    return trend + smaller - greater;
  }, 0);
}
