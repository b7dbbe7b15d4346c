import { dayAfter } from '../calendar/day.ts';
import { dayInWords, distanceInWords } from '../calendar/words.ts';
import { isActive } from '../caseload/case-file.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { openCase } from './examples/records.ts';
import { referral } from './examples/referral.ts';

/** How long an answer may take before somebody asks again; agencies set nothing of this. */
const wait = 'P30D';

export const referralUnanswered: CaseCheck = {
  id: 'referral-unanswered',
  theme: 'time',
  title: 'A referral has waited for an answer for a month',
  because:
    'A referral is followed up until the other service has taken the person on or said no, so that nobody waits for what is not coming (NASW Code of Ethics 1.16, referral for services; NASW Standards for Social Work Case Management 2013, standard 6, monitoring; HL7 FHIR R4, Task.status). It is told after 30 days.',
  severity: 'information',
  over: 'case',
  bad: [[openCase, referral('status: requested')]],
  fixed: [[openCase, referral('status: accepted', 'answered: 2026-04-20')]],
  good: [
    [openCase, referral('status: requested').replace('2026-03-02', '2026-03-21')],
    [openCase, referral('status: requested', 'answered: 2026-03-10')],
    [openCase, referral('status: on-hold')],
    [openCase.replace('active', 'on-hold'), referral('status: requested')],
  ],
  find: (file, { today }) => {
    if (!isActive(file)) return [];
    return file.records.referral.flatMap(({ reading, record }) => {
      const { status, requested, answered, outcome } = record;
      if (status !== 'requested' || !requested || answered || outcome?.trim()) return [];
      if ((dayAfter(requested, wait) ?? today) >= today) return [];
      return [
        {
          reading,
          place: { at: ['requested'], on: 'value' as const },
          message: sentence(
            'This referral was made on {day}, {distance}, and no answer is noted: ask, or note what they said',
            { day: dayInWords(requested, today), distance: distanceInWords(requested, today) },
          ),
        },
      ];
    });
  },
};
