import type { CaseCheck } from './check.ts';
import { planWithGoal, planWithSentence } from './examples/records.ts';
import { smartRemarks } from './subjects/smart-remarks.ts';

export const goalNotSpecific: CaseCheck = {
  id: 'goal-not-specific',
  theme: 'smart',
  title: 'A goal is not specific',
  because:
    'A goal says in one whole sentence what will be different (NASW Standards for Social Work Case Management 2013, standard 6, service planning; HL7 FHIR R4, Goal.description). A word or two leave the reader to guess, and several sentences are hard to judge as one.',
  severity: 'warning',
  over: 'case',
  bad: [
    [planWithSentence('Housing')],
    [planWithSentence('Owe no rent by May. Then save for a deposit.')],
  ],
  fixed: [[planWithGoal()], [planWithSentence('Owe no rent by May')]],
  good: [
    [planWithSentence('Visit Dr. Okafor and St. Mary with M.V. each month')],
    [planWithSentence('Sleep eight hours')],
  ],
  find: smartRemarks('goal-not-specific'),
};
