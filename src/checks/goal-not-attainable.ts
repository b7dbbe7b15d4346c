import type { CaseCheck } from './check.ts';
import { planWithGoal } from './examples/records.ts';
import { smartRemarks } from './subjects/smart-remarks.ts';
import { stepFixes } from './fixes/fix-goals.ts';

export const goalNotAttainable: CaseCheck = {
  id: 'goal-not-attainable',
  theme: 'smart',
  title: 'A goal has no step toward it',
  because:
    'A goal is reached in small steps, each with somebody who takes it (NASW Standards for Social Work Case Management 2013, standard 6, service planning). Where there is none, a `reason` tells the reader why.',
  severity: 'warning',
  over: 'case',
  bad: [[planWithGoal()]],
  fixed: [[planWithGoal('steps: [{ step: View two flats, who: joint, by: 2026-05-15 }]')]],
  good: [[planWithGoal('reason: The voucher office does all of it')]],
  find: smartRemarks('goal-not-attainable'),
  fixes: stepFixes,
};
