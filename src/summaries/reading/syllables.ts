import german from 'hyphen/de/index.js';
import spanish from 'hyphen/es/index.js';
import french from 'hyphen/fr/index.js';
import { syllable } from 'syllable';

/** How many syllables a word has; a number or a sign has one. */
export type CountSyllables = (word: string) => number;

export const englishSyllables: CountSyllables = (word) => Math.max(1, syllable(word));

/** Each strong or accented vowel is a syllable of its own, weak ones lean on it: `día`, `leer`. */
export const spanishSyllables = counting(spanish, /[aeoáéíóú]|[iuüy]+(?![aeoáéíóúiuüy])/gu);

export const germanSyllables = counting(german, /aa|ee|oo|ie|ei|ai|au|äu|eu|[aeiouäöüy]/gu);

/** An `e` at the end of a word is mute, but where it is the only vowel: `table`, `le`. */
export const frenchSyllables = counting(
  french,
  /(?!es?$(?<=[aeiouyàâéèêëîïôûùü].*[^aeiouyàâéèêëîïôûùü]es?))[aeiouyàâéèêëîïôûùü]+/gu,
);

const shy = '\u00AD';

/** What is longer is no word, and takes time to part. */
const longestWord = 80;

/**
 * By the places where a word may be parted, and one more. Books part no word after its first or
 * before its last letter, though that may be a syllable (`i-de-a`), so there are never fewer than
 * groups of vowels.
 */
function counting(hyphenator: typeof spanish, vowels: RegExp): CountSyllables {
  return (word) => {
    const lower = word.toLowerCase().slice(0, longestWord);
    const parted = hyphenator.hyphenateSync(lower, { hyphenChar: shy, minWordLength: 2 });
    const groups = lower.match(vowels)?.length ?? 0;
    return Math.max(1, parted.split(shy).length, groups);
  };
}
