import type { CaseFile } from '../caseload/case-file.ts';
import { keyInWords, subjectAt } from '../records/subject.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck, Found } from './check.ts';
import { dateOrdersOf, pastDaysOf, type WrittenDay } from './subjects/date-orders.ts';
import { interview, openCase, plan, planWithGoal } from './examples/records.ts';

export const datesOutOfOrder: CaseCheck = {
  id: 'dates-out-of-order',
  theme: 'time',
  title: 'Dates are out of order',
  because:
    'A record is accurate and timely (NASW Code of Ethics 3.04, client records). A case closed before it was opened, a consent withdrawn before it was given or a note dated after today is a slip of the pen that misleads every list and count.',
  severity: 'error',
  over: 'case',
  bad: [
    [`${openCase}\nclosed: 2026-01-02`],
    [plan('review: 2026-01-10', 'goals: []')],
    [interview().replace('03-02', '05-02')],
    [plan('phases: [{ phase: C, start: 2026-01-02 }]', 'goals: []')],
  ],
  fixed: [
    [`${openCase}\nclosed: 2026-04-02`],
    [plan('review: 2026-04-20', 'goals: []')],
    [interview()],
    [plan('phases: [{ phase: C, start: 2026-02-02 }]', 'goals: []')],
  ],
  good: [
    [`${openCase}\nclosed: 2026-01-05`],
    [interview('attendance: cancelled').replace('03-02', '05-02')],
    [plan('phases: [{ phase: C, start: 2026-06-01 }]', 'goals: []')],
    [planWithGoal('steps: [{ step: View two flats, by: 2026-05-15 }]')],
  ],
  find: (file, { today }) => [
    ...reversed(file),
    ...pastDaysOf(file)
      .filter(({ day }) => day !== undefined && day > today)
      .map(({ reading, ...written }) => ({
        reading,
        place: { at: written.at, on: 'value' as const },
        message: sentence('`{key}` is dated after today: {day}', spoken(written)),
      })),
  ],
};

function reversed(file: CaseFile): readonly Found[] {
  return dateOrdersOf(file)
    .filter(({ first, second }) => first.day && second.day && second.day < first.day)
    .map(({ reading, first, second }) => ({
      reading,
      place: { at: second.at, on: 'value' },
      message: sentence(
        '{second} is {day}, before {first} on {firstDay}, expected the same day or later',
        {
          ...namesOf({ reading, first, second }),
          day: second.day ?? '',
          firstDay: first.day ?? '',
        },
      ),
    }));
}

/** Two days by their keys, or with what they belong to where both have one key. */
function namesOf({ reading, first, second }: ReturnType<typeof dateOrdersOf>[number]): {
  readonly first: string;
  readonly second: string;
} {
  const [one, other] = [first, second].map(({ at }) => keyInWords(String(at.at(-1))));
  if (one !== undefined && other !== undefined && one !== other)
    return { first: one, second: other };
  return {
    first: subjectAt(reading.record, first.at),
    second: subjectAt(reading.record, second.at),
  };
}

function spoken({ at, day }: WrittenDay): { readonly key: string; readonly day: string } {
  return { key: String(at.at(-1)), day: day ?? '' };
}
