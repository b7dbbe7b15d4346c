import { knownInstruments } from '../caseload/instruments.ts';
import functionWords from './words/function-words.json' with { type: 'json' };
import generic from './words/generic.json' with { type: 'json' };
import kept from './words/kept-capitals.json' with { type: 'json' };
import properNames from './words/proper-names.json' with { type: 'json' };
import roles from './words/roles.json' with { type: 'json' };

// Records may be in another language than their document, so the lists of all languages hold.

/** Words for what somebody is to somebody: `sister`, `Lehrerin`. In small letters. */
export const roleWords = wordsOf(...Object.values(roles));
/** Words of which names of services are made, and which alone name none: `Housing`, `Zentrum`. */
export const genericWords = wordsOf(...Object.values(generic));
export const functionWordsOfAll = wordsOf(...Object.values(functionWords));
export const firstNames = wordsOf(properNames.first);
export const placeNames = wordsOf(properNames.places);
export const monthWords = wordsOf(kept.months.toLowerCase());
export const weekdayWords = wordsOf(kept.weekdays.toLowerCase());

/** Words that stand with a capital letter within a sentence and name nobody, as they are written. */
export const keptCapitals: ReadonlySet<string> = new Set([
  ...[kept.words, kept.months, kept.weekdays].flatMap((list) => list.split(' ')),
  ...knownInstruments.map(({ name }) => name.toUpperCase()),
]);

/** Full names of instruments, which are no names of services. */
export const instrumentTitles: readonly string[] = knownInstruments.flatMap(({ title }) =>
  title ? [title, title.split(',')[0] ?? title] : [],
);

function wordsOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}
