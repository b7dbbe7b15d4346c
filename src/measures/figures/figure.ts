import type { Sentence } from '../../text/sentence.ts';

/** Which way the person wants the numbers to go: it follows from baseline and target alone. */
export type Direction = 'increase' | 'decrease';

/** How many readings a figure rests on, or needs, in the baseline and the intervention phase. */
export interface Counts {
  readonly baseline: number;
  readonly intervention: number;
}

/** The readings of two phases that are compared, each oldest first. */
export interface Compared {
  readonly baseline: readonly number[];
  readonly intervention: readonly number[];
  readonly direction: Direction;
}

/** What a figure is, whatever the readings. */
export interface FigureKind {
  /** Its short name, as it stands in JSON: `nap`. */
  readonly name: string;
  readonly title: string;
  /** Where the formula comes from. */
  readonly source: string;
  readonly minimum: Counts;
  /** What is done with equal readings; undefined where it makes no difference. */
  readonly ties: string | undefined;
}

/** A figure with all that is needed to judge it: a value, or in its place why there is none. */
export interface Figure<V> {
  readonly kind: FigureKind;
  readonly n: Counts;
  readonly direction: Direction | undefined;
  readonly value: V | undefined;
  /** What it means in plain words, or why there is no value. It describes and does not prove. */
  readonly words: Sentence;
}
