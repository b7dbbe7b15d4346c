import type { RecordSide } from '../../plans/review/reviews.ts';
import type { Change } from '../../plans/compare/change.ts';

/** Two sides of a record that are shown beside each other. */
export interface Comparison {
  /** `C-0142 plan`, say. */
  readonly name: string;
  readonly from: RecordSide | undefined;
  readonly to: RecordSide | undefined;
  /** When the sides are from, in words. */
  readonly then: string;
  readonly now: string;
  /** The change whose line is shown first. */
  readonly change?: Change;
}
