import { type Sentence, sentence } from '../../text/sentence.ts';
import type { Compared, Direction, Figure, FigureKind } from './figure.ts';
import { basisOf, figureOf, type Reckoned } from './figure-of.ts';
import { shown } from './shown.ts';

/** What is published of an instrument’s precision: that itself, or the least change that exceeds it. */
export type Norms = Precision | { readonly points: number };

interface Precision {
  /** From 0 to 1, without the ends. */
  readonly reliability: number;
  /** The standard deviation among people, in points of the instrument; above 0. */
  readonly sd: number;
}

export interface ReliableChange {
  /** The reliable change index: the change in standard errors of a difference. */
  readonly rc: number;
  /** The latest reading less the last of the baseline. */
  readonly change: number;
  /** The change past which it is reliable. */
  readonly needed: number;
  readonly is: 'better' | 'worse' | 'within-error';
}

/** The 97.5th percentile of the normal distribution. */
const past = 1.96;

export const reliableChangeKind: FigureKind = {
  name: 'reliableChange',
  title: 'Reliable change',
  meaning:
    'Whether the latest reading differs from the last one of the baseline by more than the instrument’s own error explains.',
  formula:
    'RC = ( latest − last of A ) / √( 2·( sd·√(1 − reliability) )² ); reliable from ±1.96 on, with sd and reliability as published for the instrument; where only the points are published that make a change reliable, these stand for 1.96 errors',
  source: 'Jacobson and Truax 1991',
  minimum: { baseline: 1, intervention: 1 },
  needs:
    'a baseline reading, a later one, and an instrument with published reliability and standard deviation, or published points',
  ties: undefined,
  limits:
    'It compares two readings, and either may have been taken on an unusual day. Reliable does not mean large, or enough, or due to the help. It is given only where the instrument publishes its reliability with the standard deviation that goes with it, or the points that make a change reliable.',
  isDirected: true,
};

/** @param norms undefined where the measure is no instrument with published ones */
export function reliableChange(
  compared: Compared,
  norms: Norms | undefined,
): Figure<ReliableChange> {
  const [from, to] = [compared.baseline.at(-1), compared.intervention.at(-1)];
  return figureOf(reliableChangeKind, basisOf(compared), (): Reckoned<ReliableChange> => {
    const error = norms && errorBy(norms);
    if (error === undefined || from === undefined || to === undefined)
      return { why: sentence('Needs an instrument whose reliability and spread are published') };
    const change = to - from;
    const value: ReliableChange = {
      rc: change / error,
      change,
      needed: past * error,
      is: kindOf(change / error, compared.direction),
    };
    return { value, words: wordsFor(value) };
  });
}

/** The standard error of a difference; undefined where what is published cannot be true. */
function errorBy(norms: Norms): number | undefined {
  if ('points' in norms) return norms.points > 0 ? norms.points / past : undefined;
  const { reliability, sd } = norms;
  const isUsable = reliability > 0 && reliability < 1 && sd > 0 && Number.isFinite(sd);
  return isUsable ? Math.sqrt(2) * sd * Math.sqrt(1 - reliability) : undefined;
}

function kindOf(rc: number, direction: Direction | undefined): ReliableChange['is'] {
  // A change of just the published points is reliable, however the division rounds.
  if (Math.abs(rc) < past - 1e-9) return 'within-error';
  return rc > 0 === (direction === 'increase') ? 'better' : 'worse';
}

function wordsFor({ change, needed, is }: ReliableChange): Sentence {
  const values = { change: shown(Math.abs(change)), needed: shown(needed) };
  switch (is) {
    case 'better':
      return sentence(
        'The latest reading is better by {change}, more than the {needed} that the instrument’s own error explains',
        values,
      );
    case 'worse':
      return sentence(
        'The latest reading is worse by {change}, more than the {needed} that the instrument’s own error explains',
        values,
      );
    case 'within-error':
      return sentence(
        'The latest reading differs by {change}, within the {needed} that the instrument’s own error explains',
        values,
      );
  }
}
