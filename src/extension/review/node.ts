import type { Spot } from '../../caseload/case-file.ts';
import type { GoalGroup } from '../../plans/review/reviews.ts';
import type { Comparison } from './comparison.ts';

/** What a line of the reviews stands for; icons and menus hang on it. */
export type ReviewNodeKind =
  | 'worker'
  | 'plan'
  | 'plan-weighty'
  | 'plan-unread'
  | 'group-undecided'
  | 'group-sent-back'
  | 'group-approved'
  | 'group-routine'
  | 'group-unread'
  | 'part'
  | 'part-weighty'
  | 'goal'
  | 'goal-weighty'
  | 'change'
  | 'change-weighty'
  | 'routine'
  | 'hint';

/** One line of the reviews, as plain data. */
export interface ReviewNode {
  /** The same line has the same id after a change, so that the tree stays open where it was. */
  readonly id: string;
  readonly kind: ReviewNodeKind;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** What a screen reader says. */
  readonly spoken: string;
  readonly caseId?: string;
  /** What a click holds against each other. */
  readonly compares?: Comparison;
  /** Where a click leads that holds nothing against anything. */
  readonly opens?: Spot;
  /** What a click runs. */
  readonly runs?: string;
  /** The goal of a box, and whether it is ticked. */
  readonly goal?: { readonly group: GoalGroup; readonly isLookedAt: boolean };
  readonly children?: () => readonly ReviewNode[];
  readonly expanded?: boolean;
}
