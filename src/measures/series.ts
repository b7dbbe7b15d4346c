import type { Day } from '../calendar/day.ts';
import type { Spot } from '../caseload/case-file.ts';
import type { PlannedGoal } from '../caseload/goals.ts';
import type { Instrument } from '../caseload/instruments.ts';
import type { Sentence } from '../text/sentence.ts';
import type { Direction } from './figures/figure.ts';

/** One reading of a measure: its number, and the file and place in the front matter it is written at. */
export interface SeriesPoint extends Spot {
  readonly day: Day;
  readonly value: number;
  /** Whether it lies outside the range of its instrument; it is shown, and left out of figures. */
  readonly isOutside: boolean;
}

/** A stretch of time under one way of working: `A` before the goal begins, `B` from then on. */
export interface SeriesPhase {
  /** `A`, `B`, or as the plan names it; names that begin with A are baseline phases. */
  readonly name: string;
  readonly role: 'baseline' | 'intervention';
  /** The first day; undefined for what comes before everything else. */
  readonly from: Day | undefined;
  /** What the plan says of it. */
  readonly what: string | undefined;
  readonly points: readonly SeriesPoint[];
}

/** What a reader has to know of the readings before trusting a figure made of them. */
export interface SeriesRemark {
  readonly about:
    | 'outside-range'
    | 'same-day'
    | 'gap'
    | 'not-a-number'
    | 'respondents'
    | 'after-today'
    | 'no-start';
  readonly message: Sentence;
  /** Where it shows. */
  readonly spots: readonly Spot[];
}

/** The readings of one measure by one respondent in a case, in the phases of one goal. */
export interface Series {
  readonly measure: string;
  readonly unit: string | undefined;
  readonly respondent: string | undefined;
  /** The goal whose measure it is; undefined for what is read and no goal counts on. */
  readonly goal: PlannedGoal | undefined;
  readonly instrument: Instrument | undefined;
  /** From the goal’s baseline to its target; undefined where these don’t tell. */
  readonly direction: Direction | undefined;
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  /** Oldest first, at least one; phases without a reading are among them. */
  readonly phases: readonly SeriesPhase[];
  readonly remarks: readonly SeriesRemark[];
}
