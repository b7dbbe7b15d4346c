import { isMap, isScalar, isSeq, type Node, Scalar, visit, type YAMLMap } from 'yaml';
import { columnOf, type Holder, isHolder, startOf, valueOf } from './edit-tree.ts';
import type { Ground } from './ground.ts';
import { knownKeys } from './schema.ts';
import { isWord, type Style } from './write-value.ts';

/** How a file is written, seen nearest to a map or list first and then in the whole file. */
export function styleOf(ground: Ground, near: Holder | undefined): Style {
  const seen = habitsIn(ground);
  const isNear = ({ holder }: { holder: Holder }): boolean => holder === near;
  const nearest = <H extends { holder: Holder }>(habits: readonly H[]): H | undefined =>
    habits.findLast(isNear) ?? habits.at(-1);
  return {
    quoting: {
      single: seen.quotes.single > 0 && seen.quotes.double === 0,
      linesQuoted: ground.linesQuoted,
    },
    width: nearest(seen.maps)?.by ?? 2,
    indentedLists: (nearest(seen.lists)?.by ?? 1) > 0,
    flowItems: nearest(seen.items)?.flow ?? false,
    flowWords: {
      list: nearest(seen.wordLists)?.flow ?? true,
      map: nearest(seen.wordMaps)?.flow ?? true,
    },
    isForm: (at) => knownKeys(ground.kind, at).length > 0,
  };
}

interface Habit {
  readonly holder: Holder;
}

interface Habits {
  /** By how much maps and lists are indented under their keys. */
  readonly maps: (Habit & { by: number })[];
  readonly lists: (Habit & { by: number })[];
  /** Short maps in lists; lists and maps of words under keys: in brackets or not. */
  readonly items: (Habit & { flow: boolean })[];
  readonly wordLists: (Habit & { flow: boolean })[];
  readonly wordMaps: (Habit & { flow: boolean })[];
  readonly quotes: { single: number; double: number };
}

function habitsIn({ document, source }: Ground): Habits {
  const habits: Habits = {
    maps: [],
    lists: [],
    items: [],
    wordLists: [],
    wordMaps: [],
    quotes: { single: 0, double: 0 },
  };
  visit(document, {
    Scalar: (_key, { type }) => {
      if (type === Scalar.QUOTE_SINGLE) habits.quotes.single++;
      if (type === Scalar.QUOTE_DOUBLE) habits.quotes.double++;
    },
    Map: (_key, map) => {
      if (!map.flow) seeMap(habits, map, source);
    },
    Seq: (_key, holder) => {
      for (const item of holder.flow ? [] : holder.items) {
        if (isMap(item) && parts(item).every(isScalar)) {
          habits.items.push({ holder, flow: item.flow === true });
        }
      }
    },
  });
  return habits;
}

function seeMap(habits: Habits, holder: YAMLMap, source: string): void {
  for (const index of holder.items.keys()) {
    const slot = { holder, index };
    const value = valueOf(slot);
    if (!isHolder(value) || value.items.length === 0) continue;
    const flow = value.flow === true;
    if (parts(value).every(isWordNode)) {
      habits[isSeq(value) ? 'wordLists' : 'wordMaps'].push({ holder, flow });
    }
    if (flow) continue;
    const first = startOf({ holder: value, index: 0 });
    const by = columnOf(source, first) - columnOf(source, startOf(slot));
    habits[isSeq(value) ? 'lists' : 'maps'].push({ holder, by });
  }
}

function parts(holder: Holder): (Node | undefined)[] {
  return holder.items.map((_item, index) => valueOf({ holder, index }));
}

function isWordNode(node: unknown): boolean {
  return isScalar(node) && isWord(node.value);
}
