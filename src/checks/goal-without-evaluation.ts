import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { planWithGoal } from './examples/records.ts';
import { openGoalsOf } from './subjects/open-goals.ts';
import { evaluationFixes } from './fixes/fix-goals.ts';

export const goalWithoutEvaluation: CaseCheck = {
  id: 'goal-without-evaluation',
  theme: 'plan',
  title: 'A goal has no evaluation',
  because:
    'A plan has four parts: goal, strategies, activities and evaluation (NASW Standards for Social Work Case Management 2013, standard 6, service planning and monitoring). Agreeing beforehand how progress is looked at lets both see whether the help helped.',
  severity: 'warning',
  over: 'case',
  bad: [[planWithGoal()]],
  fixed: [
    [
      planWithGoal(
        'evaluation:',
        '  - { method: Count of nights housed at the monthly visit, every: P1M }',
      ),
    ],
  ],
  good: [[planWithGoal().replace('    status: active', '    status: completed')]],
  find: (file) =>
    openGoalsOf(file)
      .filter(({ goal }) => (goal.evaluation ?? []).length === 0)
      .map(({ name, reading, at }) => ({
        reading,
        place: { at, on: 'key' },
        message: sentence('{name} has no evaluation: add `evaluation` with a method', { name }),
      })),
  fixes: evaluationFixes,
};
