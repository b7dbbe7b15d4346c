import type { DisguiseWords } from './disguise-words.ts';
import { type Finder, beginsAt, isSentenceStart, matches } from './found.ts';
import { letter, titles } from './find-names.ts';
import type { OrdinaryWords } from './ordinary-words.ts';

const surname = "\\p{Lu}[\\p{L}\\p{M}’'-]+";
const several = new RegExp(
  `(?<!${letter}|\\p{L}\\.)(?<initials>\\p{Lu}\\.(?:\\s?\\p{Lu}\\.){1,4})(?:\\s(?<surname>${surname}))?(?!${letter})`,
  'gu',
);
const titled = new RegExp(
  `(?<!${letter})(?:${titles})\\.?\\s(?:\\p{Lu}\\.\\s?){0,3}(?:(?<=\\.\\s?)|${surname}(?:\\s${surname})?)(?<=\\p{L}|\\p{Lu}\\.\\s?)(?!\\p{Ll})`,
  'gu',
);
const single = new RegExp(
  `(?<!${letter}|(?<!\\p{L})\\p{L}\\.\\s?)(?<initial>\\p{Lu})\\.(?:\\s(?<surname>${surname}))?(?!${letter})`,
  'gu',
);
const notNames = /^(?:U\.\s?S\.|U\.\s?S\.\s?A\.|U\.\s?K\.|E\.\s?U\.|U\.\s?N\.|D\.\s?C\.)$/;
const lettered =
  /(?<!\p{L})(?:phase|plan|goal|grade|vitamin|hepatitis|group|option|step|type|section|room|part|unit|level|class|block|line|fase|grupo|opción|nivel|klasse|gruppe|teil|stufe|groupe|classe|partie|niveau)\s$/iu;

/** Finds initials and people with a title whom no record names. */
export function initialsFinders(ordinary: OrdinaryWords, { say, language }: DisguiseWords): readonly Finder[] {
  const isFirstWord = (word: string): boolean => ordinary.has(word.toLowerCase());
  const name = say('[name]');
  const before = (text: string, start: number): string => text.slice(Math.max(0, start - 16), start);
  return [
    (text) =>
      matches(text, titled, ({ 0: whole }) => (/\.\s$/.test(whole) ? `${name} ` : name)),
    (text) =>
      matches(text, several, ({ groups = {} }) => {
        const { initials = '', surname: behind } = groups;
        if (notNames.test(initials)) return undefined;
        return behind !== undefined && isFirstWord(behind) ? `${name}. ${behind}` : name;
      }),
    (text) =>
      matches(text, single, ({ 0: whole, index, groups = {} }) => {
        const { initial = '', surname: behind } = groups;
        if (lettered.test(before(text, index))) return undefined;
        if (behind !== undefined && !isFirstWord(behind)) return name;
        const next = text.slice(index + whole.length, index + whole.length + 3);
        if (behind === undefined && /^(?:,|['’]s|\s\p{Ll})/u.test(next)) return name;
        const isPronoun = initial === 'I' && language === 'en';
        if (isPronoun || beginsAt(text, index) || isSentenceStart(text, index)) return undefined;
        if (behind !== undefined) return `${name}. ${behind}`;
        return /^\s?\d/.test(next) ? undefined : `${name}.`;
      }),
  ];
}
