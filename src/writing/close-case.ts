import type { Day } from '../calendar/day.ts';
import { type CaseFile, caseRecord, isClosed } from '../caseload/case-file.ts';
import { isUnreadable } from '../caseload/caseload.ts';
import { endOfPlan, goalsWithoutOutcome, plansNotEnded } from '../caseload/closing.ts';
import { goalsOf, isOpenGoal, type PlannedGoal } from '../caseload/goals.ts';
import { openReferralsOf } from '../caseload/referrals.ts';
import { difference } from '../records/difference.ts';
import { applyAll, type RecordEdit, setValue } from '../records/edit-record.ts';
import type { Code } from '../records/record.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import type { CaseAtHand, NewFile } from './case-at-hand.ts';
import { newInterview } from './new-interview.ts';

export interface ClosingAnswers {
  /** The outcome of each goal by its id. */
  readonly outcomes: Readonly<Record<string, Code<'goal-achievement'>>>;
  /** How the work ended, in a sentence. */
  readonly outcome: string;
}

/** Why a case cannot be closed as it stands; undefined where it can. */
export function closingHindrance(file: CaseFile): Sentence | undefined {
  const id = file.id ?? '';
  const filed = caseRecord(file);
  if (!filed) return sentence('There is no case record for {id}', { id });
  if (isClosed(file)) return sentence('Case {id} is closed already', { id });
  const unread = file.readings.find(isUnreadable);
  return unread
    ? sentence('{path} cannot be read as it stands: settle its problems first', {
        path: unread.path,
      })
    : undefined;
}

/** The goals whose outcome the closing asks for, by their ids: those open, and those left unsaid. */
export function goalsToClose(file: CaseFile): readonly PlannedGoal[] {
  const open = goalsOf(file).filter(({ goal }) => goal.id !== undefined && isOpenGoal(goal));
  const asked = new Set(open.map(({ goal }) => goal.id));
  return [...open, ...goalsWithoutOutcome(file).filter(({ goal }) => !asked.has(goal.id))];
}

/** What is still under way in a case and would be left behind. */
export function leftOpen(file: CaseFile, today: Day): readonly Sentence[] {
  const referrals = openReferralsOf(file).length;
  const review = file.records['safety-plan'].at(-1)?.record.review;
  const steps = goalsToClose(file).flatMap(({ goal }) =>
    (goal.steps ?? []).filter(({ done }) => done === undefined),
  ).length;
  return [
    ...(referrals > 0 ? [sentence('referrals still open: {referrals}', { referrals })] : []),
    ...(steps > 0 ? [sentence('steps not done: {steps}', { steps })] : []),
    ...(review && review < today ? [sentence('safety plan past its review')] : []),
  ];
}

/** The closing note with the outcome of each goal, and the headings to look back under. */
export function closingNote(at: CaseAtHand, { outcomes }: ClosingAnswers): NewFile {
  const goals = Object.keys(outcomes);
  return newInterview(at, {
    stage: 'termination-evaluation',
    goals,
    ...(goals.length > 0 ? { outcomes } : {}),
  });
}

/** An edit of one record, made from its text as it stands. */
export interface EditOfRecord {
  readonly path: string;
  readonly make: (text: string) => RecordEdit;
}

/** What a closing changes in records that are there: the case record, and its plans, which end. */
export function editsToClose(
  { file, moment }: CaseAtHand,
  answers: ClosingAnswers,
): readonly EditOfRecord[] {
  const filed = caseRecord(file);
  if (!filed) return [];
  return [
    {
      path: filed.reading.path,
      make: (text) => closeRecord(text, answers, moment.today),
    },
    ...plansNotEnded(file).map(({ reading, record }) => ({
      path: reading.path,
      make: (text: string) => setValue(text, ['status'], endOfPlan(record)),
    })),
  ];
}

/** The edit that closes the case record of this text: status, day and outcome together. */
export function closeRecord(text: string, { outcome }: ClosingAnswers, today: string): RecordEdit {
  const closed = applyAll(text, [
    (now) => setValue(now, ['status'], 'finished'),
    (now) => setValue(now, ['closed'], today),
    (now) => setValue(now, ['outcome'], outcome),
  ]);
  return closed.refused ? closed : { edit: difference(text, closed.text) };
}
