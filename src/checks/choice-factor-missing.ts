import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { plan } from './examples/records.ts';
import { openPlansOf } from './subjects/open-goals.ts';
import { choiceFixes } from './fixes/fix-choice.ts';

const factors = ['needs', 'strengths', 'evidence', 'culture', 'collaboration'] as const;

const choice = [
  'choice:',
  '  needs: Ranked first by J.D.',
  '  strengths: Keeps every appointment',
  '  evidence: Housing First with case management',
];

export const choiceFactorMissing: CaseCheck = {
  id: 'choice-factor-missing',
  theme: 'plan',
  title: 'A plan does not give all five reasons for its strategies',
  because:
    'Strategies are chosen, as commonly taught, by five factors: needs and goals, strengths, evidence, culture and the person’s part in the decision (NASW Code of Ethics 1.02 self-determination, 1.05 cultural competence; NASW Standards for Social Work Case Management 2013, standard 6, service planning). Without them a reader cannot tell why the plan looks as it does.',
  severity: 'warning',
  over: 'case',
  bad: [[plan(...choice, 'goals: []')]],
  fixed: [
    [
      plan(
        ...choice,
        '  culture: Prefers a veterans’ program',
        '  collaboration: Drafted together',
        'goals: []',
      ),
    ],
  ],
  good: [[plan(...choice, 'goals: []').replace('status: active', 'status: completed')]],
  find: (file) =>
    openPlansOf(file).flatMap(({ reading, record }) => {
      const missing = factors.filter((factor) => !record.choice?.[factor]?.trim());
      if (missing.length === 0) return [];
      const message = sentence(
        '`choice` does not say all five reasons behind this plan: add {missing}',
        {
          missing: missing.map((factor) => `\`${factor}\``).join(', '),
        },
      );
      return [{ reading, place: { at: ['choice'], on: 'key' }, message }];
    }),
  fixes: choiceFixes,
};
