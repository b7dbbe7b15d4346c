import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { openCase } from './examples/records.ts';
import { overdueOf } from './subjects/overdue.ts';
import { safetyPlan } from './examples/safety-plan.ts';

const of = (person: string, record: string): string =>
  record.replace('case: C-0142', `case: C-0142\nperson: ${person}`);

export const safetyPlanReviewOverdue: CaseCheck = {
  id: 'safety-plan-review-overdue',
  theme: 'time',
  title: 'The review of the safety plan is overdue',
  because:
    'A safety plan helps only while its people, places and numbers are right, so it is gone through with the person at set times (Stanley and Brown, Safety Planning Intervention; agency policy).',
  severity: 'warning',
  over: 'case',
  bad: [
    [openCase, safetyPlan('2026-04-10')],
    [
      openCase,
      of('L.M.', safetyPlan('2026-04-10')),
      of('E.M.', safetyPlan('2026-06-10')).replace('date: 2026-02-10', 'date: 2026-03-10'),
    ],
  ],
  fixed: [
    [
      openCase,
      safetyPlan('2026-04-10'),
      safetyPlan('2026-07-20').replace('date: 2026-02-10', 'date: 2026-04-20'),
    ],
    [
      openCase,
      of('L.M.', safetyPlan('2026-04-10')),
      of('L.M.', safetyPlan('2026-07-20')).replace('date: 2026-02-10', 'date: 2026-04-20'),
      of('E.M.', safetyPlan('2026-06-10')).replace('date: 2026-02-10', 'date: 2026-03-10'),
    ],
  ],
  good: [
    [openCase, safetyPlan('2026-04-10'), safetyPlan('2026-06-10').replace('02-10', '04-09')],
    [openCase.replace('status: active', 'status: on-hold'), safetyPlan('2026-04-10')],
  ],
  find: (file, moment) =>
    overdueOf('safety-plan-review', file, moment).map(({ reading, at, words }) => ({
      reading,
      place: { at, on: 'value' },
      message: sentence('The safety plan was to be reviewed on {day}, {distance}', words),
    })),
};
