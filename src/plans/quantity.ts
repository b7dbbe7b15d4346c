import { type Token, tokensOf } from './quantity-tokens.ts';

/**
 * The numbers that a phrase allows, both ends included, and the words around them. Where a phrase
 * leaves an end open it is Infinity, or just above nothing: "fewer than 4" stays apart from "none".
 */
export interface Quantity {
  readonly low: number;
  readonly high: number;
  /** The words of what is counted, without their endings: `paid`, `hour`. */
  readonly unit: ReadonlySet<string>;
  /** All words but small ones and those of the number itself, without their endings. */
  readonly words: ReadonlySet<string>;
}

/** Less than any difference that anybody writes. */
const hair = 1e-9;

const orMore = (low: number): Ends => ({ low, high: Infinity });
const orLess = (high: number): Ends => ({ low: hair, high });

/** Before a number: what it says with the number. Of two that fit, the first is meant. */
const before = phrases({
  'no less than': orMore,
  'not less than': orMore,
  'no fewer than': orMore,
  'not fewer than': orMore,
  'at least': orMore,
  'no more than': orLess,
  'not more than': orLess,
  'at most': orLess,
  'up to': orLess,
  'more than': (low) => orMore(low + hair),
  'less than': (high) => orLess(high - hair),
  'fewer than': (high) => orLess(high - hair),
});

/** After a number or what it counts. */
const after = phrases({
  'or more': orMore,
  'and more': orMore,
  'or fewer': orLess,
  'or less': orLess,
});

interface Phrase {
  readonly expected: readonly string[];
  readonly ends: (number: number) => Ends;
}

function phrases(said: Readonly<Record<string, Phrase['ends']>>): readonly Phrase[] {
  return Object.entries(said).map(([words, ends]) => ({ expected: words.split(' '), ends }));
}

interface Ends {
  readonly low: number;
  readonly high: number;
}

/** Words before a number that make it part of what is counted: "of ten", "in the past 30 days". */
const framing = new Set(['of', 'in', 'within', 'per', 'every', 'each', 'past', 'last', 'next']);

/** Words beside a number with which it is no plain count, or none that can be read for sure. */
const unsure = new Set(
  `about above after age aged almost approximately around before below between by circa from grade
  half level line nearly number over part phase roughly room since stage step twice under until
  week-end`.split(/\s+/),
);

const small = new Set(['a', 'an', 'and', 'at', 'in', 'of', 'on', 'the', 'to', 'with', 'or']);

/** What ends the words of what is counted. */
const ending = new Set(
  `a an and at by during each every for from in is of on or per than that the to was when while who
  with within without`.split(/\s+/),
);

/**
 * The one quantity that a description counts, or undefined where there is none, more than one, or
 * anything about it is not sure, such as "about 5", a day, a time or a fraction.
 */
export function quantityIn(words: string): Quantity | undefined {
  const tokens = tokensOf(words);
  if (!tokens || tokens.some(({ word }) => unsure.has(word))) return undefined;
  const numbers = tokens.flatMap(({ number }, index) => (number === undefined ? [] : [index]));
  // A frame is around something counted before it: "a total of 10" counts the ten themselves.
  const counted = numbers.filter((index, at) => at === 0 || !isFramed(tokens, index));
  const [first, second, ...more] = counted;
  if (first === undefined) return undefined;
  if (more.length > 0 || (second !== undefined && !isRange(tokens, first, second)))
    return undefined;
  return read(tokens, first, second ?? first);
}

function isFramed(tokens: readonly Token[], index: number): boolean {
  const skipped = tokens[index - 1]?.word;
  const at = skipped === 'the' || skipped === 'his' || skipped === 'her' ? index - 2 : index - 1;
  return framing.has(tokens[at]?.word ?? '');
}

/** `1 to 3`, `1-3`, and `6 or 7`, which names no number between the two. */
function isRange(tokens: readonly Token[], first: number, second: number): boolean {
  const low = tokens[first]?.number ?? NaN;
  const high = tokens[second]?.number ?? NaN;
  if (second !== first + 2 || !(low < high)) return false;
  const joint = tokens[first + 1]?.word ?? '';
  return ['to', '-', 'through'].includes(joint) || (joint === 'or' && high === low + 1);
}

function read(tokens: readonly Token[], first: number, last: number): Quantity | undefined {
  const low = tokens[first]?.number ?? 0;
  const high = tokens[last]?.number ?? 0;
  const bounds = [...boundsBefore(tokens, first), ...boundsAfter(tokens, last)];
  const [bound] = bounds;
  // "2 to 5 or more" and "at least 2 to 5" say two things at once.
  if (bounds.length > 1 || (bound && first !== last)) return undefined;
  const taken = new Set([first, first + 1, last].filter((at) => at <= last));
  bound?.taken.forEach((at) => taken.add(at));
  // Of `40 or more paid hours` what is counted stands behind the bound.
  const unitFrom = taken.has(last + 1) ? last + 2 : last;
  return {
    ...(bound?.ends(low) ?? { low, high }),
    unit: unitAfter(tokens, unitFrom),
    words: wordsOf(tokens, taken),
  };
}

/** Words that make a number the end of a range, and where they stand. */
interface Bound {
  readonly ends: (number: number) => Ends;
  readonly taken: readonly number[];
}

function boundsBefore(tokens: readonly Token[], index: number): readonly Bound[] {
  return before
    .flatMap(({ expected, ends }): readonly Bound[] => {
      const from = index - expected.length;
      const taken = expected.map((_, at) => from + at);
      const isThere = expected.every((word, at) => tokens[from + at]?.word === word);
      return isThere ? [{ ends, taken }] : [];
    })
    .slice(0, 1);
}

function boundsAfter(tokens: readonly Token[], index: number): readonly Bound[] {
  const said = after.flatMap(({ expected: [one, two], ends }): readonly Bound[] => {
    const at = tokens.findIndex(
      ({ word }, where) => where > index && word === one && tokens[where + 1]?.word === two,
    );
    return at === -1 ? [] : [{ ends, taken: [at, at + 1] }];
  });
  const plus = { ends: orMore, taken: [] };
  return tokens[index]?.isPlus ? [...said, plus] : said;
}

/** The words that follow a number up to a joint, past "of ten": of `9 of ten school days` the last two. */
function unitAfter(tokens: readonly Token[], index: number): ReadonlySet<string> {
  const isOf = tokens[index + 1]?.word === 'of' && tokens[index + 2]?.number !== undefined;
  const rest = tokens.slice(index + (isOf ? 3 : 1));
  const end = rest.findIndex(({ word, number }) => number !== undefined || ending.has(word));
  return new Set((end === -1 ? rest : rest.slice(0, end)).flatMap(({ stem }) => stem || []));
}

function wordsOf(tokens: readonly Token[], taken: ReadonlySet<number>): ReadonlySet<string> {
  return new Set(
    tokens.flatMap(({ word, stem }, index) =>
      taken.has(index) || small.has(word) || stem === '' ? [] : [stem],
    ),
  );
}
