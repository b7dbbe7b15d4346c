import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { openCase, plan } from './examples/records.ts';
import { overdueOf } from './subjects/overdue.ts';
import { reviewFixes } from './fixes/fix-days.ts';

export const reviewOverdue: CaseCheck = {
  id: 'review-overdue',
  theme: 'time',
  title: 'The review of the plan is overdue',
  because:
    'Plans are reviewed with the person at the interval the risk asks for (agency policy; NASW Standards for Social Work Case Management 2013, standard 6, monitoring). A plan past its review may no longer be what the person wants.',
  severity: 'warning',
  over: 'case',
  bad: [[openCase, plan('review: 2026-04-10', 'goals: []')]],
  fixed: [
    [
      openCase,
      plan('review: 2026-04-10', 'goals: []').replace('status: active', 'status: completed'),
      plan('review: 2026-07-20', 'goals: []').replace('start: 2026-01-20', 'start: 2026-04-20'),
    ],
  ],
  good: [
    [openCase, plan('review: 2026-04-20', 'goals: []')],
    [
      openCase.replace('status: active', 'status: on-hold'),
      plan('review: 2026-04-10', 'goals: []'),
    ],
    [openCase, plan('review: 2026-04-10', 'goals: []').replace('active', 'completed')],
  ],
  find: (file, moment) =>
    overdueOf('plan-review', file, moment).map(({ reading, words }) => ({
      reading,
      // Where the plan names no day, it is told where one would stand.
      place: { at: ['review'], on: 'value' },
      message: sentence('The plan was to be reviewed on {day}, {distance}', words),
    })),
  fixes: reviewFixes,
};
