import { isPlainMap, type Plain, type PlainList } from '../plain.ts';
import { idOf, likeness, type Matches, matchItems } from './match-items.ts';
import type { Merging, Trail, Values } from './merging.ts';
import type { Versions } from './merge-lines.ts';

/** One thing that stands in some of the three lists. */
type Item = Values & { readonly name: string };

interface Merge {
  readonly trail: Trail;
  readonly merging: Merging;
  readonly mergeValue: (values: Values, trail: Trail, merging: Merging) => Plain | undefined;
}

/** The lists as rows of the same items. */
type Rows = Versions<readonly Item[]>;

/** From this on two new entries of one id are one entry, and otherwise two that took the same id. */
const sameFrom = 0.5;

/**
 * Merges lists item by item. What both sides added to one place stands there in an order that does
 * not depend on whose side is whose. Lists that both sides put in different orders are in dispute.
 */
export function mergeLists(lists: Versions<PlainList>, merge: Merge): Plain {
  const rows = rowsOf(lists);
  const order = orderOf(rows);
  if (!order) {
    merge.merging.conflicts.push(merge.trail);
    return lists[merge.merging.prefer];
  }
  const merged = new Map(
    [...new Set([...rows.ours, ...rows.theirs])].map((item) => [item, mergeItem(item, merge)]),
  );
  const added = [rows.ours, rows.theirs].map((row) => runsIn(row, new Set(order)));
  const told = new Set<Item>();
  for (const anchor of [undefined, ...order]) {
    if (anchor) told.add(anchor);
    const runs = added.map((runsOfSide) => runsOfSide.get(anchor) ?? []).sort(inOrder);
    for (const item of runs.flat()) told.add(item);
  }
  return [...told].map((item) => merged.get(item)).filter((value) => value !== undefined);
}

function mergeItem(item: Item, { trail, merging, mergeValue }: Merge): Plain | undefined {
  const { base, ours, theirs, name } = item;
  const isTwice = base === undefined && ours !== undefined && theirs !== undefined;
  if (isTwice && likeness(withoutId(ours), withoutId(theirs)) < sameFrom) {
    merging.conflicts.push([...trail, name]);
    return item[merging.prefer];
  }
  return mergeValue({ base, ours, theirs }, [...trail, name], merging);
}

function withoutId(item: Plain): Plain {
  return isPlainMap(item)
    ? Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'id'))
    : item;
}

function rowsOf(lists: Versions<PlainList>): Rows {
  const ours = matchItems(lists.base, lists.ours);
  const theirs = matchItems(lists.base, lists.theirs);
  const freshOurs = [...lists.ours.keys()].filter((index) => !ours.has(index));
  const freshTheirs = [...lists.theirs.keys()].filter((index) => !theirs.has(index));
  const twins = matchItems(
    freshOurs.map((index) => lists.ours[index] ?? null),
    freshTheirs.map((index) => lists.theirs[index] ?? null),
    false,
  );
  const twinOf = new Map([...twins].map(([its, our]) => [freshTheirs[its], freshOurs[our]]));
  const [ourOf, theirOf] = [inverse(ours), inverse(theirs)];
  const base = lists.base.map((value, index): Item => ({
    name: idOf(value) ?? `entry ${index + 1}`,
    base: value,
    ours: at(lists.ours, ourOf.get(index)),
    theirs: at(lists.theirs, theirOf.get(index)),
  }));
  const fresh = (values: Omit<Values, 'base'>): Item => ({
    name: idOf(values.ours ?? values.theirs) ?? 'a new entry',
    base: undefined,
    ...values,
  });
  const theirTwin = inverse(twinOf as Matches);
  const ourRow = lists.ours.map((value, index) => {
    const old = ours.get(index);
    return at(base, old) ?? fresh({ ours: value, theirs: at(lists.theirs, theirTwin.get(index)) });
  });
  const theirRow = lists.theirs.map((value, index) => {
    const old = theirs.get(index);
    return (
      at(base, old) ?? at(ourRow, twinOf.get(index)) ?? fresh({ ours: undefined, theirs: value })
    );
  });
  return { base, ours: ourRow, theirs: theirRow };
}

/** The order of the items that all have, or undefined where each side made another of it. */
function orderOf({ base, ours, theirs }: Rows): readonly Item[] | undefined {
  const isKept = (item: Item): boolean =>
    item.base !== undefined && item.ours !== undefined && item.theirs !== undefined;
  const [old, our, their] = [base, ours, theirs].map((row) => row.filter(isKept));
  if (isRow(our, old) || isRow(our, their)) return their;
  return isRow(their, old) ? our : undefined;
}

function isRow(one: readonly Item[] = [], other: readonly Item[] = []): boolean {
  return one.every((item, index) => item === other[index]);
}

/** The items that not all have, by the one that all have before them. */
function runsIn(
  row: readonly Item[],
  kept: ReadonlySet<Item>,
): ReadonlyMap<Item | undefined, readonly Item[]> {
  const runs = new Map<Item | undefined, Item[]>();
  let anchor: Item | undefined;
  for (const item of row) {
    if (kept.has(item)) anchor = item;
    else runs.set(anchor, [...(runs.get(anchor) ?? []), item]);
  }
  return runs;
}

/** Compares runs by their items, those with ids by these, without regard to whose they are. */
function inOrder(run: readonly Item[], other: readonly Item[]): number {
  for (const [index, item] of run.entries()) {
    const its = other[index];
    if (!its) return 1;
    const compared =
      item.name.localeCompare(its.name, 'en', { numeric: true }) ||
      byText(textOf(item), textOf(its));
    if (compared !== 0) return compared;
  }
  return run.length - other.length;
}

function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function textOf({ base, ours, theirs }: Item): string {
  return [base, ours, theirs]
    .map((value) => (value === undefined ? '' : JSON.stringify(value)))
    .sort()
    .join('');
}

function inverse(matches: Matches): Matches {
  return new Map([...matches].map(([one, other]) => [other, one]));
}

function at<Value>(list: readonly Value[], index: number | undefined): Value | undefined {
  return index === undefined ? undefined : list[index];
}
