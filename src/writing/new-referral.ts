import { caseRecord } from '../caseload/case-file.ts';
import { newRecord } from '../records/new-record.ts';
import type { Consent } from '../records/record.ts';
import type { CaseAtHand, NewFile } from './case-at-hand.ts';
import { pathOfNew } from './habit.ts';
import { recordHeadings } from './record-headings.ts';

export interface ReferralAnswers {
  readonly to: string;
  readonly for: string;
  readonly goal?: string;
  readonly consent?: string;
}

/** A referral of today. Without a consent it rests on, it stays a draft. */
export function newReferral(
  { file, caseload, moment }: CaseAtHand,
  answers: ReferralAnswers,
): NewFile {
  const { to, goal, consent } = answers;
  const values = {
    record: 'referral',
    case: file.id,
    to,
    for: answers.for,
    goal,
    status: consent ? 'requested' : 'draft',
    requested: moment.today,
    consent,
  };
  return {
    path: pathOfNew(caseload, { kind: 'referral', file, date: moment.today, name: to }),
    text: newRecord(values, recordHeadings('referral')),
  };
}

/** The consents of a case that hold today. */
export function consentsInForce({ file, moment }: CaseAtHand): readonly Consent[] {
  const all = caseRecord(file)?.record.consents ?? [];
  return all.filter(
    ({ expires, withdrawn }) => !withdrawn && (expires === undefined || expires >= moment.today),
  );
}
