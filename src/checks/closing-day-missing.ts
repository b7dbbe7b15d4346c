import { sentence } from '../text/sentence.ts';
import type { RecordCheck } from './check.ts';
import { cancelledCase, closedCase } from './examples/closed-case.ts';
import { openCase } from './examples/records.ts';
import { closingDayFixes } from './fixes/fix-closing.ts';
import { isMisread } from './subjects/misread.ts';

const withoutDay = (record: string): string => record.replace('\nclosed: 2026-04-02', '');

export const closingDayMissing: RecordCheck = {
  id: 'closing-day-missing',
  theme: 'closing',
  title: 'A closed case has no closing day',
  because:
    'The day a case ends is part of its record, and how long the file is kept is counted from it (NASW Code of Ethics 3.04, client records: stored after the end of services for the years required; HL7 FHIR R4, EpisodeOfCare.period).',
  severity: 'warning',
  over: 'record',
  bad: [[withoutDay(closedCase)], [withoutDay(cancelledCase)]],
  fixed: [[closedCase], [cancelledCase]],
  good: [
    [openCase.replace('status: active', 'status: on-hold')],
    [closedCase.replace('04-02', '04-31')],
  ],
  find: (reading) => {
    const { record } = reading;
    if (record?.record !== 'case' || record.closed || isMisread(reading, 'closed')) return [];
    if (record.status !== 'finished' && record.status !== 'cancelled') return [];
    const { status } = record;
    return [
      {
        reading,
        place: { at: ['status'], on: 'value' },
        message: sentence('This case is {status} but says no day: add `closed`', { status }),
      },
    ];
  },
  fixes: closingDayFixes,
};
