import { needsOf } from '../caseload/assessed.ts';
import type { CaseFile } from '../caseload/case-file.ts';
import type { Goal } from '../records/record.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { assessment, plan } from './examples/records.ts';
import { fits } from './subjects/fitting-types.ts';
import { choiceFixes } from './fixes/fix-choice.ts';
import { openGoalsOf } from './subjects/open-goals.ts';

const hungry = assessment.replace(
  'domain: homelessness, urgency: immediate',
  'domain: food-insecurity',
);

/** A plan whose only goal answers N1 with a strategy of a type; `lines` are further keys. */
function planWith(type: string, ...lines: readonly string[]): string {
  return plan(
    ...lines,
    'goals:',
    '  - id: G1',
    '    goal: Eat a warm meal on six days a week by 20 July',
    '    status: active',
    '    addresses: [N1]',
    `    strategies: [{ type: ${type}, strategy: A weekly hour on thoughts around food }]`,
  );
}

const fitsNot = 'cognitive-behavioral';

export const strategyFitsNoNeed: CaseCheck = {
  id: 'strategy-fits-no-need',
  theme: 'plan',
  title: 'No strategy of a goal answers the needs it addresses',
  because:
    'Strategies follow from the needs that were assessed, and a plan says why each was chosen (NASW Standards for Social Work Case Management 2013, standards 5 and 6, assessment and service planning). Where the type of help answers other needs and no reason is given, a reader cannot follow the step from need to help.',
  severity: 'information',
  over: 'case',
  bad: [[hungry, planWith(fitsNot)]],
  fixed: [[hungry, planWith('advocacy')]],
  good: [
    [hungry, planWith(fitsNot, 'choice: { needs: She is afraid of eating among others }')],
    [hungry, planWith('strengths-based')],
    [assessment.replace('domain: homelessness, ', ''), planWith(fitsNot)],
  ],
  find: (file) =>
    openGoalsOf(file)
      .filter(({ goal, plan }) => !givesGrounds(plan.record.choice) && isOffCourse(goal, file))
      .map(({ name, reading, at }) => ({
        reading,
        place: { at: [...at, 'strategies'], on: 'key' },
        message: sentence(
          '{name} has no strategy of a type that usually answers its needs: say in `choice` why these were chosen',
          { name },
        ),
      })),
  fixes: choiceFixes,
};

/** Any of the five factors may explain what no list of types can know. */
function givesGrounds(choice: object | undefined): boolean {
  return Object.values(choice ?? {}).some((words) => typeof words === 'string' && words.trim());
}

/** Whether each strategy's type is known not to answer any of the needs; nothing is guessed. */
function isOffCourse({ addresses = [], strategies = [] }: Goal, file: CaseFile): boolean {
  if (addresses.length === 0 || strategies.length === 0) return false;
  const needs = needsOf(file);
  return strategies.every(({ type }) =>
    addresses.every((id) => {
      const domain = needs.get(id)?.what.domain;
      return type !== undefined && domain !== undefined && fits(type, domain) === false;
    }),
  );
}
