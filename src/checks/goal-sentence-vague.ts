import type { CaseCheck } from './check.ts';
import { planWithGoal, planWithSentence } from './examples/records.ts';
import { smartRemarks } from './subjects/smart-remarks.ts';

export const goalSentenceVague: CaseCheck = {
  id: 'goal-sentence-vague',
  theme: 'smart',
  title: 'The sentence of a goal is vague',
  because:
    '“Improve” and “understand” can be true of anything; a goal that says what the person will do, and how much of it, can be judged (Bovend’Eerdt, Botell and Wade 2009, on writing SMART rehabilitation goals; NASW Standards for Social Work Case Management 2013, standard 6, service planning). Which verbs count as vague your agency can set in `caseload.yaml` under `words`.',
  severity: 'hint',
  over: 'case',
  bad: [[planWithSentence('Improve his housing')], [planWithSentence('Feel better by 1 May')]],
  fixed: [[planWithGoal()], [planWithSentence('Sleep six hours on five nights of seven by 1 May')]],
  good: [
    [planWithSentence('Improve sleep to six hours on five nights of seven')],
    [planWithSentence('Feel safe enough to sleep with the light off')],
    [planWithSentence('Learn to swim one length of the pool')],
    [planWithSentence('Work on a fishing boat from May to October')],
  ],
  find: smartRemarks('goal-sentence-vague'),
};
