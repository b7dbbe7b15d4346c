import type { CaseCheck } from './check.ts';
import { planWithGoal, planWithSentence } from './examples.ts';
import { smartRemarks } from './smart-remarks.ts';

export const goalNotSpecific: CaseCheck = {
  id: 'goal-not-specific',
  theme: 'smart',
  title: 'A goal is not specific',
  because:
    'A goal says in one whole sentence what will be different (NASW Standards for Social Work Case Management 2013, standard 6, service planning; HL7 FHIR R4, Goal.description). Two outcomes in one goal cannot be judged one by one.',
  severity: 'warning',
  over: 'case',
  bad: [[planWithSentence('Housing')]],
  fixed: [[planWithGoal()]],
  good: [],
  find: smartRemarks('S', 'must'),
};
