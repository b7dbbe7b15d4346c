import type { CaseCheck } from './check.ts';
import { planWithGoal } from './examples/records.ts';
import { smartRemarks } from './subjects/smart-remarks.ts';
import { dueFixes } from './fixes/fix-goals.ts';

export const goalNotTimeBound: CaseCheck = {
  id: 'goal-not-time-bound',
  theme: 'smart',
  title: 'A goal has no due day that still stands',
  because:
    'A goal is due on a day after its start (HL7 FHIR R4, Goal.target.due), and once that day is past the plan is looked at again with the person (NASW Standards for Social Work Case Management 2013, standard 6, service planning, implementation and monitoring).',
  severity: 'warning',
  over: 'case',
  bad: [[planWithGoal()], [planWithGoal('due: 2026-01-10')], [planWithGoal('due: 2026-04-10')]],
  fixed: [
    [planWithGoal('due: 2026-07-20')],
    [planWithGoal('due: 2026-05-10')],
    [planWithGoal('due: 2026-06-10')],
  ],
  good: [
    [planWithGoal('due: 2026-04-20')],
    [planWithGoal('due: 2026-04-10', 'achievement: sustaining')],
  ],
  find: smartRemarks('goal-not-time-bound'),
  fixes: dueFixes,
};
