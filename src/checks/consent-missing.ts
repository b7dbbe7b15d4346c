import { type CaseFile, caseRecord, isClosed } from '../caseload/case-file.ts';
import { consentNamed } from '../caseload/consents.ts';
import { wasSent } from '../caseload/referrals.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { openCase } from './examples/records.ts';
import { consentFixes } from './fixes/fix-consents.ts';
import { isMisread } from './subjects/misread.ts';
import { caseWithConsents, referral } from './examples/referral.ts';

const sharing = caseWithConsents('for: Sharing housing papers, given: 2026-02-20');
const naming = (words: string): string => referral('status: requested', `consent: ${words}`);

export const consentMissing: CaseCheck = {
  id: 'consent-missing',
  theme: 'time',
  title: 'A referral rests on no consent of the case record',
  because:
    'What is told to another service is told with the person’s consent, and which one that was can be looked up (NASW Code of Ethics 1.03, informed consent, and 1.07, privacy and confidentiality). Where the law asks for a report, that is a reason to answer with.',
  severity: 'warning',
  over: 'case',
  bad: [
    [sharing, referral('status: requested')],
    [sharing, naming('Sharing housing paper')],
    [openCase, naming('Sharing housing papers')],
  ],
  fixed: [
    [sharing, naming('Sharing housing papers')],
    [sharing, naming('Sharing housing papers')],
    [sharing, naming('Sharing housing papers')],
  ],
  good: [
    [sharing, naming('" sharing  Housing papers"')],
    [sharing, referral('status: draft')],
    [sharing, referral('status: cancelled')],
    [openCase.replace('active', 'finished'), referral('status: completed')],
    [`${openCase}\nconsents: Sharing housing papers`, naming('Sharing housing papers')],
  ],
  find: (file) => {
    const { reading: kept } = caseRecord(file) ?? {};
    if (!kept || isClosed(file) || file.records.case.length > 1) return [];
    return file.records.referral.flatMap(({ reading, record }) => {
      if (!wasSent(record) || isMisread(reading, 'consent')) return [];
      const named = record.consent?.trim() ? record.consent : undefined;
      if (named === undefined) {
        const pattern =
          'This referral is `{status}` and names no consent: add `consent`, or answer why none is needed (mandated report, emergency, other law)';
        const place = { at: ['status'], on: 'value' as const };
        return [{ reading, place, message: sentence(pattern, { status: record.status ?? '' }) }];
      }
      if (isKept(file, named) || isMisread(kept, 'consents')) return [];
      const message = sentence(
        'No consent of the case record has these words under `for`: name one that is there, or add this one',
      );
      return [{ reading, place: { at: ['consent'], on: 'value' as const }, message }];
    });
  },
  fixes: consentFixes,
};

function isKept(file: CaseFile, words: string): boolean {
  return consentNamed(file, words) !== undefined;
}
