import type { Day } from '../calendar/day.ts';
import { dayInWords } from '../calendar/words.ts';
import { isUnderWay } from '../caseload/referrals.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { withdrawalFixes } from './fixes/fix-consents.ts';
import { caseWithConsents, referral } from './examples/referral.ts';
import { endedBefore, type Resting, restingOn } from './subjects/resting-on.ts';

const consent = 'for: Sharing housing papers, given: 2026-02-20';
const until = (day: string): string => caseWithConsents(`${consent}, withdrawn: ${day}`);
const sent = (status: string): string =>
  referral(`status: ${status}`, 'consent: Sharing housing papers');

export const consentWithdrawn: CaseCheck = {
  id: 'consent-withdrawn',
  theme: 'time',
  title: 'The consent that a referral rests on was withdrawn',
  because:
    'A person may take back a consent at any time. From then on nothing more is shared under it, while the help itself goes on (NASW Code of Ethics 1.03, informed consent: the right to refuse or withdraw, and 1.07, privacy and confidentiality).',
  severity: 'warning',
  over: 'case',
  bad: [
    [until('2026-04-10'), sent('in-progress')],
    [until('2026-02-25'), sent('completed')],
  ],
  fixed: [
    [
      caseWithConsents(
        `${consent}, withdrawn: 2026-04-10`,
        'for: Sharing housing papers, given: 2026-04-14',
      ),
      sent('in-progress'),
    ],
    [
      caseWithConsents(
        `${consent}, withdrawn: 2026-02-25`,
        'for: Sharing housing papers, given: 2026-02-28',
      ),
      sent('completed'),
    ],
  ],
  good: [
    [until('2026-04-10'), sent('completed')],
    [until('2026-04-10'), sent('cancelled')],
    [until('2026-02-25'), sent('draft')],
    [
      caseWithConsents(`${consent}, withdrawn: 2026-02-25`.replace('papers', 'needs')),
      sent('accepted'),
    ],
    [until('2026-04-10').replace('status: active', 'status: finished'), sent('in-progress')],
  ],
  find: (file, { today }) =>
    restingOn(file).flatMap((resting) => {
      const { withdrawn } = resting.consent;
      const pattern = withdrawn && whatIsWrong(resting, withdrawn, today);
      if (!pattern) return [];
      const { reading, referral: record } = resting;
      const words = {
        withdrawn: dayInWords(withdrawn, today),
        requested: dayInWords(record.requested ?? today, today),
        number: resting.number,
      };
      const place = { at: ['consent'], on: 'value' as const };
      return [{ reading, place, message: sentence(pattern, words) }];
    }),
  fixes: withdrawalFixes,
};

function whatIsWrong(resting: Resting, withdrawn: Day, today: Day): string | undefined {
  if (endedBefore(resting, withdrawn))
    return 'Consent {number} of the case record, which this rests on, was withdrawn on {withdrawn}, before the referral of {requested}';
  return withdrawn <= today && isUnderWay(resting.referral)
    ? 'Consent {number}, which this rests on, was withdrawn on {withdrawn}: share nothing more under it, and ask whether the person wants a new consent'
    : undefined;
}
