import type { Filed } from '../../caseload/case-file.ts';
import type { Commit, Versions } from '../../caseload/versions.ts';
import type { Caseload } from '../../caseload/caseload.ts';
import type { Moment } from '../../caseload/due.ts';
import type { Reading } from '../../records/read-record.ts';
import type { Review } from '../../records/record.ts';
import type { Change } from '../compare/change.ts';

/** All Markdown files of the caseload after a commit: git's names of their texts, by path. */
export interface Snapshot {
  readonly commit: Commit;
  readonly tree: ReadonlyMap<string, string>;
}

/** What is held against what: each plan as it was last decided on, or all records of two moments. */
export type Basis =
  | { readonly kind: 'decision' }
  | { readonly kind: 'since'; readonly from: Snapshot }
  | { readonly kind: 'between'; readonly from: Snapshot; readonly to: Snapshot };

/** What a review of a caseload rests on. */
export interface Reviewed {
  readonly caseload: Caseload;
  readonly moment: Moment;
  readonly basis: Basis;
  /** Absent where git cannot be asked: then no earlier text is known. */
  readonly versions: Versions | undefined;
}

/** Earlier texts by git's names of them, read where somebody wants to know what they say. */
export interface Texts {
  text(blob: string): string | undefined;
  /** Undefined for one that holds no record, or that git does not have. */
  reading(blob: string): Reading | undefined;
}

/** One side of a comparison: what a file said, and after which commit. */
export interface RecordSide {
  readonly reading: Reading;
  /** Git's name of the text; absent for a file as it stands now. */
  readonly blob?: string;
  readonly commit?: Commit;
}

/** Two sides of one record, either of which may be missing, and what differs. */
export interface Compared {
  readonly from: RecordSide | undefined;
  readonly to: RecordSide | undefined;
  readonly changes: readonly Change[];
}

/** How a plan comes before its supervisor. */
export type PlanState =
  /** Nobody has decided on it or on any plan of this case. */
  | 'undecided'
  /** The very text was decided on. */
  | 'approved'
  | 'sent-back'
  /** It differs from what was decided on, or from what it was at the chosen commit. */
  | 'changed'
  /** It differs from what was decided on, and that text is not to be found. */
  | 'text-missing'
  /** Its file cannot be read as it stands. */
  | 'unreadable';

export interface PlanReview extends Compared {
  readonly state: PlanState;
  readonly decision: Filed<Review> | undefined;
  readonly groups: readonly GoalGroup[];
}

/** What changed at one goal; without a goal, at the plan around them. */
export interface GoalGroup {
  readonly goal: string | undefined;
  /** The goal's sentence as it is now, or as it was where it is gone. */
  readonly sentence: string | undefined;
  readonly changes: readonly Change[];
  /** Names what is to be looked at: as long as it is the same, so is this. */
  readonly look: string;
}

/** What a supervisor is to see of one case. */
export interface CaseReview {
  readonly id: string;
  readonly client: string | undefined;
  readonly worker: string | undefined;
  readonly plan: PlanReview | undefined;
  /** Other records of the case that changed in a way that needs a look. */
  readonly others: readonly Compared[];
  /** How many of all changes need a look. */
  readonly weighty: number;
}

/** A caseload as it comes before its supervisor. */
export interface Reviews {
  readonly basis: Basis;
  /** Cases with changes by worker, in the order of their names; those of nobody last. */
  readonly workers: readonly {
    readonly worker: string | undefined;
    readonly cases: readonly CaseReview[];
  }[];
  readonly undecided: readonly CaseReview[];
  /** Plans that were sent back and have not changed since. */
  readonly sentBack: readonly CaseReview[];
  /** How many plans stand as they were approved. */
  readonly approved: number;
  /** How many records changed that cannot be read on one side or the other. */
  readonly unread: number;
  /** How many cases changed in nothing that needs a look. */
  readonly routine: number;
}
