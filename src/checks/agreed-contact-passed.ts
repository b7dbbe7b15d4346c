import { type Day, dayAfter } from '../calendar/day.ts';
import { dayInWords, distanceInWords } from '../calendar/words.ts';
import { type CaseFile, caseRecord, dayOf, mayHoldMore } from '../caseload/case-file.ts';
import { duesOf } from '../caseload/due.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { assessment, interview, openCase } from './examples/records.ts';

const on = (day: string, ...lines: readonly string[]): string =>
  interview(...lines).replace('2026-03-02', day);
const agreed = on('2026-04-01', 'next: { date: 2026-04-13, what: Home visit }');

export const agreedContactPassed: CaseCheck = {
  id: 'agreed-contact-passed',
  theme: 'time',
  title: 'The day agreed for the next contact is past and nothing is noted since',
  because:
    'What was agreed with the person is kept, or the record says what came between (NASW Code of Ethics 1.01, commitment to clients, and 3.04, client records: timely; agency policy, `note-deadline`: the days a note may take are waited for).',
  severity: 'information',
  over: 'case',
  bad: [[openCase, agreed]],
  fixed: [[openCase, agreed, on('2026-04-13', 'attendance: missed')]],
  good: [
    [openCase, agreed.replace('04-13', '04-17')],
    [openCase, agreed, on('2026-04-07', 'setting: phone')],
    [openCase, agreed, assessment.replace('2026-01-15', '2026-04-13')],
    [`${openCase}\nrisk: critical`, agreed],
  ],
  find: (file, moment) => {
    const { today, settings } = moment;
    const dues = duesOf(file, moment);
    // Where contact is overdue by the risk or after a crisis, that is told, and says enough.
    const isTold = dues.some(
      ({ kind, day }) => (kind === 'contact' || kind === 'crisis-follow-up') && day < today,
    );
    if (isTold || !caseRecord(file) || mayHoldMore(file, 'interview')) return [];
    return dues
      .filter(({ kind, day }) => kind === 'agreed-contact' && day < today)
      .filter(({ day }) => (dayAfter(day, settings.noteDeadline) ?? day) < today)
      .filter(({ day }) => !isNotedSince(file, day))
      .map(({ reading, at, day }) => ({
        reading,
        place: { at: [...at, 'date'], on: 'value' },
        message: sentence(
          'The next contact was agreed for {day}, {distance}, and nothing is noted since: note what became of it',
          { day: dayInWords(day, today), distance: distanceInWords(day, today) },
        ),
      }));
  },
};

/** Whether any other work of the day or later is in the record. */
function isNotedSince({ records }: CaseFile, day: Day): boolean {
  const { assessment: assessments, plan, review, 'safety-plan': safetyPlans, referral } = records;
  return [...assessments, ...plan, ...review, ...safetyPlans, ...referral].some(
    ({ record }) => (dayOf(record) ?? '') >= day,
  );
}
