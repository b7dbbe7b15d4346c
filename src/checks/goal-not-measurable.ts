import type { CaseCheck } from './check.ts';
import { planWithGoal } from './examples/records.ts';
import { smartRemarks } from './subjects/smart-remarks.ts';
import { measureFixes } from './fixes/fix-goals.ts';

export const goalNotMeasurable: CaseCheck = {
  id: 'goal-not-measurable',
  theme: 'smart',
  title: 'A goal is not measurable',
  because:
    'Without a baseline and a target that differ nobody can tell whether things changed (NASW Standards for Social Work Case Management 2013, standard 6, monitoring; HL7 FHIR R4, Goal.target, for the measure that a target value needs). Where a goal is to keep things as they are, its `reason` says so. A number that an instrument cannot give is a slip of the pen.',
  severity: 'warning',
  over: 'case',
  bad: [
    [planWithGoal()],
    [planWithGoal('measures: [{ name: nights-housed, target: 30 }]')],
    [planWithGoal('measures: [{ name: phq-9, baseline: 81, target: 9 }]')],
  ],
  fixed: [
    [planWithGoal('measures: [{ name: nights-housed, baseline: 4, target: 30 }]')],
    [planWithGoal('measures: [{ name: nights-housed, baseline: 4, target: 30 }]')],
    [planWithGoal('measures: [{ name: phq-9, baseline: 18, target: 9 }]')],
  ],
  good: [
    [
      planWithGoal(
        'reason: He has slept in his own bed since May, and wants it to stay so',
        'measures: [{ name: nights-housed, baseline: 30, target: 30 }]',
      ),
    ],
    [planWithGoal('measures: [{ name: nights-outside, baseline: 26, target: 0 }]')],
    [planWithGoal('measures: [{ name: k10, baseline: 50, target: 25 }]')],
  ],
  find: smartRemarks('goal-not-measurable'),
  fixes: measureFixes,
};
