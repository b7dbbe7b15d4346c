import { sentence } from '../text/sentence.ts';
import type { RecordCheck } from './check.ts';
import { cancelledCase, closedCase } from './examples/closed-case.ts';
import { closingOutcomeFixes } from './fixes/fix-closing.ts';
import { isMisread } from './subjects/misread.ts';

export const closingOutcomeMissing: RecordCheck = {
  id: 'closing-outcome-missing',
  theme: 'closing',
  title: 'A finished case has no outcome',
  because:
    'The end of the work is noted with what was reached, what remains and where the person can turn, so that whoever meets them next need not ask again (NASW Standards for Social Work Case Management 2013, standard 6, service planning, implementation and monitoring, and standard 10, record keeping).',
  severity: 'warning',
  over: 'record',
  bad: [[closedCase.replace(/\noutcome: .*/, '')]],
  fixed: [[closedCase]],
  good: [[cancelledCase]],
  find: (reading) => {
    const { record } = reading;
    if (record?.record !== 'case' || record.status !== 'finished') return [];
    if (record.outcome?.trim() || isMisread(reading, 'outcome')) return [];
    return [
      {
        reading,
        place: { at: ['status'], on: 'value' },
        message: sentence(
          'This case is finished but says no outcome: add `outcome`, in a sentence',
        ),
      },
    ];
  },
  fixes: closingOutcomeFixes,
};
