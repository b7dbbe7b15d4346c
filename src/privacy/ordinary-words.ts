import type { CaseFile } from '../caseload/case-file.ts';
import { functionWordsOfAll, genericWords, roleWords } from './word-lists.ts';

/** What the records of some cases show about words: which of them name somebody. */
export interface OrdinaryWords {
  /** A word in small letters that stands so somewhere, and is therefore no name. */
  readonly has: (word: string) => boolean;
  /** A word that stands with a capital letter within a sentence, and never with a small one. */
  readonly isName: (word: string) => boolean;
}

const small = /(?<![\p{L}\p{N}\p{M}.@/-])\p{Ll}[\p{L}\p{M}-]*/gu;
const capitalWithin = /(?<=\p{Ll},? )\p{Lu}[\p{L}\p{M}-]+/gu;

export function ordinaryWords(files: readonly CaseFile[]): OrdinaryWords {
  const words = new Set<string>();
  const capitals = new Set<string>();
  for (const { text } of files.flatMap(({ readings }) => readings)) {
    for (const [word] of text.matchAll(small)) words.add(word);
    for (const [word] of text.matchAll(capitalWithin)) capitals.add(word);
  }
  const has = (word: string): boolean => words.has(word) || isListed(word);
  return { has, isName: (word) => capitals.has(word) && !has(word.toLowerCase()) };
}

function isListed(word: string): boolean {
  return functionWordsOfAll.has(word) || roleWords.has(word) || genericWords.has(word);
}
