import { functionWordsOfAll, keptCapitals } from './word-lists.ts';

const initials = /^\p{Lu}(?:\.\p{Lu}){0,5}\.$|^\p{Lu}(?:\.\p{Lu}){1,5}$/u;

/** Whether a word is initials with their dots: `J.D.`, `E.`. */
export function isInitials(word: string): boolean {
  return initials.test(word);
}

/** The source of a pattern that finds a name also with other blanks, dots, hyphens and apostrophes. */
export function patternOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const pattern = words
    .map((word, index) => {
      const isLast = index === words.length - 1;
      if (!isInitials(word)) return spelled(word) + (isLast ? '' : '\\s{1,9}');
      const letters = lettersOf(word);
      const dotted = letters.join('\\.\\s{0,2}');
      if (!isLast) return `${dotted}(?:\\.\\s{0,9}|\\s{1,9})`;
      return letters.length > 1 ? `${dotted}\\.?` : alone(dotted);
    })
    .join('');
  return [pattern, ...runTogether(words)].join('|');
}

/** What all ways to write a name have in common. */
export function keyOf(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[.\s]/g, '')
    .replaceAll('’', "'")
    .replace(/[\u2010\u2011]/g, '-');
}

/** Text as the source of a pattern that finds it alone. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** A letter alone is a name with its dot, or where something is said to be theirs. */
function alone(letter: string): string {
  return letter === 'I' ? 'I\\.' : `${letter}\\.|${letter}(?=['’]s)`;
}

/** `JD` for `J.D.`, where that is no word or short form of another thing. */
function runTogether(words: readonly string[]): readonly string[] {
  const [word] = words;
  if (words.length !== 1 || word === undefined || !isInitials(word)) return [];
  const run = lettersOf(word).join('');
  const isOther = keptCapitals.has(run) || functionWordsOfAll.has(run.toLowerCase());
  return run.length < 2 || isOther ? [] : [run];
}

function lettersOf(word: string): readonly string[] {
  return word.split('.').filter((letter) => letter !== '');
}

function spelled(word: string): string {
  const forms = new Set([word.normalize('NFC'), word.normalize('NFD')].map(loose));
  return forms.size === 1 ? [...forms].join('') : `(?:${[...forms].join('|')})`;
}

function loose(word: string): string {
  return escaped(word)
    .replace(/['’]/g, "['’]")
    .replace(/[-\u2010\u2011]/g, '[-\\u2010\\u2011]');
}
