import { type Sentence, sentence } from '../../text/sentence.ts';
import type { Compared, Counts, Direction, Figure, FigureKind } from './figure.ts';

/** What a figure is reckoned from. */
export interface Basis {
  readonly n: Counts;
  readonly direction: Direction | undefined;
  /** All numbers that go into it. */
  readonly numbers: readonly number[];
}

/** A value with what it means, or only why there is none. */
export type Reckoned<V> =
  { readonly value: V; readonly words: Sentence } | { readonly why: Sentence };

/** Past this, squares and sums of readings could leave the range of numbers. */
const largest = 1e100;

export function basisOf({ baseline, intervention, direction, times }: Compared): Basis {
  return {
    n: { baseline: baseline.length, intervention: intervention.length },
    direction,
    numbers: [
      ...baseline,
      ...intervention,
      ...(times?.baseline ?? []),
      ...(times?.intervention ?? []),
    ],
  };
}

/** The figure, withheld with its reason where readings, or a direction, are lacking. */
export function figureOf<V>(kind: FigureKind, basis: Basis, reckon: () => Reckoned<V>): Figure<V> {
  const { n, direction } = basis;
  const why = whyNone(kind, basis);
  const found = why ? { why } : reckon();
  if ('why' in found) return { kind, n, direction, value: undefined, words: found.why };
  if (!isWhollyFinite(found.value))
    return { kind, n, direction, value: undefined, words: outOfRange() };
  return { kind, n, direction, value: withoutMinusZero(found.value), words: found.words };
}

/**
 * The readings of both phases turned so that more is better. Without a direction they stay as they
 * are, for figures that do not need one.
 */
export function turned({ baseline, intervention, direction }: Compared): {
  readonly baseline: readonly number[];
  readonly intervention: readonly number[];
} {
  if (direction !== 'decrease') return { baseline, intervention };
  return { baseline: baseline.map(opposite), intervention: intervention.map(opposite) };
}

function opposite(value: number): number {
  return -value;
}

function whyNone(kind: FigureKind, { n, direction, numbers }: Basis): Sentence | undefined {
  const { minimum } = kind;
  if (n.baseline < minimum.baseline || n.intervention < minimum.intervention)
    return tooFew(n, minimum);
  if (kind.isDirected && direction === undefined)
    return sentence('Needs a baseline and a target that tell which way is better');
  return numbers.every((number) => Math.abs(number) <= largest) ? undefined : outOfRange();
}

function outOfRange(): Sentence {
  return sentence('A reading is no number that can be reckoned with');
}

function tooFew(n: Counts, minimum: Counts): Sentence {
  const lacksBaseline = n.baseline < minimum.baseline;
  const lacksLater = n.intervention < minimum.intervention;
  if (lacksBaseline && lacksLater)
    return sentence(
      'Needs baseline readings and later ones, at least {baseline} and {later}; so far: {m} and {n}',
      {
        baseline: minimum.baseline,
        later: minimum.intervention,
        m: n.baseline,
        n: n.intervention,
      },
    );
  if (lacksBaseline)
    return minimum.baseline === 1
      ? sentence('Needs a baseline reading, and there is none')
      : sentence('Needs at least {needed} baseline readings; so far: {m}', {
          needed: minimum.baseline,
          m: n.baseline,
        });
  return minimum.intervention === 1
    ? sentence('Needs a reading after the baseline, and there is none')
    : sentence('Needs at least {needed} readings after the baseline; so far: {n}', {
        needed: minimum.intervention,
        n: n.intervention,
      });
}

function isWhollyFinite(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isWhollyFinite);
}

function withoutMinusZero<V>(value: V): V {
  if (typeof value === 'number') return (value + 0) as V;
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, part]) => [key, withoutMinusZero(part)] as const);
  return Object.fromEntries(parts) as V;
}
