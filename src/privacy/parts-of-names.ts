import { isInitials } from './name-patterns.ts';
import { isTelling } from './names-in.ts';
import type { OrdinaryWords } from './ordinary-words.ts';
import { functionWordsOfAll, genericWords, roleWords } from './word-lists.ts';

/** What else a person is called: `Okafor` and `M.O.` for `M. Okafor`, `E.` for `E.R.`. */
export function partsOfPerson(name: string): readonly string[] {
  const words = name.split(/\s+/);
  const letters = words.flatMap((word) => (isInitials(word) ? word.split('.') : [word.charAt(0)]));
  const initials = letters.filter((letter) => /^\p{Lu}$/u.test(letter));
  const first = initials.length > 1 && initials[0] !== 'I' ? [`${initials[0]}.`] : [];
  const spelled = words.filter((word) => !isInitials(word) && isWordOfName(word));
  if (spelled.length === 0) return first;
  const together = initials.length > 1 ? [`${initials.join('.')}.`] : [];
  return words.length > 1
    ? [...spelled, ...together, ...(isInitials(words[0] ?? '') ? [] : first)]
    : [];
}

/** The words of a service’s name that tell which it is: `Northgate`. */
export function partsOfService(name: string, ordinary: OrdinaryWords): readonly string[] {
  const words = name.split(/\s+/);
  return words.length < 2
    ? []
    : words.filter(
        (word) => isWordOfName(word) && isTelling(word) && !ordinary.has(word.toLowerCase()),
      );
}

/** The ways in which the whole of a service’s name is written: also before its comma, and within a sentence. */
export function wholesOfService(words: string): readonly string[] {
  if (isRoleOnly(words)) return [];
  const [beforeComma = ''] = words.split(',');
  const wholes = [words, beforeComma.trim()].filter((each) => /\S\s+\S/.test(each));
  return [...new Set(wholes.flatMap((whole) => [whole, smallFirst(whole)]))];
}

/** Whether words say only what somebody is: `His family doctor`, `Course tutor`, `The shelter`. */
export function isRoleOnly(words: string): boolean {
  const [first = '', ...rest] = words.toLowerCase().split(/\s+/);
  const last = rest.at(-1) ?? first;
  const hasName = rest.length > 0 && /\s\p{Lu}/u.test(words);
  return !hasName && (functionWordsOfAll.has(first) || roleWords.has(last));
}

function smallFirst(words: string): string {
  const [first = ''] = words.split(/\s/);
  const isPlain = genericWords.has(first.toLowerCase()) || !/\s\p{Lu}/u.test(words);
  return isPlain ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function isWordOfName(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’-]{2,}/u.test(word) && !roleWords.has(word.toLowerCase());
}
