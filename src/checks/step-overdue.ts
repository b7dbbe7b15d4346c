import { dayAfter } from '../calendar/day.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { openCase, planWithGoal } from './examples/records.ts';
import { overdueOf } from './subjects/overdue.ts';

const step = (by: string, ...keys: readonly string[]): string =>
  `steps: [{ ${['step: View two flats', 'who: client', `by: ${by}`, ...keys].join(', ')} }]`;

export const stepOverdue: CaseCheck = {
  id: 'step-overdue',
  theme: 'time',
  title: 'A step of a goal is past its day',
  because:
    'Small steps show early whether a plan carries: one that was not taken is worth a word with the person, and one that was taken is worth its day (NASW Standards for Social Work Case Management 2013, standard 6, service planning, implementation and monitoring; agency policy, `note-deadline`: the days a note may take are waited for). Where the goal itself is past its day, that is told instead.',
  severity: 'information',
  over: 'case',
  bad: [[openCase, planWithGoal(step('2026-04-10'))]],
  fixed: [[openCase, planWithGoal(step('2026-04-10', 'done: 2026-04-09'))]],
  good: [
    [openCase, planWithGoal(step('2026-04-17'))],
    [openCase, planWithGoal(step('2026-04-10'), 'due: 2026-04-15')],
    [
      openCase,
      planWithGoal(step('2026-04-10')).replace('    status: active', '    status: on-hold'),
    ],
    [openCase, planWithGoal(step('2026-04-10')).replace('status: active', 'status: draft')],
  ],
  find: (file, moment) => {
    const { today, settings } = moment;
    return overdueOf('step', file, moment).flatMap(({ day, what, reading, at, words }) => {
      if ((dayAfter(day, settings.noteDeadline) ?? day) >= today) return [];
      const { record } = reading;
      const [, goalAt, , stepAt] = at;
      if (record?.record !== 'plan' || record.status !== 'active') return [];
      const due = record.goals?.[Number(goalAt)]?.due;
      if (due && due < today) return [];
      const message = sentence(
        'Step {number} of {goal} was to be done by {day}, {distance}: note the day it was done, or agree on another',
        {
          number: Number(stepAt) + 1,
          goal: what ? `goal ${what}` : 'this goal',
          ...words,
        },
      );
      return [{ reading, place: { at: [...at, 'by'], on: 'value' as const }, message }];
    });
  },
};
