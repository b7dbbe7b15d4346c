import { distance } from 'fastest-levenshtein';
import { boiledDown } from './boiled-down.ts';

/** Past this many letters, only whole words are held together. */
const mostLetters = 160;
/** From this share of common words on, letters need not be looked at. */
const plainlyAlike = 0.6;
/** Texts of several words below this share of common words are not alike letter by letter either. */
const plainlyApart = 0.2;
const severalWords = 4;

/** Words made ready to be held beside others. */
export interface LikenessWords {
  readonly text: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly count: number;
}

export function likenessWords(words: string): LikenessWords {
  const text = boiledDown(words);
  const all = text === '' ? [] : text.split(' ');
  const counts = new Map<string, number>();
  for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { text, counts, count: all.length };
}

/**
 * How alike two texts are, from 0 to 1: the share of words they have in common (Dice's measure,
 * each word counted as often as it stands) or, where that does not settle it, of letters that stay
 * as they are (by Levenshtein's distance), whichever is more. The same whichever of the two comes first.
 */
export function likeness(one: LikenessWords, other: LikenessWords): number {
  if (one.text === other.text) return 1;
  if (one.count === 0 || other.count === 0) return 0;
  const words = (2 * shared(one, other)) / (one.count + other.count);
  const longest = Math.max(one.text.length, other.text.length);
  const isApart = words < plainlyApart && Math.min(one.count, other.count) >= severalWords;
  if (longest > mostLetters || words >= plainlyAlike || isApart) return words;
  return Math.max(words, 1 - distance(one.text, other.text) / longest);
}

function shared(one: LikenessWords, other: LikenessWords): number {
  const [few, many] = one.counts.size <= other.counts.size ? [one, other] : [other, one];
  let count = 0;
  for (const [word, times] of few.counts) count += Math.min(times, many.counts.get(word) ?? 0);
  return count;
}
