import type { Sentence } from '../../text/sentence.ts';

/** Which way the person wants the numbers to go: it follows from baseline and target alone. */
export type Direction = 'increase' | 'decrease';

/** How many readings a figure rests on, or needs, in the baseline and the intervention phase. */
export interface Counts {
  readonly baseline: number;
  readonly intervention: number;
}

/** When the readings of two phases were taken: for each its day as a number, from any first day on. */
export interface Times {
  readonly baseline: readonly number[];
  readonly intervention: readonly number[];
}

/** The readings of two phases that are compared, each oldest first. */
export interface Compared {
  readonly baseline: readonly number[];
  readonly intervention: readonly number[];
  /** Undefined where baseline and target don't tell; figures that need it are withheld then. */
  readonly direction: Direction | undefined;
  /** Where they are left out, readings count as 1, 2, 3 and so on, one step apart. */
  readonly times?: Times | undefined;
}

/** What a figure is, whatever the readings. */
export interface FigureKind {
  /** Its short name, as it stands in JSON: `nap`. */
  readonly name: string;
  readonly title: string;
  /** What it says, for a reader who knows no statistics. */
  readonly meaning: string;
  /** The same in plain mathematics; A is the baseline, B the intervention phase. */
  readonly formula: string;
  /** Where the formula comes from. */
  readonly source: string;
  readonly minimum: Counts;
  /** What it needs in words, where the minimum does not say it all. */
  readonly needs?: string;
  /** What is done with equal readings; undefined where it makes no difference. */
  readonly ties: string | undefined;
  /** What a reader must not take it for. */
  readonly limits: string;
  /** Whether there is none until it is known which way is better. */
  readonly isDirected: boolean;
}

/** A figure with all that is needed to judge it: a value, or in its place why there is none. */
export interface Figure<V> {
  readonly kind: FigureKind;
  readonly n: Counts;
  readonly direction: Direction | undefined;
  /** Its numbers are finite and not rounded. */
  readonly value: V | undefined;
  /** What it means in plain words, or why there is no value. It describes and does not prove. */
  readonly words: Sentence;
}
