import type { Day } from '../../calendar/day.ts';
import type { Spot } from '../../caseload/case-file.ts';

/** A level on which a goal was rated on a day, from −2 to 2, and where it is written. */
export interface GasRating extends Spot {
  readonly day: Day;
  readonly level: number;
}

/** The attainment scale of a goal, and how the goal was rated on it. */
export interface GasLadder {
  /** What the goal is called: its id, or a few words. */
  readonly goal: string;
  /** The levels that are described. */
  readonly levels: readonly { readonly level: number; readonly words: string }[];
  /** Where the person stood when the work began. */
  readonly baseline: GasRating | undefined;
  /** Oldest first. */
  readonly ratings: readonly GasRating[];
}

export const steps = [2, 1, 0, -1, -2] as const;

/** What the levels are called. */
export const levelNames = {
  '2': 'much more than expected',
  '1': 'more than expected',
  '0': 'expected',
  '-1': 'less than expected',
  '-2': 'much less than expected',
} as const;

/** `+1`, `0`, `−2`. */
export function signed(level: number): string {
  return level > 0 ? `+${level}` : level < 0 ? `−${-level}` : '0';
}
