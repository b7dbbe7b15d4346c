import type { DisguiseWords } from './disguise-words.ts';
import { beginsAt, type Finder, matches } from './found.ts';
import { letter, titles } from './find-names.ts';
import type { OrdinaryWords } from './ordinary-words.ts';
import { keptCapitals } from './word-lists.ts';

const surname = "\\p{Lu}[\\p{L}\\p{M}’'-]+";
const several = new RegExp(
  `(?<!${letter}|\\p{L}\\.)(?<initials>\\p{Lu}\\.(?:\\s?\\p{Lu}\\.){1,4})(?:\\s(?<surname>${surname}))?(?!${letter})`,
  'gu',
);
const titled = new RegExp(
  `(?<!${letter})(?:${titles})\\.?\\s(?:(?:\\p{Lu}\\.\\s?){0,3}(?<surname>${surname})(?:\\s${surname})?|\\p{Lu}\\.(?:\\s?\\p{Lu}\\.){0,2})(?!${letter})`,
  'gu',
);
const single = new RegExp(
  `(?<!${letter}|(?<!\\p{L})\\p{L}\\.\\s?)(?<initial>\\p{Lu})\\.(?:\\s(?<surname>${surname}))?(?!${letter})`,
  'gu',
);
const dotted = /\p{Lu}\./u;
const notNames = /^(?:U\.\s?S\.|U\.\s?S\.\s?A\.|U\.\s?K\.|E\.\s?U\.|U\.\s?N\.|D\.\s?C\.)$/;
const lettered =
  /(?<!\p{L})(?:phase|plan|goal|grade|vitamin|hepatitis|group|option|step|type|section|room|part|unit|level|class|block|line|fase|grupo|opción|nivel|klasse|gruppe|teil|stufe|groupe|classe|partie|niveau)\s$/iu;

/** Finds initials and people with a title whom no record names. */
export function initialsFinders(
  ordinary: OrdinaryWords,
  { say, language }: DisguiseWords,
): readonly Finder[] {
  const name = say('[name]');
  const around: Around = { ordinary, name, isEnglish: language === 'en' };
  return [
    (text) =>
      matches(text, titled, ({ groups = {} }) =>
        keptCapitals.has(groups['surname'] ?? '') ? undefined : name,
      ),
    (text) =>
      !dotted.test(text) ? [] : matches(text, several, (match) => severalIn(match, around)),
    (text) =>
      !dotted.test(text) ? [] : matches(text, single, (match) => singleIn(text, match, around)),
  ];
}

interface Around {
  readonly ordinary: OrdinaryWords;
  readonly name: string;
  readonly isEnglish: boolean;
}

/** A surname behind the initials, or the first word of the next sentence. */
function behindOf(
  surname: string | undefined,
  { ordinary }: Around,
): 'surname' | 'sentence' | 'nothing' {
  if (surname === undefined) return 'nothing';
  return keptCapitals.has(surname) || ordinary.has(surname.toLowerCase()) ? 'sentence' : 'surname';
}

function severalIn({ groups = {} }: RegExpExecArray, around: Around): string | undefined {
  const { initials = '', surname } = groups;
  if (notNames.test(initials)) return undefined;
  return behindOf(surname, around) === 'sentence'
    ? `${around.name}. ${surname ?? ''}`
    : around.name;
}

function singleIn(text: string, match: RegExpExecArray, around: Around): string | undefined {
  const { 0: whole, index, groups = {} } = match;
  const { initial = '', surname } = groups;
  if (lettered.test(text.slice(Math.max(0, index - 16), index))) return undefined;
  const behind = behindOf(surname, around);
  if (behind === 'surname') return around.name;
  const next = text.slice(index + whole.length, index + whole.length + 3);
  if (behind === 'nothing' && /^(?:,|['’]s|\s\p{Ll})/u.test(next)) return around.name;
  if (isPronoun(initial, around) || beginsAt(text, index) || /^\s?\d/.test(next)) return undefined;
  return behind === 'sentence' ? `${around.name}. ${surname ?? ''}` : `${around.name}.`;
}

function isPronoun(initial: string, { isEnglish }: Around): boolean {
  return isEnglish && initial === 'I';
}
