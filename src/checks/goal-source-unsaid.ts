import type { CaseCheck } from './check.ts';
import { planWithGoal } from './examples/records.ts';
import { smartRemarks } from './subjects/smart-remarks.ts';
import { sourceFixes } from './fixes/fix-goals.ts';

export const goalSourceUnsaid: CaseCheck = {
  id: 'goal-source-unsaid',
  theme: 'smart',
  title: 'A goal does not say whose it is, or why it is in the plan',
  because:
    'Social workers support the person in naming their own goals (NASW Code of Ethics 1.02, self-determination; HL7 FHIR R4, Goal.expressedBy). Where a goal comes from elsewhere, a `reason` tells why it stands in the plan.',
  severity: 'hint',
  over: 'case',
  bad: [[planWithGoal()], [planWithGoal('source: court')]],
  fixed: [
    [planWithGoal('source: client')],
    [planWithGoal('source: court', 'reason: Ordered on 9 January')],
  ],
  good: [[planWithGoal('source: joint')]],
  find: smartRemarks('goal-source-unsaid'),
  fixes: sourceFixes,
};
