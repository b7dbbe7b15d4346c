import { mayHoldMore } from '../caseload/case-file.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { interview, openCase } from './examples/records.ts';
import { overdueOf } from './subjects/overdue.ts';

const crisis = (followUp: string): string =>
  interview(
    'crisis:',
    '  severity: high',
    '  danger: He has nowhere to sleep tonight',
    `  follow-up: ${followUp}`,
  );

export const crisisFollowUpOverdue: CaseCheck = {
  id: 'crisis-follow-up-overdue',
  theme: 'time',
  title: 'The follow-up after a crisis is overdue',
  because:
    'After a crisis the worker is in touch again within the time that was stated (agency policy; NASW Code of Ethics 1.01, commitment to clients). Without a later contact in the record nobody can tell that the person is safe.',
  severity: 'warning',
  over: 'case',
  bad: [[openCase, crisis('2026-03-04')]],
  fixed: [[openCase, crisis('2026-03-04'), interview().replace('2026-03-02', '2026-03-04')]],
  good: [
    [openCase, crisis('2026-04-20')],
    [openCase, crisis('2026-03-02'), interview('setting: phone')],
    [openCase.replace('status: active', 'status: on-hold'), crisis('2026-03-04')],
  ],
  find: (file, moment) => {
    // A note that cannot be read may be the one that tells of it.
    if (mayHoldMore(file, 'interview')) return [];
    return overdueOf('crisis-follow-up', file, moment).map(({ reading, at, words }) => ({
      reading,
      place: { at, on: 'value' },
      message: sentence(
        'The follow-up after this crisis was due by {day}, {distance}, and no later contact with the person is noted',
        words,
      ),
    }));
  },
};
