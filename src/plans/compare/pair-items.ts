import { isPlainMap, type Plain, type PlainMap } from '../../records/plain.ts';
import type { Shape } from '../../records/shapes.ts';
import { canonical, nothing } from '../../records/substance.ts';
import { alike, type Identity, type Known, knownBy } from './identity.ts';

/** Which items of two lists are the same item, by their places, and which have no counterpart. */
export interface Pairing {
  /** In the order of the list that came after; `isSame` where both say the same. */
  readonly pairs: readonly {
    readonly before: number;
    readonly after: number;
    readonly isSame: boolean;
  }[];
  readonly dropped: readonly number[];
  readonly added: readonly number[];
}

/** What the same name counts for, beside a likeness of up to 1. */
const sameName = 0.6;
/** What each further key with the same value counts for: it decides between items of equal words. */
const sameValue = 0.01;

interface Item {
  readonly at: number;
  readonly map: PlainMap | undefined;
  readonly text: string;
  readonly known: Known | undefined;
}

/**
 * Finds for each item of a list its counterpart in another version of the list: first items that
 * say the same, then by likeness, the most alike first. The order of the lists makes no
 * difference, and neither does which of them is the later one.
 */
export function pairItems(
  lists: { readonly before: readonly Plain[]; readonly after: readonly Plain[] },
  identity: Identity,
  shape: Shape,
): Pairing {
  const read = (list: readonly Plain[]): Item[] =>
    list
      .map((item, at) => {
        const map = asMap(item, shape);
        const text = canonical(item, shape);
        return { at, map, text, known: map && knownBy(identity, map) };
      })
      .filter(({ text }) => text !== nothing);
  const left = { before: read(lists.before), after: read(lists.after) };
  const pairs = [...takeSame(left), ...takeAlike(left, identity)];
  const [oneBefore] = left.before;
  const [oneAfter] = left.after;
  const areLast = left.before.length === 1 && left.after.length === 1;
  if (identity.pairsTheLast && areLast && oneBefore?.map && oneAfter?.map) {
    pairs.push({ before: oneBefore.at, after: oneAfter.at, isSame: false });
    left.before = [];
    left.after = [];
  }
  return {
    pairs: pairs.sort((one, other) => one.after - other.after),
    dropped: left.before.map(({ at }) => at),
    added: left.after.map(({ at }) => at),
  };
}

function asMap(item: Plain, { main }: Shape): PlainMap | undefined {
  if (isPlainMap(item)) return item;
  return main !== undefined && typeof item === 'string' ? { [main]: item } : undefined;
}

interface Left {
  before: Item[];
  after: Item[];
}

type Pair = Pairing['pairs'][number];

/** Takes out items that say the same: the first goes with the first. */
function takeSame(left: Left): Pair[] {
  const waiting = new Map<string, Item[]>();
  for (const item of left.before) {
    const same = waiting.get(item.text);
    if (same) same.push(item);
    else waiting.set(item.text, [item]);
  }
  const pairs: Pair[] = [];
  left.after = left.after.filter((item) => {
    const same = waiting.get(item.text)?.shift();
    if (same) pairs.push({ before: same.at, after: item.at, isSame: true });
    return !same;
  });
  left.before = [...waiting.values()].flat().sort((one, other) => one.at - other.at);
  return pairs;
}

interface Candidate {
  readonly before: Item;
  readonly after: Item;
  readonly score: number;
}

function takeAlike(left: Left, identity: Identity): Pair[] {
  const candidates = candidatesAmong(left, identity).sort(
    (one, other) => other.score - one.score || byTexts(one, other),
  );
  const taken = new Set<Item>();
  const pairs: Pair[] = [];
  for (const { before, after } of candidates) {
    if (taken.has(before) || taken.has(after)) continue;
    taken.add(before).add(after);
    pairs.push({ before: before.at, after: after.at, isSame: false });
  }
  left.before = left.before.filter((item) => !taken.has(item));
  left.after = left.after.filter((item) => !taken.has(item));
  return pairs;
}

/** Among pairs that are equally alike, an order that does not depend on which list is which. */
function byTexts(one: Candidate, other: Candidate): number {
  const [first, second] = [inOrder(one), inOrder(other)];
  if (first[0] !== second[0]) return first[0] < second[0] ? -1 : 1;
  if (first[1] !== second[1]) return first[1] < second[1] ? -1 : 1;
  return one.before.at - other.before.at || one.after.at - other.after.at;
}

function inOrder({ before, after }: Candidate): readonly [string, string] {
  return before.text < after.text ? [before.text, after.text] : [after.text, before.text];
}

function candidatesAmong(left: Left, identity: Identity): Candidate[] {
  return left.before.flatMap((before) =>
    left.after.flatMap((after) => {
      const score = scoreOf(before, after, identity);
      return score === undefined ? [] : [{ before, after, score }];
    }),
  );
}

function scoreOf(before: Item, after: Item, { least }: Identity): number | undefined {
  if (!before.known || !after.known || !before.map || !after.map) return undefined;
  const isNamesake = before.known.id !== undefined && before.known.id === after.known.id;
  const words = alike(before.known, after.known);
  if (!isNamesake && (least === undefined || words < least)) return undefined;
  return words + (isNamesake ? sameName : 0) + sameValue * sharedValues(before.map, after.map);
}

function sharedValues(one: PlainMap, other: PlainMap): number {
  return Object.entries(one).filter(
    ([key, value]) => typeof value !== 'object' && value === other[key],
  ).length;
}
