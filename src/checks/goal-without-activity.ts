import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { planWithGoal } from './examples/records.ts';
import { openGoalsOf } from './subjects/open-goals.ts';
import { activityFixes } from './fixes/fix-goals.ts';

const strategies = [
  'strategies:',
  '  - type: case-management',
  '    strategy: Local housing programs',
];

export const goalWithoutActivity: CaseCheck = {
  id: 'goal-without-activity',
  theme: 'plan',
  title: 'A goal has strategies but no activity',
  because:
    'A plan has four parts: goal, strategies, activities and evaluation (NASW Standards for Social Work Case Management 2013, standard 6, service planning). Activities say what happens next and who does it.',
  severity: 'warning',
  over: 'case',
  bad: [[planWithGoal(...strategies)]],
  fixed: [[planWithGoal(...strategies, '    activities: [Weekly meeting on progress]')]],
  good: [
    [
      planWithGoal(
        ...strategies,
        '    activities: [Weekly meeting on progress]',
        '  - { type: advocacy, strategy: A letter to the housing office }',
      ),
    ],
    [planWithGoal()],
  ],
  find: (file) =>
    openGoalsOf(file)
      .filter(({ goal: { strategies = [] } }) => {
        return (
          strategies.length > 0 && strategies.every(({ activities = [] }) => !activities.length)
        );
      })
      .map(({ name, reading, at }) => ({
        reading,
        place: { at: [...at, 'strategies'], on: 'key' },
        message: sentence('{name} has no activity: add `activities` to one of its strategies', {
          name,
        }),
      })),
  fixes: activityFixes,
};
