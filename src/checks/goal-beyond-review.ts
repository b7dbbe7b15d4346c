import type { CaseCheck } from './check.ts';
import { planWithGoal } from './examples/records.ts';
import { smartRemarks } from './subjects/smart-remarks.ts';

/** A plan reviewed on a day, with a goal due on 20 July whose one step is due on another. */
const reviewed = (review: string, step: string): string =>
  `${planWithGoal(
    'due: 2026-07-20',
    `steps: [{ step: View two flats, who: joint, ${step} }]`,
  )}\nreview: ${review}`;

export const goalBeyondReview: CaseCheck = {
  id: 'goal-beyond-review',
  theme: 'smart',
  title: 'Nothing of a goal is due by the plan’s review',
  because:
    'A plan is looked at again on its review day, to see what came of it and to change it in time (NASW Standards for Social Work Case Management 2013, standard 6, monitoring; Doran 1981, on time-related objectives). A goal that is due later needs a step by then, or the review has nothing to judge it by.',
  severity: 'hint',
  over: 'case',
  bad: [[reviewed('2026-05-20', 'by: 2026-06-15')]],
  fixed: [[reviewed('2026-05-20', 'by: 2026-05-15')]],
  good: [
    [reviewed('2026-05-20', 'by: 2026-06-15, done: 2026-04-17')],
    [reviewed('2026-07-20', 'by: 2026-07-20')],
    [reviewed('2026-04-10', 'by: 2026-06-15')],
  ],
  find: smartRemarks('goal-beyond-review'),
};
