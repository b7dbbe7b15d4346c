import type { CaseCheck } from './check.ts';
import { planWithSentence } from './examples/records.ts';
import { smartRemarks } from './subjects/smart-remarks.ts';

export const goalHoldsTwo: CaseCheck = {
  id: 'goal-holds-two',
  theme: 'smart',
  title: 'Two goals stand in one',
  because:
    'Of two outcomes in one sentence one may be reached and the other not, and no measure tells of both: a goal is built around one target activity (Bovend’Eerdt, Botell and Wade 2009, on writing SMART rehabilitation goals; NASW Standards for Social Work Case Management 2013, standard 6, on specific and measurable objectives). Told only where the two are of different areas of life, such as work and family.',
  severity: 'warning',
  over: 'case',
  bad: [
    [planWithSentence('Find a job and repair the relationship with his sister')],
    [planWithSentence('Stop drinking; move out by May')],
    [planWithSentence('Obtain stable housing and employment')],
  ],
  fixed: [
    [planWithSentence('Find a job of 20 hours a week')],
    [planWithSentence('Stop drinking by May')],
    [planWithSentence('Hold a lease in his own name')],
  ],
  good: [
    [planWithSentence('Get and keep a job for 90 days')],
    [planWithSentence('Find an apartment and move in by 1 June')],
    [planWithSentence('Go to bed by ten and get up at seven on school days')],
    [planWithSentence('Bring rent debt to zero by working Saturdays and selling the car')],
    [planWithSentence('Have two missed tests or fewer at Drug and Alcohol Services by June')],
  ],
  find: smartRemarks('goal-holds-two'),
};
