import type { Day } from '../calendar/day.ts';
import { dayInWords } from '../calendar/words.ts';
import { isUnderWay } from '../caseload/referrals.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { renewalFixes } from './fixes/fix-consents.ts';
import { caseWithConsents, referral } from './examples/referral.ts';
import { endedBefore, type Resting, restingOn } from './subjects/resting-on.ts';

const consent = 'for: Sharing housing papers, given: 2025-02-20';
const until = (day: string): string => caseWithConsents(`${consent}, expires: ${day}`);
const sent = (status: string): string =>
  referral(`status: ${status}`, 'consent: Sharing housing papers');

const answer = `answers:
  consent-expired:
    because: He agreed by phone on 1 March; the form he signed is of 5 March
    date: 2026-04-20`;

export const consentExpired: CaseCheck = {
  id: 'consent-expired',
  theme: 'time',
  title: 'The consent that a referral rests on has expired',
  because:
    'A consent holds for the time the person gave it for; sharing that goes on after it needs a new one (NASW Code of Ethics 1.03, informed consent: extent and time of consent, and 1.07, privacy and confidentiality).',
  severity: 'warning',
  over: 'case',
  bad: [
    [until('2026-02-20'), sent('completed')],
    [until('2026-04-19'), sent('in-progress')],
  ],
  fixed: [
    [until('2026-02-20'), `${sent('completed')}\n${answer}`],
    [
      caseWithConsents(
        `${consent}, expires: 2026-04-19`,
        'for: Sharing housing papers, given: 2026-04-17, expires: 2027-04-17',
      ),
      sent('in-progress'),
    ],
  ],
  good: [
    [until('2026-04-20'), sent('in-progress')],
    [until('2026-04-19'), sent('completed')],
    [caseWithConsents(consent), sent('in-progress')],
    [until('2026-02-20'), sent('draft')],
    [until('2026-04-19').replace('status: active', 'status: finished'), sent('in-progress')],
  ],
  find: (file, { today }) =>
    restingOn(file).flatMap((resting) => {
      const { expires, withdrawn } = resting.consent;
      const pattern = expires && !withdrawn && whatIsWrong(resting, expires, today);
      if (!pattern) return [];
      const { reading, referral: record } = resting;
      const words = {
        expires: dayInWords(expires, today),
        requested: dayInWords(record.requested ?? today, today),
        number: resting.number,
      };
      const place = { at: ['consent'], on: 'value' as const };
      return [{ reading, place, message: sentence(pattern, words) }];
    }),
  fixes: renewalFixes,
};

function whatIsWrong(resting: Resting, expires: Day, today: Day): string | undefined {
  if (endedBefore(resting, expires))
    return 'Consent {number} of the case record, which this rests on, expired on {expires}, before the referral of {requested}';
  return expires < today && isUnderWay(resting.referral)
    ? 'Consent {number} of the case record, which this rests on, expired on {expires}: ask the person whether to renew it'
    : undefined;
}
