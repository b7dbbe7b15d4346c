import type { CaseCheck } from './check.ts';
import { assessment, planWithGoal } from './examples/records.ts';
import { smartRemarks } from './subjects/smart-remarks.ts';
import { relevanceFixes } from './fixes/fix-goals.ts';

export const goalNotRelevant: CaseCheck = {
  id: 'goal-not-relevant',
  theme: 'smart',
  title: 'A goal addresses no need',
  because:
    'Goals answer needs that were assessed with the person (NASW Standards for Social Work Case Management 2013, standards 5 and 6, assessment and service planning; HL7 FHIR R4, Goal.addresses). Without a need, a reader cannot tell what the goal is for.',
  severity: 'warning',
  over: 'case',
  bad: [[assessment, planWithGoal()]],
  fixed: [[assessment, planWithGoal('addresses: [N1]')]],
  good: [[assessment, planWithGoal('addresses: [N7, N1]')]],
  // A need that is named and was not assessed is told by need-not-found.
  find: smartRemarks('goal-not-relevant'),
  fixes: relevanceFixes,
};
