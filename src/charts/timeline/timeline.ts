import type { Day } from '../../calendar/day.ts';
import type { Spot } from '../../caseload/case-file.ts';

/** A step of a plan. */
export interface TimelineStep extends Spot {
  readonly words: string;
  /** When it is to be taken by, and when it was. */
  readonly by: Day | undefined;
  readonly done: Day | undefined;
}

/** A stage of the work in words, with the contacts that served it. */
export interface TimelineStage {
  readonly words: string;
  readonly contacts: readonly (Spot & { readonly day: Day })[];
}

/** The steps of a plan and the stages of the work, by day. */
export interface Timeline {
  /** The plan’s time: its start, and its review or end. */
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly today: Day;
  readonly steps: readonly TimelineStep[];
  readonly stages: readonly TimelineStage[];
}
