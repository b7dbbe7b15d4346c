import type { CaseCheck } from './check.ts';
import { planWithGoal } from './examples/records.ts';
import { smartRemarks } from './subjects/smart-remarks.ts';

export const goalTooLong: CaseCheck = {
  id: 'goal-too-long',
  theme: 'smart',
  title: 'A goal runs for more than a year',
  because:
    'A nearer goal lets the person see progress and lets the plan change in time (NASW Standards for Social Work Case Management 2013, standard 6, service planning; agency policy). A long aim can stand behind several goals, one after the other.',
  severity: 'hint',
  over: 'case',
  bad: [[planWithGoal('due: 2027-03-01')]],
  fixed: [[planWithGoal('due: 2026-12-01')]],
  good: [[planWithGoal('due: 2027-01-20')]],
  find: smartRemarks('goal-too-long'),
};
