import { labelOf } from '../caseload/labels.ts';
import { codes } from '../records/record.ts';
import type { DisguiseWords } from './disguise-words.ts';
import { beginsAt, type Finder, type Found } from './found.ts';
import { hasNounsInCapitals } from './nouns-in-capitals.ts';
import type { OrdinaryWords } from './ordinary-words.ts';
import {
  firstNames,
  functionWordsOfAll,
  instrumentTitles,
  keptCapitals,
  placeNames,
} from './word-lists.ts';
import { standInFinder } from './find-names.ts';

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** A sentence or a part of one begins with it, so that its capital letter says nothing. */
  readonly begins: boolean;
}

const capital = /(?<![\p{L}\p{N}\p{M}])\p{Lu}[\p{L}\p{M}\p{N}]*(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu;
const joining =
  /^(?:\s|\s(?:of|of the|the|de|de la|de los|del|du|des|la|el|von|van|der|zu)\s|\s?&\s?)$/;

/** Full names of instruments, methods, stages of the work and commands, which stay. */
export const titleFinder: Finder = standInFinder(
  [
    ...instrumentTitles,
    ...codes.stage.map((code) => labelOf('stage', code)),
    'Stanley and Brown',
    'Columbia Protocol',
    'Export Caseload Figures',
  ].filter((title) => /\s/.test(title)),
);

/**
 * Finds what is written like a name and known from no record: words with a capital letter within
 * a sentence, and common first names and places anywhere. Where all nouns have capital letters,
 * only the latter.
 */
export function capitalFinder(ordinary: OrdinaryWords, words: DisguiseWords): Finder {
  const said = words.say('[place or name]');
  return (text) => {
    if (!/\p{Lu}/u.test(text)) return [];
    const judge = hasNounsInCapitals(text, words.language)
      ? (word: Word) => isProper(word, ordinary)
      : judgeOf(text, ordinary);
    const isName: Judge = (word, run) => !isOwn(word, words) && judge(word, run);
    return runsIn(text).flatMap((run) => namesOf(run, isName)).map(({ start, end }) => ({ start, end, words: said })); // prettier-ignore
  };
}

/**
 * Words of the document stand among those of records, which may be in another language. Where one
 * can be a name too, it is one within a sentence: `Seine`, `Darin`.
 */
function isOwn({ word, begins }: Word, { own }: DisguiseWords): boolean {
  const small = word.toLowerCase();
  return own?.has(small) === true && (begins || !(firstNames.has(small) || placeNames.has(small)));
}

type Judge = (word: Word, run: readonly Word[]) => boolean;

function judgeOf(text: string, ordinary: OrdinaryWords): Judge {
  // Where hardly a word is small, capital letters say nothing.
  const isTitle = !/(?<!\p{L})\p{Ll}{4}/u.test(text);
  return (word, run) => {
    const small = word.word.toLowerCase();
    if (isTitle && ordinary.has(small)) return false;
    if (!word.begins) return true;
    if (run.length === 1) return isProper(word, ordinary);
    return !ordinary.has(small) && !/ing$/.test(small);
  };
}

function isProper({ word, begins }: Word, ordinary: OrdinaryWords): boolean {
  const small = word.toLowerCase().replace(/['’]s$/, '');
  if (ordinary.has(small)) return false;
  return firstNames.has(small) || placeNames.has(small) || (begins && ordinary.isName(word));
}

/** Words with capital letters side by side, without those that name nobody. */
function runsIn(text: string): readonly (readonly Word[])[] {
  const runs: Word[][] = [];
  let last: Word | undefined;
  for (const { 0: word, index } of text.matchAll(capital)) {
    const begins = beginsAt(text, index);
    const next = { word, start: index, end: index + bare(word).length, begins };
    const isJoined =
      last !== undefined && !begins && last.end === last.start + last.word.length && joining.test(text.slice(last.end, index)); // prettier-ignore
    if (isKept(word)) {
      last = undefined;
      continue;
    }
    if (isJoined) runs.at(-1)?.push(next);
    else runs.push([next]);
    last = next;
  }
  return runs;
}

function namesOf(run: readonly Word[], judge: Judge): readonly Pick<Found, 'start' | 'end'>[] {
  const names: Found[] = [];
  let isOpen = false;
  for (const word of run) {
    const before = names.at(-1);
    const isName = judge(word, run) && !functionWordsOfAll.has(word.word.toLowerCase());
    if (isName && isOpen && before) names[names.length - 1] = { ...before, end: word.end };
    else if (isName) names.push({ ...word, words: '' });
    isOpen = isName;
  }
  return names;
}

function isKept(word: string): boolean {
  const own = bare(word);
  return (
    keptCapitals.has(own) ||
    /^\p{Lu}{1,3}\d{1,3}$/u.test(own) ||
    /^\p{Lu}$/u.test(own) ||
    keptCapitals.has(own.replace(/-.*$/, '')) ||
    functionWordsOfAll.has(own.toLowerCase().replaceAll('’', "'"))
  );
}

/** Without what makes a possessive. */
function bare(word: string): string {
  return word.replace(/['’]s$/u, '');
}
