import { capitalised } from '../text/capitalised.ts';
import type { DisguiseWords } from './disguise-words.ts';
import { type Finder, type Found, matches } from './found.ts';
import type { KnownNames } from './known-names.ts';
import { escaped, keyOf, patternOf } from './name-patterns.ts';
import type { OrdinaryWords } from './ordinary-words.ts';
import { keptCapitals } from './word-lists.ts';

const articles = '[Tt]he|[Ee]l|[Ll]as?|[Ll]os|[Dd]er|[Dd]ie|[Dd]as|[Dd]em|[Dd]en|[Ll]es?';
/** How people are addressed. */
export const titles =
  'Mrs?|Ms|Miss|Mx|Dr|Prof|Herrn?|Frau|Señora?|Sra?|Don|Doña|Mme|Mlle|Monsieur|Madame';
/** A sign of a word: no name begins behind one or ends before one. */
export const letter = '[\\p{L}\\p{N}\\p{M}]';

interface Match {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** What makes it a possessive, as far as it does. */
  readonly own: string;
}

/**
 * Finds known names on the borders of words, the longest first, with an article or a title before
 * them and what makes them a possessive. One expression, with no repetition inside another.
 */
export function nameFinder(
  names: KnownNames,
  ordinary: OrdinaryWords,
  words: DisguiseWords,
): Finder {
  if (names.size === 0) return () => [];
  const each = [...names.values()]
    .sort((one, other) => other.name.length - one.name.length)
    .flatMap(({ name }) => [patternOf(name), ...inCapitals(name).map(patternOf)]);
  const pattern = new RegExp(
    `(?<!${letter})(?<article>(?:${articles})\\s)?(?:(?:${titles})\\.?\\s)?` +
      `(?<name>${each.join('|')})(?<own>['’]s?(?!${letter})|s(?!${letter}))?(?!${letter})`,
    'gu',
  );
  const standIns = new Map<string, string>();
  for (const { name, standIn } of names.values())
    for (const each of [...inCapitals(name), name]) standIns.set(keyOf(each), standIn);
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: whole, index, groups = {} }) => {
      const { article = '', name = '', own = '' } = groups;
      const standIn = standIns.get(keyOf(name));
      if (standIn === undefined) return [];
      // A word that looks like an article may be another before somebody: "die J.D. mag".
      const start = index + (/^(?:\p{Lu}\.?\s?){1,6}$/u.test(name) ? article.length : 0);
      const match = { text, start, end: index + whole.length, name, own };
      return [fitted(match, standIn, { ordinary, words })];
    });
}

/** A name as forms ask for it, `HUBER`; what is short may be any short form. */
function inCapitals(name: string): readonly string[] {
  const capitals = name.toUpperCase();
  return capitals === name || !/\p{L}{3}/u.test(name) || keptCapitals.has(capitals)
    ? []
    : [capitals];
}

/** Finds what was said instead before, so that it stays as it is. */
export function standInFinder(standIns: readonly string[]): Finder {
  const all = [...new Set(standIns.flatMap((each) => [each, capitalised(each)]))]
    .filter((each) => each !== '')
    .sort((one, other) => other.length - one.length);
  if (all.length === 0) return () => [];
  const pattern = new RegExp(`(?<!${letter})(?:${all.map(escaped).join('|')})(?!${letter})`, 'gu');
  return (text) => matches(text, pattern, ([same]) => same);
}

interface Around {
  readonly ordinary: OrdinaryWords;
  readonly words: DisguiseWords;
}

/** The stand-in as it fits into its sentence. */
function fitted(match: Match, standIn: string, around: Around): Found {
  const { text, own } = match;
  const isQuote = /^['’]$/.test(own) && !isBarePossessive(match);
  const repeated = repeatedBefore(match, standIn);
  const start = match.start - repeated.length;
  // "my supervisor T. Lindqvist" is "my supervisor".
  const isTheirs = repeated !== '' && determiner.test(text.slice(Math.max(0, start - 12), start));
  const said = inflected(match, isTheirs ? repeated.trim() : standIn, around);
  return {
    start,
    end: match.end - (isQuote ? own.length : 0),
    words: said,
  };
}

/** With what makes it a possessive, or with the full stop that the last dot of initials was too. */
function inflected(match: Match, who: string, { ordinary, words }: Around): string {
  const { text, name, own } = match;
  if (own === '')
    return name.endsWith('.') && endsSentence(text, match, ordinary) ? `${who}.` : who;
  const isOwn = own === 's' ? words.language === 'de' : own.length > 1 || isBarePossessive(match);
  const sign = own.startsWith("'") ? "'" : '’';
  return isOwn ? words.say('{who}’s', { who }).replaceAll('’', sign) : who;
}

/** `Veterans' Services' rooms`: not the end of a quotation. */
function isBarePossessive({ text, start, end, name }: Match): boolean {
  return (
    /[sxz]$/.test(name) &&
    /^\s\p{Ll}/u.test(text.slice(end, end + 3)) &&
    !/['‘]$/.test(text.slice(0, start))
  );
}

const determiner =
  /(?<!\p{L})(?:the|my|our|his|her|their|your|la|el|mi|su|nuestr[ao]|le|ma|mon|sa|son|notre|die|der|den|dem|mein|meine[rmn]?|unsere?[rmn]?|ihre?[rmn]?|seine?[rmn]?)\s$/iu;

/** `worker M. Okafor` is “the worker”, not “worker the worker”. */
function repeatedBefore({ text, start }: Match, standIn: string): string {
  const last = standIn.split(' ');
  const noun = `${last.at(-1) ?? ''} `;
  const before = text.slice(Math.max(0, start - noun.length - 1), start);
  const isSame =
    last.length > 1 && !/\d/.test(noun) && before.toLowerCase().endsWith(noun.toLowerCase());
  return isSame && (before.length === noun.length || before.startsWith(' ')) ? noun : '';
}

/** Whether the last dot of initials is also a full stop. */
function endsSentence(text: string, { start, end }: Match, ordinary: OrdinaryWords): boolean {
  const next = text.slice(end, end + 40);
  if (/^["”’»)]*$/.test(next)) return /[\p{Ll}\p{N}][.!?]["”’»)]?\s/u.test(text.slice(0, start));
  const word = /^["”’»)]*\s+["“‘«]*(\p{Lu}[\p{L}\p{M}]*)(\.?)/u.exec(next);
  if (!word) return false;
  return word[2] === '.' || ordinary.has((word[1] ?? '').toLowerCase());
}
