import { strengthsOf } from '../caseload/assessed.ts';
import type { CaseCheck } from './check.ts';
import { assessment, planWithGoal } from './examples/records.ts';
import { idsNotAssessed } from './subjects/assessed-ids.ts';
import { strengthFixes } from './fixes/fix-references.ts';

export const strengthNotFound: CaseCheck = {
  id: 'strength-not-found',
  theme: 'references',
  title: 'A goal uses a strength that no assessment names',
  because:
    'Goals build on strengths that were found with the person (NASW Standards for Social Work Case Management 2013, standards 5 and 6, assessment and service planning). A number that leads nowhere hides what the goal is meant to rest on.',
  severity: 'error',
  over: 'case',
  bad: [[assessment, planWithGoal('uses: [S2]')]],
  fixed: [[assessment, planWithGoal('uses: [S1]')]],
  good: [
    [
      assessment,
      assessment.replace('2026-01-15', '2026-04-13').replace('S1', 'S2'),
      planWithGoal('uses: [S1, S2]'),
    ],
  ],
  find: (file) =>
    idsNotAssessed(file, 'uses', {
      ids: strengthsOf(file),
      pattern: 'No assessment of this case has a strength {id}: was another number meant?',
    }),
  fixes: strengthFixes,
};
