import type { Moment } from '../../caseload/due.ts';
import type { LookedAt } from '../../plans/review/looked-at.ts';
import type { Reviews } from '../../plans/review/reviews.ts';
import type { Sentence } from '../../text/sentence.ts';

/** All that the lines of the reviews are made from. */
export interface Shown {
  readonly reviews: Reviews;
  readonly moment: Moment;
  readonly looked: LookedAt;
  /** Why git could not be asked, where it could not. */
  readonly hindered: Sentence | undefined;
}
