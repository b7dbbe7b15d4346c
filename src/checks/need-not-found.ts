import { needsOf } from '../caseload/assessed.ts';
import type { CaseCheck } from './check.ts';
import { assessment, planWithGoal } from './examples/records.ts';
import { idsNotAssessed } from './subjects/assessed-ids.ts';
import { needFixes } from './fixes/fix-references.ts';

export const needNotFound: CaseCheck = {
  id: 'need-not-found',
  theme: 'references',
  title: 'A goal addresses a need that no assessment names',
  because:
    'Goals answer needs that were assessed with the person (NASW Standards for Social Work Case Management 2013, standards 5 and 6, assessment and service planning; HL7 FHIR R4, Goal.addresses). A number that leads nowhere breaks the thread from need to goal.',
  severity: 'error',
  over: 'case',
  bad: [[assessment, planWithGoal('addresses: [N2]')]],
  fixed: [[assessment, planWithGoal('addresses: [N1]')]],
  good: [
    [
      assessment,
      assessment.replace('2026-01-15', '2026-04-13').replace('N1', 'N2'),
      planWithGoal('addresses: [N1, N2]'),
    ],
  ],
  find: (file) =>
    idsNotAssessed(file, 'addresses', {
      ids: needsOf(file),
      pattern: 'No assessment of this case has a need {id}: was another number meant?',
    }),
  fixes: needFixes,
};
