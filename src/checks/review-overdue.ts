import { dayInWords, distanceInWords } from '../calendar/words.ts';
import { duesOf } from '../caseload/due.ts';
import { sentence } from '../text/sentence.ts';
import type { Check } from './check.ts';

const plan = (review: string): string => `record: plan
case: C-0142
status: active
start: 2026-01-20
review: ${review}
goals: []`;

const openCase = `record: case
id: C-0142
client: J.D.
status: active
opened: 2026-01-05
worker: M. Okafor`;

export const reviewOverdue: Check = {
  id: 'review-overdue',
  title: 'The review of the plan is overdue',
  because:
    'Plans are reviewed with the person at the interval the risk asks for (agency policy; NASW Standards for Case Management 2013, monitoring and evaluation). A plan past its review is no longer anybody’s agreement.',
  severity: 'warning',
  bad: [[openCase, plan('2026-04-10')]],
  good: [[openCase, plan('2026-04-20')]],
  find: (file, moment) =>
    duesOf(file, moment)
      .filter(({ kind, day }) => kind === 'plan-review' && day < moment.today)
      .map(({ reading, at, day }) => ({
        reading,
        place: { at, on: 'value' },
        message: sentence('The plan was to be reviewed on {day}, {distance}', {
          day: dayInWords(day, moment.today),
          distance: distanceInWords(day, moment.today),
        }),
      })),
};
