import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { plan } from './examples/records.ts';
import { weightFixes } from './fixes/fix-goal-state.ts';
import { openGoalsOf } from './subjects/open-goals.ts';

function twoGoals(first: string, second: string): string {
  return plan(
    'goals:',
    `  - { id: G1, goal: Hold a lease in his own name by 20 July, status: active${first} }`,
    `  - { id: G2, goal: Work 24 paid hours a week by 20 July, ${second} }`,
  );
}

export const goalWeightMissing: CaseCheck = {
  id: 'goal-weight-missing',
  theme: 'plan',
  title: 'Some goals of a plan have a weight and others none',
  because:
    'Weights say how much each goal counts beside the others, and enter one score for all of them (Kiresuk and Sherman 1968, Goal Attainment Scaling; Marson, Wei and Wasserman 2009, A Reliability Analysis of Goal Attainment Scaling (GAS) Weights). Where one goal has none, nobody can say how much it counts.',
  severity: 'warning',
  over: 'case',
  bad: [[twoGoals(', weight: 3', 'status: active')]],
  fixed: [[twoGoals(', weight: 3', 'status: active, weight: 2')]],
  good: [
    [twoGoals('', 'status: active')],
    [twoGoals(', weight: 3', 'status: cancelled, reason: Found work through his cousin')],
  ],
  find: (file) => {
    const open = openGoalsOf(file);
    const weighted = new Set(
      open.filter(({ goal }) => goal.weight !== undefined).map(({ plan }) => plan),
    );
    return open
      .filter(({ goal, plan }) => goal.weight === undefined && weighted.has(plan))
      .map(({ name, reading, at }) => ({
        reading,
        place: { at, on: 'key' },
        message: sentence(
          '{name} has no weight and other goals of the plan have one: add `weight`, or take all out',
          { name },
        ),
      }));
  },
  fixes: weightFixes,
};
