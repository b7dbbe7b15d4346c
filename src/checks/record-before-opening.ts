import { plusDays } from '../calendar/day.ts';
import { dayInWords } from '../calendar/words.ts';
import { caseRecord, dayOf, isClosed } from '../caseload/case-file.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { interview, openCase, plan } from './examples/records.ts';

/** Intake by phone and a first talk often come before the opening. */
const mostBefore = 30;

const on = (day: string): string => interview().replace('2026-03-02', day);

export const recordBeforeOpening: CaseCheck = {
  id: 'record-before-opening',
  theme: 'time',
  title: 'A note is dated long before its case was opened',
  because:
    'One note alone that is more than 30 days older than its case is most often a slip in the year or the month, and is missing where it belongs (NASW Code of Ethics 3.04, client records: accurate; HL7 FHIR R4, EpisodeOfCare.period). Where there are more, the case was opened anew, and nothing is told.',
  severity: 'information',
  over: 'case',
  bad: [[openCase, on('2025-03-02'), on('2026-03-16')]],
  fixed: [[openCase, on('2026-03-02'), on('2026-03-16')]],
  good: [
    [openCase, on('2025-12-15'), on('2026-03-16')],
    [openCase, on('2025-03-02'), on('2025-04-02'), on('2026-03-16')],
    [openCase, on('2025-03-02'), plan('goals: []').replace('2026-01-20', '2025-03-09')],
    [openCase, on('2025-03-02')],
  ],
  find: (file, { today }) => {
    const opened = caseRecord(file)?.record.opened;
    if (!opened || file.records.case.length > 1 || isClosed(file)) return [];
    const {
      interview: notes,
      assessment,
      plan: plans,
      referral,
      'safety-plan': safety,
    } = file.records;
    const before = plusDays(opened, -mostBefore);
    const early = [...notes, ...assessment, ...plans, ...referral, ...safety].filter(
      ({ record }) => (dayOf(record) ?? before) < before,
    );
    const [only, another] = early;
    if (!only || another || only.record.record !== 'interview' || notes.length < 2) return [];
    const date = only.record.date ?? before;
    return [
      {
        reading: only.reading,
        place: { at: ['date'], on: 'value' },
        message: sentence(
          'This note is of {date}, long before the case was opened on {opened}: see whether the date is right',
          { date: dayInWords(date, today), opened: dayInWords(opened, today) },
        ),
      },
    ];
  },
};
