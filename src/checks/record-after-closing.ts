import { dayInWords } from '../calendar/words.ts';
import { type CaseFile, dayOf, type Filed } from '../caseload/case-file.ts';
import { closingOf } from '../caseload/closing.ts';
import type { Code, Kind } from '../records/record.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { closedCase, closingNote } from './examples/closed-case.ts';
import { openCase, plan } from './examples/records.ts';
import { referral } from './examples/referral.ts';

const later = (record: string): string => record.replace(/2026-04-02|2026-03-02/, '2026-04-10');

export const recordAfterClosing: CaseCheck = {
  id: 'record-after-closing',
  theme: 'closing',
  title: 'A record of a closed case is dated after its closing',
  because:
    'Work that goes on after the closing is not counted, planned or looked after: a day is wrong, the case should be open again, or there is a reason, such as a records request (NASW Code of Ethics 3.04, client records: accurate; HL7 FHIR R4, EpisodeOfCare.period). Calls and messages after the closing are common, and not told, nor is what a supervisor says of it later.',
  severity: 'information',
  over: 'case',
  bad: [
    [closedCase, later(closingNote())],
    [closedCase, later(referral('status: completed'))],
  ],
  fixed: [
    [
      closedCase,
      later(
        closingNote(
          'answers:',
          '  record-after-closing:',
          '    because: He came by to collect copies of his papers',
          '    date: 2026-04-10',
        ),
      ),
    ],
    [openCase, later(referral('status: completed'))],
  ],
  good: [
    [closedCase, later(closingNote('attendance: cancelled'))],
    [closedCase, later(closingNote('setting: phone'))],
    [closedCase, later(referral('status: draft'))],
    [
      closedCase,
      plan('goals: []').replace('active\nstart: 2026-01-20', 'revoked\nstart: 2026-05-01'),
    ],
    [closedCase, 'record: reflection\ncase: C-0142\ndate: 2026-04-10\nworker: M. Okafor'],
  ],
  find: (file, { today }) => {
    const closed = closingOf(file)?.closed;
    if (!closed) return [];
    return workIn(file).flatMap(({ reading, record }) => {
      const day = dayOf(record);
      // What is dated after today is a slip, and told as one.
      if (!day || day <= closed || day > today) return [];
      const key = dayKeys[record.record] ?? 'date';
      return [
        {
          reading,
          place: { at: [key], on: 'value' },
          message: sentence(
            'This is dated {day}, and the case closed on {closed}: correct the date, or answer why (a follow-up call, a records request)',
            { day: dayInWords(day, today), closed: dayInWords(closed, today) },
          ),
        },
      ];
    });
  },
};

const dayKeys: Partial<Readonly<Record<Kind, string>>> = { plan: 'start', referral: 'requested' };

const aftercare: readonly (Code<'setting'> | undefined)[] = [
  'phone',
  'video',
  'text',
  'collateral',
];

/**
 * Records of work that took place: not what was called off, or was never begun, and none of the
 * calls that agencies make after a closing.
 */
function workIn({ records }: CaseFile): readonly Filed[] {
  return [
    ...records.assessment,
    ...records['safety-plan'],
    ...records.interview.filter(
      ({ record }) => record.attendance !== 'cancelled' && !aftercare.includes(record.setting),
    ),
    ...records.plan.filter(({ record: { status = 'draft' } }) =>
      ['active', 'on-hold', 'completed'].includes(status),
    ),
    ...records.referral.filter(({ record: { status } }) => status !== 'draft'),
  ];
}
