import type { DataPath } from './fault.ts';
import { isList, isPlainMap, isSame, type Plain, type PlainList, type PlainMap } from './plain.ts';

/** One change on the way from one list or map to another; paths start from it. */
export type DataStep =
  | { readonly change: 'set' | 'insert'; readonly at: DataPath; readonly value: Plain }
  | { readonly change: 'remove'; readonly at: DataPath };

/** Comparisons of items: two lists as long as records may hold. */
const mostCompared = 200 * 200;

/**
 * The changes that lead from one list or map to another, in the order in which they are to be made.
 * Undefined where there is no way but to write the whole: one of them is empty or no such thing.
 */
export function stepsBetween(from: Plain, to: Plain): readonly DataStep[] | undefined {
  if (isList(from) && isList(to)) {
    const isSmall = from.length * to.length <= mostCompared;
    return from.length > 0 && to.length > 0 && isSmall ? listSteps(from, to) : undefined;
  }
  if (!isPlainMap(from) || !isPlainMap(to)) return undefined;
  const keeps = Object.keys(from).some((key) => Object.hasOwn(to, key));
  return keeps ? mapSteps(from, to) : undefined;
}

function mapSteps(from: PlainMap, to: PlainMap): DataStep[] {
  const gone = Object.keys(from).filter((key) => !Object.hasOwn(to, key));
  const set = Object.entries(to).filter(
    ([key, value]) => !Object.hasOwn(from, key) || !isSame(from[key], value),
  );
  return [
    ...gone.map((key): DataStep => ({ change: 'remove', at: [key] })),
    ...set.map(([key, value]): DataStep => ({ change: 'set', at: [key], value })),
  ];
}

/**
 * Items that are in both lists, in the same order, stay with the comments beside them; between them
 * items are set, and then put in or taken out.
 */
function listSteps(from: PlainList, to: PlainList): DataStep[] {
  const steps: DataStep[] = [];
  let next = { from: 0, to: 0 };
  for (const kept of [...inBoth(from, to), { from: from.length, to: to.length }]) {
    const old = from.slice(next.from, kept.from);
    const fresh = to.slice(next.to, kept.to);
    const both = Math.min(old.length, fresh.length);
    const after = next.to + both;
    for (const [index, value] of fresh.entries()) {
      const change = index < both ? 'set' : 'insert';
      steps.push({ change, at: [next.to + index], value });
    }
    steps.push(...old.slice(both).map((): DataStep => ({ change: 'remove', at: [after] })));
    next = { from: kept.from + 1, to: kept.to + 1 };
  }
  return steps;
}

interface Kept {
  readonly from: number;
  readonly to: number;
}

/** The longest row of items that both lists have in the same order. */
function inBoth(from: PlainList, to: PlainList): Kept[] {
  // lengths[i][j]: how many items the lists have in common from i and from j on.
  const lengths = Array.from({ length: from.length + 1 }, () =>
    new Array<number>(to.length + 1).fill(0),
  );
  const lengthAt = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      const longest = isSame(from[i], to[j])
        ? lengthAt(i + 1, j + 1) + 1
        : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
      lengths[i]?.splice(j, 1, longest);
    }
  }
  const kept: Kept[] = [];
  for (let i = 0, j = 0; i < from.length && j < to.length;) {
    if (isSame(from[i], to[j])) kept.push({ from: i++, to: j++ });
    else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i++;
    else j++;
  }
  return kept;
}
