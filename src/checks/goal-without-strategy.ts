import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { planWithGoal } from './examples/records.ts';
import { openGoalsOf } from './subjects/open-goals.ts';
import { strategyFixes } from './fixes/fix-goals.ts';

export const goalWithoutStrategy: CaseCheck = {
  id: 'goal-without-strategy',
  theme: 'plan',
  title: 'A goal has no strategy',
  because:
    'A plan has four parts: goal, strategies, activities and evaluation (NASW Standards for Social Work Case Management 2013, standard 6, service planning). Without a strategy nobody can tell how the goal is to be reached.',
  severity: 'warning',
  over: 'case',
  bad: [[planWithGoal()]],
  fixed: [
    [
      planWithGoal(
        'strategies:',
        '  - { type: case-management, strategy: Local housing programs }',
      ),
    ],
  ],
  good: [[planWithGoal().replace('    status: active', '    status: completed')]],
  find: (file) =>
    openGoalsOf(file)
      .filter(({ goal }) => (goal.strategies ?? []).length === 0)
      .map(({ name, reading, at }) => ({
        reading,
        place: { at, on: 'key' },
        message: sentence('{name} has no strategy: add `strategies` with a type and a sentence', {
          name,
        }),
      })),
  fixes: strategyFixes,
};
