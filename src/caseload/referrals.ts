import type { Code } from '../records/record.ts';
import type { CaseFile, Filed } from './case-file.ts';

type Referral = CaseFile['records']['referral'][number]['record'];

const underWay: readonly (Code<'referral-status'> | undefined)[] = [
  'requested',
  'accepted',
  'in-progress',
  'on-hold',
];

/** Whether the other service was asked and the matter is not at its end. */
export function isUnderWay({ status }: Referral): boolean {
  return underWay.includes(status);
}

/** Whether something about the person was told to another service, whatever became of it. */
export function wasSent(referral: Referral): boolean {
  const { status } = referral;
  return (
    isUnderWay(referral) || status === 'completed' || status === 'rejected' || status === 'failed'
  );
}

/** Whether the other service has taken the person on, and what came of that is noted. */
export function isHandedOver({ status, outcome }: Referral): boolean {
  return (status === 'accepted' || status === 'in-progress') && Boolean(outcome?.trim());
}

/** Referrals that wait for something: those under way, and drafts nobody has sent. */
export function openReferralsOf(file: CaseFile): readonly Filed<Referral>[] {
  return file.records.referral.filter(
    ({ record }) => isUnderWay(record) || record.status === 'draft',
  );
}
