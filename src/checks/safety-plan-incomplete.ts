import { isClosed } from '../caseload/case-file.ts';
import { newestSafetyPlans } from '../caseload/safety-plans.ts';
import type { RecordOf } from '../records/record.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { openCase } from './examples/records.ts';

type Steps = NonNullable<RecordOf<'safety-plan'>['steps']>;

/** The six steps in their order. */
const steps: readonly (keyof Steps)[] = [
  'warnings',
  'alone',
  'distraction',
  'people',
  'professionals',
  'surroundings',
];

const planWith = (...lines: readonly string[]): string =>
  ['record: safety-plan', 'case: C-0142', 'date: 2026-04-10', 'steps:', ...lines].join('\n');

const five = [
  '  warnings: [Awake past three]',
  '  alone: [Walk the river loop]',
  '  distraction: [The library reading room]',
  '  people: [Ring K.D. and say the word depot]',
  '  professionals: [The crisis line]',
];

export const safetyPlanIncomplete: CaseCheck = {
  id: 'safety-plan-incomplete',
  theme: 'plan',
  title: 'A safety plan leaves out steps',
  because:
    'A safety plan has six steps, from the first signs to making the surroundings safe, so that there is a next one where one does not help (Stanley and Brown 2012, Safety Planning Intervention). Where a step has nothing in it, an answer can say why.',
  severity: 'information',
  over: 'case',
  bad: [
    [openCase, planWith(...five)],
    [openCase, planWith('  people: [Call R.D. after six]')],
  ],
  fixed: [
    [openCase, planWith(...five, '  surroundings: [The spare car key stays with K.D.]')],
    [
      openCase,
      planWith(
        '  people: [Call R.D. after six]',
        'answers:',
        '  safety-plan-incomplete: { because: Begun tonight by phone; the rest on Monday, date: 2026-04-20 }',
      ),
    ],
  ],
  good: [
    [
      openCase,
      planWith(...five).replace('04-10', '03-10'),
      planWith(...five, '  surroundings: [The spare car key stays with K.D.]'),
    ],
  ],
  find: (file) =>
    isClosed(file)
      ? []
      : newestSafetyPlans(file).flatMap(({ reading, record }) => {
          const missing = steps.filter((step) => (record.steps?.[step] ?? []).length === 0);
          if (missing.length === 0) return [];
          const message = sentence('The safety plan has nothing yet under {steps}', {
            steps: missing.map((step) => `\`${step}\``).join(', '),
          });
          return [{ reading, place: { at: ['steps'], on: 'key' as const }, message }];
        }),
};
