import { sentence } from '../text/sentence.ts';
import { needsOf } from '../caseload/assessed.ts';
import { type CaseFile, isClosed, riskOf } from '../caseload/case-file.ts';
import { isKept } from '../caseload/contacts.ts';
import type { Goal } from '../records/record.ts';
import type { CaseCheck, Found } from './check.ts';
import { interview, openCase, planWithGoal } from './examples/records.ts';
import { safetyPlanFixes } from './fixes/fix-safety-plan.ts';
import { openGoalsOf } from './subjects/open-goals.ts';

const inCrisis = planWithGoal(
  'strategies:',
  '  - { type: crisis-intervention, strategy: A place to turn to on bad nights }',
);

const critical = interview(
  'crisis:',
  '  severity: critical',
  '  danger: He has pills and says he will take them tonight',
);

const safetyPlan = `record: safety-plan
case: C-0142
date: 2026-02-20
steps:
  people: [Call the sister before six]`;

export const crisisWithoutSafetyPlan: CaseCheck = {
  id: 'crisis-without-safety-plan',
  theme: 'plan',
  title: 'A crisis is planned for or was met, and there is no safety plan',
  because:
    'Where danger is part of the plan, the steps to take when it comes near are written down beforehand, together and in the person’s words (Stanley and Brown 2012, Safety Planning Intervention; NASW Standards for Social Work Case Management 2013, standard 6, service planning). In the moment itself there is no time to think them up.',
  severity: 'warning',
  over: 'case',
  bad: [
    [`${openCase}\nrisk: high`, inCrisis],
    [openCase, critical],
  ],
  fixed: [
    [`${openCase}\nrisk: high`, inCrisis, safetyPlan],
    [openCase, critical, safetyPlan],
  ],
  good: [
    [openCase, inCrisis],
    [planWithGoal('strategies: [{ type: counseling, strategy: Weekly talks }]')],
    [inCrisis.replace('    status: active', '    status: cancelled')],
  ],
  find: (file) => {
    if (isClosed(file) || file.records['safety-plan'].length > 0) return [];
    return [...planned(file), ...met(file)];
  },
  fixes: safetyPlanFixes,
};

/** Goals that plan for a crisis, where something of the case speaks of danger to a person. */
function planned(file: CaseFile): readonly Found[] {
  return openGoalsOf(file)
    .filter(({ goal }) => isOfDanger(file, goal))
    .flatMap(({ goal, name, reading, at }) =>
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
    );
}

/** The last crisis of the gravest kind that was met. */
function met(file: CaseFile): readonly Found[] {
  const last = file.records.interview.findLast(
    ({ record }) => isKept(record) && record.crisis?.severity === 'critical',
  );
  if (!last) return [];
  const place = { at: ['crisis', 'severity'], on: 'value' as const };
  const message = sentence(
    'This crisis was critical and the case has no safety plan: write one with the person',
  );
  return [{ reading: last.reading, place, message }];
}

const dangers: ReadonlySet<string> = new Set([
  ...['safety', 'intimate-partner-violence', 'elder-abuse', 'mental-health', 'substance-use'],
  ...['child-behavior', 'family-functioning'],
]);

function isOfDanger(file: CaseFile, { addresses = [] }: Goal): boolean {
  const risk = riskOf(file);
  const needs = needsOf(file);
  return (
    risk === 'high' ||
    risk === 'critical' ||
    file.records.interview.some(({ record }) => record.crisis !== undefined) ||
    addresses.some((id) => dangers.has(needs.get(id)?.what.domain ?? ''))
  );
}
