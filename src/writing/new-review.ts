import { type CaseFile, currentPlan } from '../caseload/case-file.ts';
import { isUnreadable } from '../caseload/caseload.ts';
import { goalsOf, isOpenGoal, type PlannedGoal } from '../caseload/goals.ts';
import { fingerprintOf } from '../plans/fingerprint.ts';
import { newRecord, type NewValue } from '../records/new-record.ts';
import type { Code } from '../records/record.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import type { CaseAtHand, NewFile } from './case-at-hand.ts';
import { pathOfNew } from './habit.ts';

/** What a supervisor says of one goal, with the reason or the question where it has one. */
export interface GoalAnswer {
  readonly decision: Code<'goal-decision'>;
  readonly because?: string;
}

export interface ReviewAnswers {
  readonly reviewer: string;
  readonly decision: Code<'decision'>;
  /** By the ids of goals. */
  readonly goals?: Readonly<Record<string, GoalAnswer>>;
  /** A few words to the worker on the decision as a whole. */
  readonly words?: string;
}

/** The review of today that judges the plan in force as it stands; undefined where none can be judged. */
export function newReview(
  { file, caseload, moment }: CaseAtHand,
  { reviewer, decision, goals = {}, words = '' }: ReviewAnswers,
): NewFile | undefined {
  const plan = currentPlan(file);
  const print = plan && fingerprintOf(plan.reading);
  if (print === undefined) return undefined;
  const said = Object.entries(goals).map(([id, answer]): [string, NewValue] => [
    id,
    answer.because ? { ...answer } : answer.decision,
  ]);
  const values = {
    record: 'review',
    case: file.id,
    date: moment.today,
    reviewer,
    plan: print,
    decision,
    goals: said.length > 0 ? Object.fromEntries(said) : undefined,
  };
  return {
    path: pathOfNew(caseload, { kind: 'review', file, date: moment.today }),
    text: `${newRecord(values, [words.trim()]).trimEnd()}\n`,
  };
}

/** Why nobody can decide on a case's plan as it stands; undefined where somebody can. */
export function reviewHindrance(file: CaseFile): Sentence | undefined {
  const id = file.id ?? '';
  const plan = currentPlan(file);
  if (!plan) return sentence('Case {id} has no plan yet, so there is nothing to decide on', { id });
  return isUnreadable(plan.reading)
    ? sentence('The plan of case {id} cannot be read as it stands: settle its problems first', {
        id,
      })
    : undefined;
}

/** The goals that a decision can speak of: those still open, each number once. */
export function goalsToJudge(file: CaseFile): readonly (PlannedGoal & { readonly id: string })[] {
  const seen = new Set<string>();
  return goalsOf(file).flatMap((planned) => {
    const { id } = planned.goal;
    if (id === undefined || seen.has(id) || !isOpenGoal(planned.goal)) return [];
    seen.add(id);
    return [{ ...planned, id }];
  });
}

/** What a decision lacks: a plan that goes back goes with something to do, or with words. */
export function lackOf({
  decision,
  goals = {},
  words = '',
}: Omit<ReviewAnswers, 'reviewer'>): Sentence | undefined {
  if (decision === 'approved' || words.trim() !== '') return undefined;
  const asked = Object.values(goals).some((answer) => answer.decision !== 'agree');
  return asked
    ? undefined
    : sentence('Say in a few words why, or ask about a goal: the worker has to go on from here');
}

/** What somebody who reviews might overlook: that they are the worker whose plan it is. */
export function reviewerRemark(worker: string | undefined, reviewer: string): Sentence | undefined {
  return worker !== undefined && sameName(worker, reviewer)
    ? sentence('This is the worker of the case as well: should somebody else decide?')
    : undefined;
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
