import type { Goal } from '../records/record.ts';
import { type Quantity, quantityIn } from './quantity.ts';

/** One level of a goal's attainment scale with the words that describe it. */
export interface Level {
  readonly level: number;
  readonly words: string;
}

/** A level with what its words count, where just one number can be read in them for sure. */
export interface CountedLevel extends Level {
  readonly quantity: Quantity | undefined;
}

const levels = [-2, -1, 0, 1, 2] as const;

/** The levels that a scale describes, from the lowest up. */
export function levelsOf(scale: NonNullable<Goal['scale']>): readonly Level[] {
  return levels.flatMap((level) => {
    const words = scale[`${level}`]?.trim() ?? '';
    return words === '' ? [] : [{ level, words }];
  });
}

export function counted(levels: readonly Level[]): readonly CountedLevel[] {
  return levels.map((level) => ({ ...level, quantity: quantityIn(level.words) }));
}

/**
 * Whether the numbers of two levels say the same kind of thing, so that they can be compared: all
 * other words are the same, or one level leaves them out, as in "5 days" beside "1 to 4 days a week".
 */
export function areComparable(one: Quantity, other: Quantity): boolean {
  const [short, long] = one.words.size <= other.words.size ? [one, other] : [other, one];
  if (![...short.words].every((word) => long.words.has(word))) return false;
  if (short.words.size === long.words.size) return true;
  const isElliptical = [...short.words].every((word) => short.unit.has(word));
  const isSame = short.low === long.low && short.high === long.high;
  // Where the numbers are alike, it is the further words that tell the levels apart.
  return isElliptical && !isSame;
}

export function overlap(one: Quantity, other: Quantity): boolean {
  return one.low <= other.high && other.low <= one.high;
}

/** Whether numbers rise, or fall, all the way. */
export function isInOrder(quantities: readonly Quantity[]): boolean {
  const pairs = quantities.slice(1).map((next, index): boolean => {
    const before = quantities[index];
    return before !== undefined && next.low > before.low;
  });
  return pairs.every(Boolean) || !pairs.some(Boolean);
}
