import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { planWithGoal } from './examples/records.ts';
import { safetyPlanFixes } from './fixes/fix-safety-plan.ts';
import { openGoalsOf } from './subjects/open-goals.ts';

const inCrisis = planWithGoal(
  'strategies:',
  '  - { type: crisis-intervention, strategy: A place to turn to on bad nights }',
);

const safetyPlan = `record: safety-plan
case: C-0142
date: 2026-02-20
steps:
  people: [Call the sister before six]`;

export const crisisWithoutSafetyPlan: CaseCheck = {
  id: 'crisis-without-safety-plan',
  theme: 'plan',
  title: 'Crisis intervention is planned and there is no safety plan',
  because:
    'Where danger is part of the plan, the steps to take when it comes near are written down beforehand, together and in the person’s words (Stanley and Brown 2012, Safety Planning Intervention; NASW Standards for Social Work Case Management 2013, standard 6, service planning). In the moment itself there is no time to think them up.',
  severity: 'warning',
  over: 'case',
  bad: [[inCrisis]],
  fixed: [[inCrisis, safetyPlan]],
  good: [
    [planWithGoal('strategies: [{ type: counseling, strategy: Weekly talks }]')],
    [inCrisis.replace('    status: active', '    status: cancelled')],
  ],
  find: (file) =>
    file.records['safety-plan'].length > 0
      ? []
      : openGoalsOf(file).flatMap(({ goal, name, reading, at }) =>
          (goal.strategies ?? [])
            .flatMap(({ type }, index) => (type === 'crisis-intervention' ? [index] : []))
            .slice(0, 1)
            .map((index) => ({
              reading,
              place: { at: [...at, 'strategies', index, 'type'], on: 'value' as const },
              message: sentence(
                '{name} plans for a crisis and the case has no safety plan: write one with the person',
                { name },
              ),
            })),
        ),
  fixes: safetyPlanFixes,
};
