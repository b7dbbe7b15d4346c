import type { CaseCheck } from './check.ts';
import { planWithSentence } from './examples/records.ts';
import { smartRemarks } from './subjects/smart-remarks.ts';

export const goalNamesService: CaseCheck = {
  id: 'goal-names-service',
  theme: 'smart',
  title: 'A goal names a service in place of what should change',
  because:
    'A service attended is not yet a life changed: services are ways to a goal and stand among its strategies (DePanfilis and Salus 2003, Child Protective Services: A Guide for Caseworkers, chapter 8, case planning; NASW Standards for Social Work Case Management 2013, standard 6, service planning). Which words count your agency can set in `caseload.yaml` under `words`.',
  severity: 'hint',
  over: 'case',
  bad: [
    [planWithSentence('Attend the housing group')],
    [planWithSentence('Be referred to the pain clinic')],
    [planWithSentence('See a counselor once a week')],
  ],
  fixed: [
    [planWithSentence('Hold a lease in his own name')],
    [planWithSentence('Rate his pain at 4 or lower on most days')],
    [planWithSentence('See a counselor once a week so that panic attacks drop to one a month')],
  ],
  good: [
    [planWithSentence('Attend school on 18 of 20 days a month')],
    [planWithSentence('See his grandchildren twice a month')],
    [planWithSentence('Complete the drug program and stay clean for 90 days')],
    [planWithSentence('Receive 900 dollars a month in benefits')],
  ],
  find: smartRemarks('goal-names-service'),
};
