import { openGoalsOf } from './open-goals.ts';
import { sentence } from '../text/sentence.ts';
import type { Check } from './check.ts';

export const goalWithoutStrategy: Check = {
  id: 'goal-without-strategy',
  title: 'A goal has no strategy',
  because:
    'A plan has four parts: goal, strategies, activities and evaluation. Without a strategy nobody can tell how the goal is to be reached.',
  severity: 'warning',
  bad: [
    [
      `record: plan
case: C-0142
status: active
start: 2026-01-20
goals:
  - id: G1
    goal: Hold a lease in his own name by 20 July
    status: active`,
    ],
  ],
  good: [
    [
      `record: plan
case: C-0142
status: active
start: 2026-01-20
goals:
  - id: G1
    goal: Hold a lease in his own name by 20 July
    status: active
    strategies:
      - { type: case-management, strategy: Local housing programs }`,
    ],
  ],
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
};
