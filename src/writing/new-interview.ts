import { caseRecord } from '../caseload/case-file.ts';
import { newRecord, type NewValue } from '../records/new-record.ts';
import type { Code } from '../records/record.ts';
import { type CaseAtHand, type NewFile, presentIn } from './case-at-hand.ts';
import { pathOfNew } from './habit.ts';
import { lastAgreed } from './last-agreed.ts';
import { withRoom } from './record-headings.ts';
import { stageHeadings, writeHeading } from '../caseload/stage-headings.ts';

export interface InterviewAnswers {
  readonly stage: Code<'stage'>;
  readonly setting?: Code<'setting'>;
  /** Ids of the goals worked on. */
  readonly goals?: readonly string[];
  readonly readings?: Readonly<Record<string, number>>;
  readonly outcomes?: Readonly<Record<string, NewValue>>;
}

/**
 * An interview note of today: what the case already tells is filled in, what was agreed last time
 * stands on top of the text, and the headings of the stage wait below it. Nothing is put down that
 * only the contact itself could tell.
 */
export function newInterview(at: CaseAtHand, answers: InterviewAnswers): NewFile {
  const { file, caseload, moment } = at;
  const { stage, setting, goals = [], readings, outcomes } = answers;
  const present = presentIn(at, setting !== 'collateral');
  const values = {
    record: 'interview',
    case: file.id,
    date: moment.today,
    stage,
    setting,
    present: setting && present.length > 0 ? present : undefined,
    goals: goals.length > 0 ? goals : undefined,
    readings,
    outcomes,
    worker: caseRecord(file)?.record.worker,
  };
  const reminder = lastAgreed(at);
  const body = [
    ...(reminder ? [`> ${at.speak(reminder)}`, ''] : []),
    ...withRoom(stageHeadings(stage, goals).map(writeHeading)),
  ];
  return {
    path: pathOfNew(caseload, { kind: 'interview', file, date: moment.today, stage }),
    text: newRecord(values, body),
  };
}
