import type { Day } from '../../calendar/day.ts';
import { dayInWords, distanceInWords, lengthInWords } from '../../calendar/words.ts';
import { labelOf } from '../../caseload/labels.ts';
import { sentence, type Sentence, speak as speakEnglish } from '../../text/sentence.ts';
import { calendarWords } from './calendar-words.ts';
import { catalogues } from './catalogue.ts';
import type { Language, LanguageId } from './language.ts';

const names: Readonly<Record<LanguageId, string>> = {
  en: 'English',
  es: 'español',
  de: 'Deutsch',
  fr: 'français',
};

type Rules = Omit<Language, 'id' | 'name' | 'length'>;

export function languageOf(id: LanguageId): Language {
  const rules = id === 'en' ? englishRules() : rulesOf(id);
  return {
    id,
    name: names[id],
    ...rules,
    length: (days) => rules.speak(lengthInWords(days)),
  };
}

function englishRules(): Rules {
  const fullDay = (day: Day): string => dayInWords(day, '' as Day);
  return {
    // Without a comma before `and`, as everywhere else.
    ...listsAndNumbers('en-GB'),
    speak: speakEnglish,
    label: labelOf,
    day: dayInWords,
    dayAlone: (day) => String(Number(day.slice(8))),
    fullDay,
    month: (day) => fullDay(day).replace(/^\d+ /, ''),
    distance: distanceInWords,
    between: '; ',
  };
}

function rulesOf(id: Exclude<LanguageId, 'en'>): Rules {
  const { phrases, labels } = catalogues[id];
  const words = listsAndNumbers(id);
  return {
    ...words,
    ...calendarWords(id),
    speak: ({ pattern, values }) =>
      speakEnglish(
        sentence(
          (Object.hasOwn(phrases, pattern) ? phrases[pattern] : undefined) ?? pattern,
          withNumbers(values, words.number),
        ),
      ),
    label: (list, code) =>
      (Object.hasOwn(labels[list], code) ? labels[list][code] : undefined) ?? labelOf(list, code),
  };
}

function listsAndNumbers(locale: string): Pick<Rules, 'enumerate' | 'number'> {
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return {
    enumerate: (words) => lists.format(words),
    number: (value) => numbers.format(value),
  };
}

/** Numbers as the language writes them: `2,5`. */
function withNumbers(
  values: Sentence['values'],
  write: (value: number) => string,
): Sentence['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? write(value) : value,
    ]),
  );
}
