import { hasNounsInCapitals } from './nouns-in-capitals.ts';
import { capitalFinder, titleFinder } from './find-capitals.ts';
import type { DisguiseLanguage, DisguiseWords } from './disguise-words.ts';
import { dayFinder } from './find-days.ts';
import { initialsFinders } from './find-initials.ts';
import { numberFinder } from './find-numbers.ts';
import { findAll, type Finder, matches } from './found.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { streetFinder } from './street-addresses.ts';
import { addressFinders, phoneFinder } from './ways-to-reach.ts';
import { functionWordsOfAll, monthWords, weekdayWords } from './word-lists.ts';

const most = 200;

/** Behind these a German noun without an article is often a place or an institution. */
const germanPlace =
  /(?<=(?<!\p{L})(?:in|aus|nach|bei|namens|heißt|genannt)\s)\p{Lu}[\p{L}\p{M}-]{2,}(?!\p{L})/gu;
const notPlaces = new Set(
  'arbeit hause haus angst ruhe wut trauer zukunft behandlung ordnung frage kraft haft begleitung absprache schritten form zeit teilzeit vollzeit bedarf rücksprache ihnen stunden tagen wochen monaten jahren euro panik einsamkeit freundschaft sorge freude krisen gefahr höhe bezug verbindung zusammenarbeit anspruch betracht not schulden'.split(
    ' ',
  ),
);
/** A day of a month that is not named. */
const dayAlone =
  /(?<=\b(?:on|by|until|since) the )\d{1,2}(?:st|nd|rd|th)(?!\s(?:\p{Ll}|of)|\p{L})/gu;
const yearOfBirth = /(?<=\b(?:born|geboren|nacid[oa]|née?)\s(?:in|en|im Jahr)?\s?)(?:19|20)\d\d/gu;

/**
 * What still looks like a name, place or number of somebody, for a person to look at before
 * anything is given on. Each once, in the order of the text; an empty list promises nothing. `own`
 * are words in small letters that name nobody.
 */
export function looksIdentifying(
  text: string,
  language: DisguiseLanguage,
  own: ReadonlySet<string> = new Set(),
): readonly string[] {
  const ordinary = ordinaryWords([]);
  const words: DisguiseWords = { say: (pattern) => pattern, month: () => '', language, own };
  const finders: readonly Finder[] = [
    standInsInBrackets,
    ...addressFinders(words),
    dayFinder(words),
    (said) => matches(said, dayAlone, () => ''),
    (said) => matches(said, yearOfBirth, () => ''),
    phoneFinder(words),
    streetFinder(words),
    numberFinder(words),
    ...initialsFinders(ordinary, words),
    titleFinder,
    capitalFinder(ordinary, words),
    (said) => (hasNounsInCapitals(said, language) ? placesIn(said, own) : []),
  ];
  const found = text
    .split(/\n\s*\n/)
    .flatMap((part) =>
      findAll(part, finders)
        .filter(({ start, end, words: said }) => said !== part.slice(start, end))
        .map(({ start, end }) => part.slice(start, end).trim()),
    )
    .filter((each) => each !== '');
  return [...new Set(found)].slice(0, most);
}

/** `[name]` is what a disguise said, and names nobody. */
const standInsInBrackets: Finder = (text) =>
  matches(text, /\[[^\][\n]{1,40}\]/gu, ([same]) => same);

function placesIn(text: string, own: ReadonlySet<string>): ReturnType<Finder> {
  return matches(text, germanPlace, ([word]) => {
    const small = word.toLowerCase();
    const isOther = [notPlaces, own, monthWords, weekdayWords, functionWordsOfAll].some((list) => list.has(small)); // prettier-ignore
    return isOther ? undefined : '';
  });
}
