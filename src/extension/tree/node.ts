import type { Spot } from '../../caseload/case-file.ts';
import type { PlannedGoal } from '../../caseload/goals.ts';
import type { Code } from '../../records/record.ts';

/** What a tree item stands for; icons and context menus hang on it. */
export type NodeKind =
  | 'workload'
  | 'workload-contacts'
  | 'workload-counted'
  | 'workload-share'
  | 'group-overdue'
  | 'group-due-soon'
  | 'group-on-course'
  | 'group-closed'
  | 'group'
  | 'group-unreadable'
  | 'unreadable'
  | 'case-overdue'
  | 'case-due-soon'
  | 'case-on-course'
  | 'case-closed'
  | 'dues'
  | 'due-overdue'
  | 'due-ahead'
  | 'plan'
  | 'decision'
  | 'decision-asked'
  | 'plan-change'
  | 'plan-changes'
  | 'plan-change-to-look-at'
  | 'goal'
  | 'goal-achieved'
  | 'measure'
  | 'suggestion'
  | 'step'
  | 'step-overdue'
  | 'stages'
  | 'stage-served'
  | 'stage-unserved'
  | 'note'
  | 'needs'
  | 'need'
  | 'referrals'
  | 'referral'
  | 'contact'
  | 'nothing';

/** The achievement that the readings of a goal suggest. */
export interface Suggested {
  readonly goal: PlannedGoal;
  readonly code: Code<'goal-achievement'>;
}

/** One line of the progress tree, as plain data. */
export interface TreeNode {
  /** The same line has the same id after a change, so that the tree stays open where it was. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** What a screen reader says. */
  readonly spoken: string;
  /** Where a click leads. */
  readonly opens?: Spot;
  readonly caseId?: string;
  /** A step's box: whether it is ticked. */
  readonly ticked?: boolean;
  /** What the line suggests to write. */
  readonly suggests?: Suggested;
  readonly children?: () => readonly TreeNode[];
  readonly expanded?: boolean;
}
