import type { CaseFile, Filed } from '../../caseload/case-file.ts';
import type { Moment } from '../../caseload/due.ts';
import type { DataPath } from '../../records/fault.ts';
import type { Goal, Plan } from '../../records/record.ts';
import type { Sentence } from '../../text/sentence.ts';

/** Why a letter is not met (`must`), or what would make it stronger (`ought`). */
export interface Remark {
  /** The id of the check that tells it. */
  readonly check: string;
  readonly level: 'must' | 'ought';
  readonly message: Sentence;
  /** Where to look, from the goal. */
  readonly at: DataPath;
  readonly on: 'key' | 'value';
}

/** What a goal is judged within. */
export interface GoalSurroundings {
  readonly plan: Filed<Plan>;
  readonly file: CaseFile;
  readonly moment: Moment;
}

/** A goal while a letter of it is judged. */
export interface Judging {
  readonly goal: Goal;
  /** As a sentence begins with it: `Goal G1`, or `This goal`. */
  readonly name: string;
  readonly around: GoalSurroundings;
}
