import type { CaseCheck } from './check.ts';
import { planWithGoal } from './examples/records.ts';
import { smartRemarks } from './subjects/smart-remarks.ts';

const step = (by: string): string => `steps: [{ step: View two flats, who: joint, by: ${by} }]`;

export const goalStepLate: CaseCheck = {
  id: 'goal-step-late',
  theme: 'smart',
  title: 'A step is planned for after its goal is due',
  because:
    'Steps lead to the goal, so they come before the day it is due (NASW Standards for Social Work Case Management 2013, standard 6, service planning). A step after it shows that one of the two days is no longer right.',
  severity: 'hint',
  over: 'case',
  bad: [[planWithGoal('due: 2026-07-20', step('2026-08-15'))]],
  fixed: [[planWithGoal('due: 2026-07-20', step('2026-05-15'))]],
  good: [[planWithGoal('due: 2026-07-20', step('2026-07-20'))], [planWithGoal(step('2026-08-15'))]],
  find: smartRemarks('goal-step-late'),
};
