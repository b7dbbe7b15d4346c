import type { DataPath } from '../fault.ts';
import { isList, isPlainMap, isSame, type Plain, type PlainList, type PlainMap } from '../plain.ts';
import type { DataStep } from '../steps-between.ts';
import { matchItems } from './match-items.ts';

/**
 * The changes that lead from one value to another, in the order in which they are to be made. Unlike
 * `stepsBetween` they follow what an item of a list is about, so that comments stay with it.
 */
export function stepsTo(from: Plain, to: Plain, at: DataPath = []): readonly DataStep[] {
  if (isSame(from, to)) return [];
  if (isPlainMap(from) && isPlainMap(to)) return mapSteps(from, to, at);
  if (isList(from) && isList(to)) return listSteps(from, to, at);
  return [{ change: 'set', at, value: to }];
}

function mapSteps(from: PlainMap, to: PlainMap, at: DataPath): readonly DataStep[] {
  const kept = Object.entries(to).filter(([key]) => Object.hasOwn(from, key));
  if (kept.length === 0 && at.length > 0) return [{ change: 'set', at, value: to }];
  const gone = Object.keys(from).filter((key) => !Object.hasOwn(to, key));
  const fresh = Object.entries(to).filter(([key]) => !Object.hasOwn(from, key));
  return [
    ...kept.flatMap(([key, value]) => stepsTo(from[key] ?? null, value, [...at, key])),
    ...gone.map((key): DataStep => ({ change: 'remove', at: [...at, key] })),
    ...fresh.map(([key, value]): DataStep => ({ change: 'set', at: [...at, key], value })),
  ];
}

function listSteps(from: PlainList, to: PlainList, at: DataPath): readonly DataStep[] {
  const kept = withReplaced(rising(matchItems(from, to)), from, to);
  if (kept.size === 0) return [{ change: 'set', at, value: to }];
  const stay = new Set(kept.values());
  const gone = [...from.keys()].filter((index) => !stay.has(index)).reverse();
  return [
    ...gone.map((index): DataStep => ({ change: 'remove', at: [...at, index] })),
    ...to.flatMap((value, index): readonly DataStep[] => {
      const old = kept.get(index);
      if (old === undefined) return [{ change: 'insert', at: [...at, index], value }];
      return stepsTo(from[old] ?? null, value, [...at, index]);
    }),
  ];
}

/** With what stands in the place of another, unless both are entries with keys of their own. */
function withReplaced(
  kept: ReadonlyMap<number, number>,
  from: PlainList,
  to: PlainList,
): ReadonlyMap<number, number> {
  const all = new Map<number, number>();
  let next = 0;
  for (const index of to.keys()) {
    const stop = [...kept].find(([later]) => later >= index)?.[1] ?? from.length;
    const old = kept.get(index) ?? (next < stop ? next : undefined);
    if (old === undefined) continue;
    const isOther = !kept.has(index) && isPlainMap(from[old]) && isPlainMap(to[index]);
    if (!isOther) all.set(index, old);
    next = old + 1;
  }
  return all;
}

/** The most matches whose items stand in one order in both lists: the others have moved. */
function rising(matches: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const pairs = [...matches].sort(([one], [other]) => one - other);
  const best: (readonly (readonly [number, number])[])[] = [];
  for (const [index, pair] of pairs.entries()) {
    const before = best
      .slice(0, index)
      .filter((row) => (row.at(-1)?.[1] ?? -1) < pair[1])
      .reduce((longest, row) => (row.length > longest.length ? row : longest), []);
    best.push([...before, pair]);
  }
  return new Map(best.reduce((longest, row) => (row.length > longest.length ? row : longest), []));
}
