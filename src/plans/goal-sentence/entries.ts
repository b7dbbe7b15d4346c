import { formsOf } from './inflect.ts';
import { type Term } from './terms.ts';

/** An entry of a word list, ready to be looked for at the beginning of a goal. */
export interface Entry {
  /** As the list has it. */
  readonly listed: string;
  readonly rest: readonly string[];
}

/** Entries by each form their first word can take, the longest first. */
export type Entries = ReadonlyMap<string, readonly Entry[]>;

/** Words that may stand between those of an entry: `manage his anger`, `gain a better understanding`. */
const between =
  /^(?:a|an|the|his|her|their|my|our|its|this|own|any|all|good|better|best|healthy|healthier|positive|effective|appropriate|new|more|greater|overall)$/;

export function entriesOf(list: readonly string[]): Entries {
  const entries = new Map<string, Entry[]>();
  for (const listed of list) {
    const [first = '', ...rest] = listed.toLowerCase().replaceAll('-', ' ').trim().split(/\s+/u);
    for (const form of formsOf(first)) {
      const known = entries.get(form) ?? [];
      known.push({ listed: listed.trim().toLowerCase(), rest });
      entries.set(form, known);
    }
  }
  for (const known of entries.values())
    known.sort((one, other) => other.rest.length - one.rest.length);
  return entries;
}

/** The entry that a sentence begins with, and the words after it. */
export function entryAt(
  terms: readonly Term[],
  entries: Entries,
): { readonly listed: string; readonly after: readonly Term[] } | undefined {
  for (const { listed, rest } of entries.get(terms[0]?.word ?? '') ?? []) {
    const end = endOf(terms, rest);
    if (end !== undefined) return { listed, after: terms.slice(end) };
  }
  return undefined;
}

function endOf(terms: readonly Term[], rest: readonly string[]): number | undefined {
  const end = rest.reduce<number>((at, word) => {
    const next = terms.findIndex(({ word: own }, index) => index >= at && own === word);
    const gap = next < 0 ? [] : terms.slice(at, next);
    return next >= 0 && gap.every(({ word: own }) => between.test(own)) ? next + 1 : Infinity;
  }, 1);
  return end === Infinity ? undefined : end;
}
