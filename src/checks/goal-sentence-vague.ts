import type { CaseCheck } from './check.ts';
import { planWithGoal, planWithSentence } from './examples.ts';
import { smartRemarks } from './smart-remarks.ts';

export const goalSentenceVague: CaseCheck = {
  id: 'goal-sentence-vague',
  theme: 'smart',
  title: 'The sentence of a goal is vague',
  because:
    '“Improve” and “understand” can be true of anything, and a service attended is not yet a life changed (NASW Standards for Social Work Case Management 2013, standard 6, service planning). Words for what will be seen let the person and the worker agree that it is reached.',
  severity: 'hint',
  over: 'case',
  bad: [[planWithSentence('Improve his housing')], [planWithSentence('Attend the housing group')]],
  fixed: [[planWithGoal()]],
  good: [],
  find: smartRemarks('S', 'ought'),
};
