import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { assessment, planWithGoal } from './examples/records.ts';
import { usesFixes } from './fixes/fix-goal-state.ts';
import { openGoalsOf } from './subjects/open-goals.ts';

const strategies = 'strategies: [{ type: strengths-based, strategy: What worked for him before }]';

export const strengthUnused: CaseCheck = {
  id: 'strength-unused',
  theme: 'plan',
  title: 'A strengths-based strategy names no strength',
  because:
    'A strengths-based strategy builds on what the person can do and has done (NASW Standards for Social Work Case Management 2013, standards 5 and 6, assessment and service planning). Named by its number, the strength stays in view and the strategy can be checked against it.',
  severity: 'hint',
  over: 'case',
  bad: [[assessment, planWithGoal(strategies)]],
  fixed: [[assessment, planWithGoal(strategies, 'uses: [S1]')]],
  good: [
    [assessment, planWithGoal('strategies: [{ type: case-management, strategy: Local housing }]')],
  ],
  find: (file) =>
    openGoalsOf(file)
      .filter(
        ({ goal }) =>
          (goal.uses ?? []).length === 0 &&
          goal.strategies?.some(({ type }) => type === 'strengths-based'),
      )
      .map(({ name, reading, at }) => ({
        reading,
        place: { at: [...at, 'strategies'], on: 'key' },
        message: sentence(
          '{name} has a strengths-based strategy and names no strength: add `uses` with one of the assessment',
          { name },
        ),
      })),
  fixes: usesFixes,
};
