import { beginningOf, wordBeginnings } from '../text/word-beginnings.ts';
import type { WatchedWord } from './words.ts';

type Listed = string | WatchedWord;

/** Where an entry of a list of words was found: offsets in the words it was looked for in. */
export interface PhraseFound<Entry extends Listed> {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
  /** The entry in the form that was found, such as `committed suicide` for `commits suicide`. */
  readonly form: string;
}

/** A list of words made ready to be looked for; see `phrasesOf` for what counts as the same. */
export interface Phrases<Entry extends Listed> {
  /** False only where none of them stands in the text, marked up or not. Quick. */
  readonly mayStandIn: (text: string) => boolean;
  readonly find: (words: string) => readonly PhraseFound<Entry>[];
}

const known = new WeakMap<readonly Listed[], Phrases<Listed>>();

/**
 * Finds the entries of a list as whole words, in either case. Blanks and hyphens stand for each
 * other, and a hyphen may be missing; the last word may be a plural or a possessive; a phrase that
 * begins with a verb in the third person (`refuses help`, `is crazy`) is found in its other forms.
 */
export function phrasesOf<Entry extends Listed>(list: readonly Entry[]): Phrases<Entry> {
  const before = known.get(list);
  if (before) return before as Phrases<Entry>;
  const made = makePhrases(list);
  known.set(list, made);
  return made as Phrases<Entry>;
}

function makePhrases(list: readonly Listed[]): Phrases<Listed> {
  const forms = list
    .map((entry) => ({ entry, form: formsOf(wordOf(entry)) }))
    .sort((one, other) => wordOf(other.entry).length - wordOf(one.entry).length);
  if (forms.length === 0) return { mayStandIn: () => false, find: () => [] };
  const any = forms.map(({ form }) => form).join('|');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any})(?!-?[\\p{L}\\p{N}])`, 'giu');
  const each = forms.map(({ entry, form }) => ({
    entry,
    exact: new RegExp(`^(?:${form})$`, 'iu'),
  }));
  return {
    mayStandIn: quickLook(forms.map(({ entry, form }) => ({ word: wordOf(entry), form }))),
    find: (words) =>
      [...words.matchAll(whole)].flatMap(({ 0: found, index }) => {
        const entry = each.find(({ exact }) => exact.test(found))?.entry;
        return entry
          ? [{ entry, start: index, end: index + found.length, form: formIn(entry, found) }]
          : [];
      }),
  };
}

/** Looks for the beginnings of words first, and for a phrase only where its word may be there. */
function quickLook(
  forms: readonly { readonly word: string; readonly form: string }[],
): Phrases<Listed>['mayStandIn'] {
  const byBeginning = new Map<string, RegExp[]>();
  for (const { word, form } of forms) {
    const pattern = new RegExp(form, 'i');
    for (const beginning of new Set(tellingWords(word).map(beginningOf)))
      byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), pattern]);
  }
  const look = wordBeginnings([...byBeginning.keys()]);
  return (text) =>
    look(text, (beginning) =>
      (byBeginning.get(beginning) ?? []).some((pattern) => pattern.test(text)),
    );
}

/** In the letters of the list's own word where only their size or spacing differs. */
function formIn(entry: Listed, found: string): string {
  const word = wordOf(entry);
  const form = found.replace(/\s+/g, ' ').toLowerCase();
  const isCut = /^[’']/.test(form);
  return isCut || form.replace(/\W/g, '') === word.toLowerCase().replace(/\W/g, '') ? word : form;
}

function wordOf(entry: Listed): string {
  return typeof entry === 'string' ? entry : entry.word;
}

/** The pattern of a word or phrase in all its forms. */
function formsOf(phrase: string): string {
  const words = phrase.trim().split(/\s+/);
  const [first = '', ...more] = words;
  if (more.length === 0) return `${pattern(first)}${plural}`;
  const verb = verbs[first.toLowerCase()] ?? verbForms(first);
  return [verb, ...more.map(pattern)].join('[\\s-]+') + plural;
}

const plural = "(?:e?s|[’']s?)?";

const verbs: Readonly<Record<string, string>> = {
  is: "(?:is|was|are|were|’s|'s)",
  has: '(?:has|had|have)',
  does: '(?:does|did|do)',
  falls: '(?:falls?|fell|falling)',
};

/** A verb written in the third person also in its other forms; any other word as it is. */
function verbForms(word: string): string {
  if (!/[^s]s$/i.test(word) || word.length < 4) return pattern(word);
  if (word.endsWith('ies')) return `${pattern(word.slice(0, -3))}(?:y|ies|ied|ying)`;
  const stem = word.slice(0, -1);
  const bare = stem.replace(/e$/, '');
  const last = pattern(stem.slice(-1));
  return stem === bare
    ? `${pattern(stem)}(?:s|ed|ing|${last}ed|${last}ing)?`
    : `${pattern(bare)}(?:es?|ed|ing)`;
}

function pattern(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/[-\u2010\u2011]/g, '[\\s\\u2010\\u2011-]{0,2}')
    .replace(/['’]/g, "['’]");
}

/** The word of a phrase to look for first, its longest, in the ways that it may begin. */
function tellingWords(phrase: string): readonly string[] {
  const words = phrase.trim().split(/\s+/);
  // A verb's forms have in common what is left without its ending.
  const fixed = words.map((word, index) =>
    index > 0 || words.length === 1
      ? word
      : isIrregular(word)
        ? ''
        : word.replace(/(?:ies|e?s)$/i, ''),
  );
  const word = longestOf(fixed);
  const parts = word.split(/[-\u2010\u2011'’]/);
  // A hyphen may be missing, or stand as a blank.
  return parts.length > 1 ? [parts.join(''), longestOf(parts)] : parts;
}

function longestOf(words: readonly string[]): string {
  return words.reduce((one, other) => (other.length > one.length ? other : one));
}

function isIrregular(word: string): boolean {
  return Object.hasOwn(verbs, word.toLowerCase());
}
