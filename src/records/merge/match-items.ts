import { isList, isPlainMap, isSame, type Plain, type PlainList, type PlainMap } from '../plain.ts';

/** The items of two lists that are one thing: the number in the one by the number in the other. */
export type Matches = ReadonlyMap<number, number>;

/** Keys whose value says what an entry of a list is about. */
const leads = [
  'step',
  'name',
  'strategy',
  'activity',
  'method',
  'goal',
  'need',
  'phase',
  'strength',
  'what',
  'for',
  'who',
] as const;

/** Comparisons of items by likeness: more are not made, and the items count as new and gone. */
const mostCompared = 200 * 200;
const shortLists = 20 * 20;
const alikeFrom = 0.6;
/** Sentences of fewer words are taken for names or codes, which are the same or are not. */
const wordsOfSentence = 3;

/**
 * Which items of a list are which of another, the later by the earlier: those with one id, then
 * equal ones, then those about the same thing, then those alike. `alike` is false where only what
 * is surely one may be matched.
 */
export function matchItems(from: PlainList, to: PlainList, alike = true): Matches {
  const matching = new Matching(from, to);
  matching.byKey((item, list) => idAlone(item, list));
  matching.inOrder();
  matching.byKey((item) => JSON.stringify(sorted(item)));
  matching.byKey((item, list) => leadAlone(item, list));
  if (alike) matching.byLikeness();
  return matching.matches;
}

/** How alike two values are, from 0 to 1. */
export function likeness(one: Plain | undefined, other: Plain | undefined): number {
  if (isSame(one, other)) return 1;
  if (typeof one === 'string' && typeof other === 'string') return likenessOfWords(one, other);
  if (isPlainMap(one) && isPlainMap(other)) return likenessOfMaps(one, other);
  return isList(one) && isList(other) ? likenessOfLists(one, other) : 0;
}

export function idOf(item: Plain | undefined): string | undefined {
  const id = isPlainMap(item) ? item['id'] : undefined;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
}

class Matching {
  readonly matches = new Map<number, number>();
  private readonly taken = new Set<number>();
  private readonly from: PlainList;
  private readonly to: PlainList;

  constructor(from: PlainList, to: PlainList) {
    this.from = from;
    this.to = to;
  }

  /** Matches items that have one key, in their order where several have it. */
  byKey(keyOf: (item: Plain, list: PlainList) => string | undefined): void {
    const waiting = new Map<string, number[]>();
    for (const [index, item] of this.from.entries()) {
      const key = this.taken.has(index) ? undefined : keyOf(item, this.from);
      if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), index]);
    }
    for (const [index, item] of this.to.entries()) {
      const key = this.matches.has(index) ? undefined : keyOf(item, this.to);
      const match = key === undefined ? undefined : waiting.get(key)?.shift();
      if (match !== undefined) this.match(match, index);
    }
  }

  /** Equal items at the beginning and the end of what is left, so that doubles keep their places. */
  inOrder(): void {
    const fromStart = (_list: PlainList, at: number): number => at;
    const fromEnd = (list: PlainList, at: number): number => list.length - 1 - at;
    for (const place of [fromStart, fromEnd]) {
      for (let at = 0; at < Math.min(this.from.length, this.to.length); at++) {
        const [from, to] = [place(this.from, at), place(this.to, at)];
        if (this.matches.get(to) === from) continue;
        if (this.taken.has(from) || this.matches.has(to)) break;
        if (!isSame(this.from[from], this.to[to])) break;
        this.match(from, to);
      }
    }
  }

  byLikeness(): void {
    const old = [...this.from.keys()].filter((index) => !this.taken.has(index));
    const fresh = [...this.to.keys()].filter((index) => !this.matches.has(index));
    if (old.length * fresh.length > mostCompared) return;
    const pairs = old
      .flatMap((from) =>
        fresh.map((to) => ({ from, to, alike: likeness(this.from[from], this.to[to]) })),
      )
      .filter(({ alike }) => alike >= alikeFrom)
      .sort((one, other) => other.alike - one.alike);
    for (const { from, to } of pairs) {
      if (!this.taken.has(from) && !this.matches.has(to)) this.match(from, to);
    }
  }

  private match(from: number, to: number): void {
    this.taken.add(from);
    this.matches.set(to, from);
  }
}

/** An item's id where no other item of the list has it. */
function idAlone(item: Plain, list: PlainList): string | undefined {
  const id = idOf(item);
  return id !== undefined && list.filter((other) => idOf(other) === id).length === 1
    ? id
    : undefined;
}

/** What an item without an id is about, where no other item is about the same. */
function leadAlone(item: Plain, list: PlainList): string | undefined {
  const lead = leadOf(item);
  return lead !== undefined && list.filter((other) => leadOf(other) === lead).length === 1
    ? lead
    : undefined;
}

function leadOf(item: Plain): string | undefined {
  if (!isPlainMap(item) || idOf(item) !== undefined) return undefined;
  const key = leads.find((lead) => typeof item[lead] === 'string');
  return key && JSON.stringify([key, item[key]]);
}

/** What an entry is about weighs as much as all its other keys together. */
function likenessOfMaps(one: PlainMap, other: PlainMap): number {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const lead = leads.find((key) => Object.hasOwn(one, key) && Object.hasOwn(other, key));
  const weightOf = (key: string): number => (key === lead ? Math.max(1, keys.length - 1) : 1);
  const alike = keys.reduce((sum, key) => sum + weightOf(key) * likeness(one[key], other[key]), 0);
  return alike / keys.reduce((sum, key) => sum + weightOf(key), 0);
}

/** The share of items that have a like in the other list; in long lists an equal one. */
function likenessOfLists(one: PlainList, other: PlainList): number {
  const isShort = one.length * other.length <= shortLists;
  const compare = (item: Plain, its: Plain): number =>
    isShort ? likeness(item, its) : Number(isSame(item, its));
  const best = (items: PlainList, others: PlainList): number =>
    items.reduce<number>(
      (sum, item) => sum + Math.max(0, ...others.map((its) => compare(item, its))),
      0,
    );
  return (best(one, other) + best(other, one)) / (one.length + other.length);
}

/** The share of words that two sentences have in common (Dice 1945). */
function likenessOfWords(one: string, other: string): number {
  const [words, others] = [wordsOf(one), wordsOf(other)];
  if (Math.min(words.size, others.size) < wordsOfSentence) return 0;
  const shared = [...words].filter((word) => others.has(word)).length;
  return (2 * shared) / (words.size + others.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function sorted(value: Plain): Plain {
  if (isList(value)) return value.map(sorted);
  if (!isPlainMap(value)) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return entries.map(([key, inner]) => [key, sorted(inner)]);
}
