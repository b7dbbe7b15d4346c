import { daysBetween } from '../calendar/day.ts';
import { dayInWords } from '../calendar/words.ts';
import { caseRecord, type CaseFile } from '../caseload/case-file.ts';
import { consentsOf, plainWords } from '../caseload/consents.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { caseWithConsents, referral } from './examples/referral.ts';
import { isMisread } from './subjects/misread.ts';
import { type Resting, restingOn } from './subjects/resting-on.ts';

/** A consent that came later still is likely the renewal of one that nobody kept. */
const longestWait = 30;

const given = (day: string): string => `for: Sharing housing papers, given: ${day}`;
const sent = referral('status: requested', 'consent: Sharing housing papers');

export const consentAfterReferral: CaseCheck = {
  id: 'consent-after-referral',
  theme: 'time',
  title: 'The consent that a referral rests on was given after it',
  because:
    'Consent comes before what is told to others (NASW Code of Ethics 1.03, informed consent, and 1.07, privacy and confidentiality). It may have been given in words before it was signed: the record says so. Consents given more than 30 days later may be renewals, and are not told.',
  severity: 'information',
  over: 'case',
  bad: [[caseWithConsents(given('2026-03-16')), sent]],
  fixed: [
    [
      caseWithConsents(given('2026-03-16')),
      `${sent}
answers:
  consent-after-referral:
    because: He agreed on 2 March in the office and signed at the next visit
    date: 2026-03-16`,
    ],
  ],
  good: [
    [caseWithConsents(given('2026-03-02')), sent],
    [caseWithConsents(given('2026-02-20'), given('2026-03-16')), sent],
    [caseWithConsents(given('2026-04-15')), sent],
    [caseWithConsents('for: Sharing housing papers'), sent],
  ],
  find: (file, { today }) => {
    const kept = caseRecord(file)?.reading;
    if (!kept || isMisread(kept, 'consents')) return [];
    return restingOn(file)
      .filter((resting) => cameAfter(resting, file))
      .map(({ reading, referral: { requested }, consent, number }) => ({
        reading,
        place: { at: ['consent'], on: 'value' },
        message: sentence(
          'Consent {number} of the case record, which this rests on, is of {given}, after the referral of {requested}: note or answer how it was agreed',
          {
            number,
            given: dayInWords(consent.given ?? today, today),
            requested: dayInWords(requested ?? today, today),
          },
        ),
      }));
  },
};

/** Whether each consent in these words was given after the referral, and the first soon after it. */
function cameAfter(
  { referral: { requested, consent: words = '' } }: Resting,
  file: CaseFile,
): boolean {
  if (!requested) return false;
  const said = plainWords(words);
  const days = consentsOf(file)
    .filter(({ consent }) => plainWords(consent.for ?? '') === said)
    .map(({ consent }) => consent.given);
  return (
    days.every((day) => day !== undefined && day > requested) &&
    days.some((day) => day !== undefined && daysBetween(requested, day) <= longestWait)
  );
}
