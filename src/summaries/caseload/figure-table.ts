import type { Day } from '../../calendar/day.ts';
import type { Sentence } from '../../text/sentence.ts';
import type { Counted } from './counted.ts';

/** How a day is written, as seen from today. */
export type WritesDay = (day: Day, today: Day) => string;

/** Figures as a table, for a page, a document or a file alike. */
export interface FigureTable {
  readonly id: string;
  readonly caption: Sentence;
  /** What a reader has to know to take the numbers for what they are. */
  readonly note?: Sentence;
  /** What the heads of the rows are. */
  readonly rowsAre: Sentence;
  readonly columns: readonly Sentence[];
  /** The same for an export, where that counts cases in place of things. */
  readonly exportedColumns?: readonly Sentence[];
  readonly rows: readonly FigureRow[];
  /** Whether they stand in the order of their numbers, which an export must not tell. */
  readonly isRanked?: boolean;
}

export interface FigureRow {
  readonly head: Sentence;
  /** What the others add up to. */
  readonly isTotal?: boolean;
  /**
   * Whether it is left out of exports: what several numbers come to that do not add up, since a case
   * can be in several of them, bounds each of them in a way that no hiding of cells answers.
   */
  readonly isLeftOut?: boolean;
  /** As many as there are columns. */
  readonly cells: readonly FigureCell[];
}

export type FigureCell =
  /** `counts` says what an export counts: the cases, or the things themselves. */
  | { readonly counted: Counted; readonly counts: 'cases' | 'things' }
  /** A length of time in days; it says something of nobody where `restsOn` has enough cases. */
  | {
      readonly days: number | undefined;
      readonly restsOn: Counted;
      /** The fewest cases for which an export shows it; undefined where it never does. */
      readonly fewest: number | undefined;
      /** The case whose own length it is. */
      readonly instance?: Counted;
    };

export function casesCell(counted: Counted): FigureCell {
  return { counted, counts: 'cases' };
}

export function thingsCell(counted: Counted): FigureCell {
  return { counted, counts: 'things' };
}
