import nounsToo from './nouns-too.json' with { type: 'json' };
import verbs from './verbs.json' with { type: 'json' };
import { thirdPersonOf } from './inflect.ts';
import type { Term } from './terms.ts';

const bases = new Set<string>(verbs);
const thirdPersons = new Map(verbs.map((verb) => [thirdPersonOf(verb), verb]));
const ambiguous = new Set<string>(nounsToo);

/** The words that follow a verb rather than a noun. */
const afterVerb =
  /^(?:a|an|the|his|her|their|my|our|its|it|them|him|no|more|less|fewer|at|out|up|down|on|off|in|to|with|for|from|full|part|again|alone|without|only|all|both|each|every|\d.*|two|three|four|five|six|seven|eight|nine|ten|through|as|after|by)$/;

/** Whether a word can be a verb's base form: `find`, but also `work`. */
export function isBaseForm(word: string): boolean {
  return bases.has(word);
}

/** Whether a word is a verb's base form and never a noun. */
export function isVerb(word: string): boolean {
  return bases.has(word) && !ambiguous.has(word);
}

/** How the verb at a place is written: `find`, or `finds` after whom it is about. */
export function verbForm(terms: readonly Term[], at: number): 'base' | 'third' | undefined {
  const word = terms[at]?.word ?? '';
  const third = thirdPersons.get(word);
  const verb = bases.has(word) ? word : third;
  if (verb === undefined) return undefined;
  if (ambiguous.has(verb) && !afterVerb.test(terms[at + 1]?.word ?? '')) return undefined;
  return bases.has(word) ? 'base' : 'third';
}
