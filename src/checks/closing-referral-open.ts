import { closingOf } from '../caseload/closing.ts';
import { isHandedOver, openReferralsOf } from '../caseload/referrals.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { closedCase } from './examples/closed-case.ts';
import { openCase } from './examples/records.ts';
import { openReferralFixes } from './fixes/fix-closing.ts';
import { referral } from './examples/referral.ts';

export const closingReferralOpen: CaseCheck = {
  id: 'closing-referral-open',
  theme: 'closing',
  title: 'A closed case has a referral that is still open',
  because:
    'A referral that nobody follows leaves the person waiting with no one to ask (NASW Code of Ethics 1.16, referral for services; HL7 FHIR R4, Task.status). One that the other service has taken on, with its outcome noted, is handed over, and not told.',
  severity: 'warning',
  over: 'case',
  bad: [
    [closedCase, referral('status: in-progress')],
    [closedCase, referral('status: draft')],
  ],
  fixed: [
    [closedCase, referral('status: completed')],
    [closedCase, referral('status: cancelled')],
  ],
  good: [
    [closedCase, referral('status: rejected')],
    [closedCase, referral('status: accepted', 'outcome: First appointment on 22 April')],
    [openCase, referral('status: in-progress')],
  ],
  find: (file) => {
    const closing = closingOf(file);
    if (!closing) return [];
    return openReferralsOf(file)
      .filter(({ record }) => !isHandedOver(record))
      .map(({ reading, record }) => ({
        reading,
        place: { at: ['status'], on: 'value' },
        message: sentence(
          'The case is {ended} and this referral is still `{status}`: say what became of it',
          { ended: closing.status, status: record.status ?? '' },
        ),
      }));
  },
  fixes: openReferralFixes,
};
