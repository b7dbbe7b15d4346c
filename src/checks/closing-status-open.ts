import { dayInWords } from '../calendar/words.ts';
import { sentence } from '../text/sentence.ts';
import type { RecordCheck } from './check.ts';
import { closedCase } from './examples/closed-case.ts';
import { openCase } from './examples/records.ts';
import { closingStatusFixes } from './fixes/fix-closing.ts';

const closedOn = (day: string): string => `${openCase}\nclosed: ${day}`;

export const closingStatusOpen: RecordCheck = {
  id: 'closing-status-open',
  theme: 'closing',
  title: 'A case has a closing day and is still open',
  because:
    'Lists, reminders and the years a file is kept go by the status of a case, so a case that has ended and still says `active` is counted and waited for (NASW Code of Ethics 3.04, client records: accurate; HL7 FHIR R4, EpisodeOfCare.status and EpisodeOfCare.period).',
  severity: 'warning',
  over: 'record',
  bad: [[closedOn('2026-04-02')], [closedOn('2026-04-02').replace('active', 'on-hold')]],
  fixed: [[closedCase], [openCase.replace('active', 'on-hold')]],
  good: [[closedOn('2026-04-20')], [closedOn('2026-05-29')], [closedOn('2026-01-02')]],
  find: (reading, { today }) => {
    const { record } = reading;
    if (record?.record !== 'case') return [];
    const { status, opened, closed } = record;
    if (!status || status === 'finished' || status === 'cancelled') return [];
    // A day to come is a plan, and one before the opening a slip that is told as such.
    if (!closed || closed >= today || (opened && closed < opened)) return [];
    return [
      {
        reading,
        place: { at: ['status'], on: 'value' },
        message: sentence(
          'The case has a closing day, {closed}, and is still `{status}`: say how it ended, or take `closed` out',
          { closed: dayInWords(closed, today), status },
        ),
      },
    ];
  },
  fixes: closingStatusFixes,
};
