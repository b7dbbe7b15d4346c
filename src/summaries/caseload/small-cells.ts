import { type Course, cheapestCourse, type Way } from './cheapest-course.ts';

/**
 * A number of a table as part of a flow: numbers that add up to one another run from node to node,
 * and at each node as much comes in as goes out. A table of rows and columns is such a flow, and so
 * are several tables that divide the same cases.
 */
export interface Flow<Key> {
  readonly key: Key;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** How many people are behind it, where it does not count people itself. */
  readonly people?: number;
  /** False for what is left of a total and stands in no table. */
  readonly isShown: boolean;
}

/** `small` is shown as `<5`; `hidden` says only that there is at least one. */
export type Mark = 'shown' | 'small' | 'hidden';

/** The smallest number of people that is shown. */
export const fewestShown = 5;

/**
 * Marks each number that must not be shown: those of 1 to 4 people, and as many others as it takes
 * so that none of these can be worked out from totals. Zeros stay. This is primary and secondary
 * (complementary) cell suppression: Hundepool et al., Statistical Disclosure Control (2012),
 * chapters 4 and 5; Willenborg and de Waal, Elements of Statistical Disclosure Control (2001).
 *
 * What a reader can tell of a hidden number is the least and the greatest value that fit with all
 * that is shown. These differ exactly where a circle of hidden numbers leads through it, along which
 * one more or less of each leaves all sums as they are (Gusfield, A graph theoretic approach to
 * statistical data security, SIAM Journal on Computing 17, 1988). So for each number without such a
 * circle the cheapest is made, where hiding a number costs as much as it tells. A reader is taken to
 * know that `small` is 1 to 4 and `hidden` 5 or more; only where no circle can be had within that,
 * a number below 5 is called `hidden` too.
 */
export function hideSmallCells<Key>(flows: readonly Flow<Key>[]): ReadonlyMap<Key, Mark> {
  const begun = flows.map((flow): Guess => {
    if (!flow.isShown) return 'unknown';
    return isSmall(flow) ? (flow.count < fewestShown ? 'small' : 'hidden') : 'shown';
  });
  const guesses = begun.reduce<readonly Guess[]>(
    (known, guess, at) =>
      guess === 'small' || guess === 'hidden' ? withCircle(at, flows, known) : known,
    begun,
  );
  return new Map(flows.map(({ key }, at) => [key, markOf(guesses[at])]));
}

function isSmall({ count, people = count }: Flow<unknown>): boolean {
  return count > 0 && Math.min(count, people) < fewestShown;
}

/** What a reader knows of a number: `any` is 1 or more, `unknown` 0 or more. */
type Guess = Mark | 'any' | 'unknown';

function markOf(guess: Guess | undefined): Mark {
  return guess === 'shown' || guess === 'small' ? guess : 'hidden';
}

/** One more or less of a number: what a reader may know of it for that, and what it costs. */
interface Step {
  readonly at: number;
  readonly guess: Guess;
  readonly cost: number;
}

/** Dearer than any number of cases. */
const looser = 1e6;

function withCircle(
  at: number,
  flows: readonly Flow<unknown>[],
  guesses: readonly Guess[],
): readonly Guess[] {
  const courses = ([1, -1] as const).flatMap((change): readonly Course<Step>[] => {
    const { from = '', to = '' } = flows[at] ?? {};
    const own = stepOf(at, change, { flows, guesses });
    const [start, end] = change === 1 ? [to, from] : [from, to];
    const rest = own && cheapestCourse(start, end, waysAround(at, { flows, guesses }));
    return own && rest ? [{ cost: own.cost + rest.cost, steps: [own, ...rest.steps] }] : [];
  });
  const [first, second] = courses;
  const cheapest = second && first && second.cost < first.cost ? second : first;
  // Without a circle the numbers do not add up: then nothing may be shown.
  if (!cheapest) return guesses.map(() => 'any');
  return guesses.map((guess, of) => cheapest.steps.find((step) => step.at === of)?.guess ?? guess);
}

interface Known {
  readonly flows: readonly Flow<unknown>[];
  readonly guesses: readonly Guess[];
}

/** All steps but those of the number itself, by the node they set out from. */
function waysAround(own: number, known: Known): readonly Way<Step>[] {
  return known.flows.flatMap(({ from, to }, at) => {
    if (at === own) return [];
    const more = stepOf(at, 1, known);
    const less = stepOf(at, -1, known);
    return [
      ...(more ? [{ from, to, step: more, cost: more.cost }] : []),
      ...(less ? [{ from: to, to: from, step: less, cost: less.cost }] : []),
    ];
  });
}

function stepOf(at: number, change: 1 | -1, { flows, guesses }: Known): Step | undefined {
  const flow = flows[at];
  const guess = guesses[at];
  if (!flow || !guess) return undefined;
  const { count } = flow;
  if (guess === 'shown' && count === 0) return undefined;
  const price = guess === 'shown' ? count : 0;
  const kept = guess === 'shown' ? 'hidden' : guess;
  const fits = (wanted: Guess): boolean =>
    count + change >= leastOf(wanted, count) && count + change <= greatest[wanted];
  if (fits(kept)) return { at, guess: kept, cost: price };
  return fits('any') ? { at, guess: 'any', cost: price + looser } : undefined;
}

/** Whoever takes a large number for one, though it is called `hidden`, must learn nothing by it. */
function leastOf(guess: Guess, count: number): number {
  return guess === 'any' && count >= fewestShown ? fewestShown : least[guess];
}

const least: Readonly<Record<Guess, number>> = {
  shown: Infinity,
  small: 1,
  hidden: fewestShown,
  any: 1,
  unknown: 0,
};

const greatest: Readonly<Record<Guess, number>> = {
  shown: -Infinity,
  small: fewestShown - 1,
  hidden: Infinity,
  any: Infinity,
  unknown: Infinity,
};
