import { isInitials } from './name-patterns.ts';
import type { OrdinaryWords } from './ordinary-words.ts';
import {
  firstNames,
  functionWordsOfAll,
  genericWords,
  keptCapitals,
  roleWords,
} from './word-lists.ts';

const joining = new Set('of the for at de la las los del du des von van der den zu &'.split(' '));
/** Endings of German words for services. */
const service =
  /(?:stelle|amt|zentrum|klinik|dienst|haus|schule|verein|beratung|hilfe|gruppe|praxis)$/;

type Judge = (words: readonly string[], index: number) => boolean;

/**
 * The names in a text that says who somebody is: `Aunt I.O.` holds `I.O.`, `Lunch club at the
 * tram depot` none. A word with a capital letter is a name unless it is one for a role, or the
 * first and an ordinary one. Where all nouns have capital letters, a name among small words is
 * initials, a first name, or what follows a role.
 */
export function namesIn(
  text: string,
  ordinary: OrdinaryWords,
  isGerman = false,
): readonly string[] {
  const written = text.split(/\s+/).filter((word) => coreOf(word) !== '');
  const words = written.map(coreOf);
  const isAmongNouns = isGerman && words.some((word) => /^\p{Ll}/u.test(word));
  const isName: Judge = isAmongNouns ? amongNouns : (all, index) => byCapital(all, index, ordinary);
  const names: string[] = [];
  let run: string[] = [];
  const close = (): void => {
    while (joining.has(run.at(-1) ?? '')) run.pop();
    if (run.some(isTelling)) names.push(run.join(' '));
    run = [];
  };
  words.forEach((word, index) => {
    if (isName(words, index) || (run.length > 0 && joining.has(word))) run.push(word);
    else close();
    if (/[,;:)]$/.test(written[index] ?? '')) close();
  });
  close();
  return names;
}

/** Whether a word of a name tells whose it is: `Northgate` of `Northgate Housing Office`. */
export function isTelling(word: string): boolean {
  return !joining.has(word) && !genericWords.has(plain(word)) && !service.test(word);
}

function byCapital(words: readonly string[], index: number, ordinary: OrdinaryWords): boolean {
  const word = words[index] ?? '';
  if (isInitials(word)) return true;
  if (!isCapital(word) || keptCapitals.has(word) || isRole(word)) return false;
  const isOpening = index === 0 && words.length > 1 && !isCapital(words[1] ?? '');
  return !isOpening || !ordinary.has(plain(word));
}

function amongNouns(words: readonly string[], index: number): boolean {
  const word = words[index] ?? '';
  if (isInitials(word)) return true;
  if (!isCapital(word) || isRole(word)) return false;
  return firstNames.has(plain(word)) || (index > 0 && roleWords.has(plain(words[index - 1] ?? '')));
}

function isRole(word: string): boolean {
  return roleWords.has(plain(word)) || functionWordsOfAll.has(plain(word));
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Without the signs around it; the dots of initials stay. */
function coreOf(written: string): string {
  const bare = written
    .replace(/^[^\p{L}\p{N}&]{1,9}/u, '')
    .replace(/[^\p{L}\p{N}\p{M}.&]{1,9}$/u, '')
    .replace(/['’]s$/u, '');
  return isInitials(bare) ? bare : bare.replace(/\.$/, '');
}

function plain(word: string): string {
  return word.toLowerCase().replace(/['’]s?$/, '');
}
