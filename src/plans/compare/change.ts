import type { DataPath } from '../../records/fault.ts';
import type { Sentence } from '../../text/sentence.ts';

/** How closely a supervisor looks at a change. */
export type ChangeWeight = 'needs-a-look' | 'routine';

/** One side of a change: where it stands in that side's record, and the plain value there. */
export interface Side {
  readonly at: DataPath;
  readonly value: unknown;
}

/** One change of substance between two revisions of a record, in the words of the work. */
export interface Change {
  /** What kind of change, as in `goal-dropped` or `due-moved`. */
  readonly kind: ChangeKind;
  readonly weight: ChangeWeight;
  /**
   * The id of the goal that it is about, as it is called afterwards, or was where it has none now;
   * none for the plan itself.
   */
  readonly goal?: string;
  /** What that goal was called before, where it was called otherwise. */
  readonly goalBefore?: string;
  /** How it was; absent where something came new. */
  readonly before?: Side;
  /** How it is; absent where something is gone. */
  readonly after?: Side;
  /** The list or map that holds it, on either side; it need not be there on both. */
  readonly within: { readonly before: DataPath; readonly after: DataPath };
  /** One sentence without a final stop. It may quote the record: it is read in its place. */
  readonly sentence: Sentence;
}

export type ChangeKind =
  | 'goal-added'
  | 'goal-dropped'
  | 'goal-renamed'
  | 'goal-reworded'
  | 'status-changed'
  | 'achievement-changed'
  | 'source-changed'
  | 'weight-changed'
  | 'reason-changed'
  | 'needs-changed'
  | 'strengths-changed'
  | 'readiness-changed'
  | 'start-moved'
  | 'due-moved'
  | 'target-changed'
  | 'baseline-changed'
  | 'measure-added'
  | 'measure-dropped'
  | 'measure-swapped'
  | 'measure-changed'
  | 'step-added'
  | 'step-dropped'
  | 'step-done'
  | 'step-undone'
  | 'step-moved'
  | 'step-changed'
  | 'strategy-added'
  | 'strategy-dropped'
  | 'strategy-changed'
  | 'activity-changed'
  | 'evaluation-changed'
  | 'scale-changed'
  | 'phase-added'
  | 'phase-dropped'
  | 'phase-changed'
  | 'factor-changed'
  | 'review-moved'
  | 'letters-gained'
  | 'letters-lost'
  | 'plan-added'
  | 'plan-dropped'
  | 'safety-plan-added'
  | 'safety-plan-dropped'
  | 'safety-plan-changed'
  | 'risk-changed'
  | 'consent-changed'
  | 'member-changed'
  | 'support-changed'
  | 'need-changed'
  | 'strength-changed'
  | 'reading-changed'
  | 'record-added'
  | 'record-dropped'
  | 'other-changed';
