import type { Day } from '../../calendar/day.ts';
import { type CaseFile, type Filed, isClosed } from '../../caseload/case-file.ts';
import { consentNamed } from '../../caseload/consents.ts';
import { wasSent } from '../../caseload/referrals.ts';
import type { Reading } from '../../records/read-record.ts';
import type { Consent, RecordOf } from '../../records/record.ts';

/** A referral that was sent, with the consent of the case record that it names. */
export interface Resting {
  readonly reading: Reading;
  readonly referral: RecordOf<'referral'>;
  readonly consent: Consent;
  /** Which of the consents of the case record it is, from 1. */
  readonly number: number;
}

/** The referrals of an open case that rest on a consent which its one record has. */
export function restingOn(file: CaseFile): readonly Resting[] {
  if (isClosed(file) || file.records.case.length > 1) return [];
  return file.records.referral.flatMap(({ reading, record }: Filed<RecordOf<'referral'>>) => {
    if (!record.consent?.trim() || !wasSent(record)) return [];
    const kept = consentNamed(file, record.consent);
    if (!kept) return [];
    return [{ reading, referral: record, consent: kept.consent, number: Number(kept.at[1]) + 1 }];
  });
}

/**
 * Whether a consent was over before the referral was made. One that was given later renewed what
 * held before, and of that nothing is known.
 */
export function endedBefore({ referral, consent }: Resting, end: Day): boolean {
  const { requested } = referral;
  if (!requested || (consent.given && consent.given > requested)) return false;
  return end < requested;
}
