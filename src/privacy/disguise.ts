import type { CaseFile } from '../caseload/case-file.ts';
import { caseIdFinder } from './find-case-ids.ts';
import { unknownOnes } from './disguise-phrases.ts';
import type { DisguiseWords } from './disguise-words.ts';
import { capitalFinder, titleFinder } from './find-capitals.ts';
import { dayFinder, distanceFinder } from './find-days.ts';
import { initialsFinders } from './find-initials.ts';
import { nameFinder, standInFinder } from './find-names.ts';
import { numberFinder } from './find-numbers.ts';
import { findAll, type Found, replaced, withCapitals } from './found.ts';
import { type KnownNames, knownNames } from './known-names.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { caseStandIn } from './stand-ins.ts';
import { streetFinder } from './street-addresses.ts';
import { addressFinders, phoneFinder } from './ways-to-reach.ts';

export type { DisguiseWords } from './disguise-words.ts';

/** Replaces what identifies in the texts of a document. */
export interface Disguise {
  /** The same words with what identifies replaced. A name always gets the same stand-in. */
  readonly words: (text: string) => string;
  /** What `words` replaces, with its places, in the order of the text. */
  readonly found: (text: string) => readonly Found[];
}

/** The disguise for documents about these cases. */
export function disguiseOf(files: readonly CaseFile[], words: DisguiseWords): Disguise {
  const ordinary = ordinaryWords(files);
  const names = knownNames(files, ordinary, words);
  const standIns = standInsOf(names, files, words);
  const finders = [
    ...addressFinders(words),
    nameFinder(withoutStandIns(names, standIns), ordinary, words),
    standInFinder(standIns),
    caseIdFinder(files, words),
    dayFinder(words),
    distanceFinder,
    phoneFinder(words),
    streetFinder(words),
    numberFinder(words),
    ...initialsFinders(ordinary, words),
    titleFinder,
    capitalFinder(ordinary, words),
  ];
  const found = (text: string): readonly Found[] => withCapitals(text, findAll(text, finders));
  return { found, words: (text) => replaced(text, found(text)) };
}

function standInsOf(
  names: KnownNames,
  files: readonly CaseFile[],
  words: DisguiseWords,
): readonly string[] {
  const own = [
    ...[...names.values()].map(({ standIn }) => standIn),
    ...files.map((file) => caseStandIn(file, files, words)),
    ...unknownOnes.map((each) => words.say(each)),
  ];
  return own.flatMap((each) => [each, words.say('{who}’s', { who: each })]);
}

/** A name that is a word of what is said instead would be found in it again and again. */
function withoutStandIns(names: KnownNames, standIns: readonly string[]): KnownNames {
  const said = new Set(standIns.flatMap((each) => each.split(/[\s[\]]+/)));
  return new Map([...names].filter(([, { name }]) => !said.has(name)));
}
