import { areApart } from './areas.ts';
import { type Term, wordsOf } from './terms.ts';
import { isVerb, verbForm } from './verb.ts';

const how = /^(?:through|via|because)$/;
const little = /^(?:out|up|off|down|in|on|away|for|to|and|then|also|be|it|them)$/;
/** What points back to the first outcome. */
const backward = /^(?:it|them|one|there|those|these|its|this|that)$/;

/** Verbs whose object is the outcome itself, so that two objects are two outcomes. */
const having =
  /^(?:get|find|have|obtain|hold|keep|secure|maintain|gain|need|want|gets|finds|has|obtains|holds|keeps|secures|maintains)$/;

/**
 * Whether a goal names two outcomes: two things to do, or to have, in areas of life apart from each
 * other. Two verbs about one area are taken as one outcome.
 */
export function holdsTwo(goal: readonly Term[]): boolean {
  const told = goal.slice(0, endOfOutcome(goal));
  const parts = partsOf(told);
  const [first, ...others] = parts;
  if (!first) return false;
  if (others.some((part) => first !== part && areTwo(parts, part))) return true;
  return parts.length === 1 && hasTwo(told);
}

function areTwo(parts: readonly (readonly Term[])[], part: readonly Term[]): boolean {
  const before = parts.slice(0, parts.indexOf(part));
  return (
    !backward.test(part.slice(1).find(({ word }) => backward.test(word))?.word ?? '') &&
    before.some((earlier) => isWhole(earlier) && areApart(wordsOf(earlier), wordsOf(part)))
  );
}

/** Whether a part has more than its verb: not `get` of `get and keep a job`. */
function isWhole(part: readonly Term[]): boolean {
  return part.slice(1).some(({ word }) => !little.test(word));
}

function endOfOutcome(terms: readonly Term[]): number {
  const at = terms.findIndex((_, index) => index > 0 && saysHow(terms, index));
  return at < 0 ? terms.length : at;
}

/** Pairs of words from which on a sentence says how, or how one can tell. */
const howPairs: Readonly<Record<string, RegExp>> = {
  by: /ing$/,
  as: /^(?:shown|seen|measured|evidenced|demonstrated|indicated)$/,
  so: /^that$/,
  in: /^order$/,
  enough: /^to$/,
};

function saysHow(terms: readonly Term[], at: number): boolean {
  const word = terms[at]?.word ?? '';
  const next = terms[at + 1]?.word ?? '';
  if (how.test(word) || (word === 'to' && isVerb(next))) return true;
  if (word === 'using') return !verbForm(terms, at - 1);
  return Object.hasOwn(howPairs, word) && (howPairs[word]?.test(next) ?? false);
}

/** The things to do, each from its verb to the next “and”, comma or semicolon before a verb. */
function partsOf(terms: readonly Term[]): readonly (readonly Term[])[] {
  const form = verbForm(terms, 0);
  if (!form) return [];
  const starts = terms.flatMap((_, at) =>
    at > 0 && isAfterJoint(terms, at) && verbForm(terms, at) === form ? [at] : [],
  );
  return [0, ...starts].map((start, index, all) => terms.slice(start, all[index + 1]));
}

function isAfterJoint(terms: readonly Term[], at: number): boolean {
  const previous = terms[at - 1];
  if (!previous) return false;
  if (/[;,:(]/.test(previous.after) || /\(?\d\)/.test(terms[at]?.before ?? '')) return true;
  if (/^(?:and|plus|&)$/.test(previous.word)) return true;
  return /^(?:also|then|to|\d)$/.test(previous.word) && at > 1 && isAfterJoint(terms, at - 1);
}

/** Whether two things in areas apart are to be had: `obtain housing and employment`. */
function hasTwo(terms: readonly Term[]): boolean {
  const and = terms.findIndex(({ word }) => word === 'and');
  if (and < 2 || !having.test(terms[0]?.word ?? '')) return false;
  const first = terms.slice(1, and);
  const second = terms.slice(and + 1);
  const end = second.findIndex(({ word }) => preposition.test(word));
  const object = end < 0 ? second : second.slice(0, end);
  if (first.some(({ word }) => preposition.test(word) || word === 'of')) return false;
  if (isName(first, object)) return false;
  if (object.some(({ word }) => help.test(word))) return false;
  return object.length <= 5 && areApart(wordsOf(first), wordsOf(object));
}

/** What belongs to both words before it: `housing and employment services`. */
const help =
  /^(?:services?|assistance|supports?|help|programs?|resources?|benefits?|information|options?|needs?|counseling|applications?|problems?|issues?|goals?|plans?|skills?|history|training|status|records?|costs?)$/;

const preposition =
  /^(?:at|in|on|with|without|for|by|from|to|as|until|within|before|after|about|near)$/;

function isName(first: readonly Term[], second: readonly Term[]): boolean {
  const capital = /^\p{Lu}\p{Ll}/u;
  return capital.test(first.at(-1)?.text ?? '') && capital.test(second[0]?.text ?? '');
}
