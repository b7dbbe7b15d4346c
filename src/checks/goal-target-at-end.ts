import type { CaseCheck } from './check.ts';
import { planWithGoal } from './examples/records.ts';
import { smartRemarks } from './subjects/smart-remarks.ts';

const measure = (name: string, baseline: number, target: number): string =>
  `measures: [{ name: ${name}, baseline: ${baseline}, target: ${target} }]`;

export const goalTargetAtEnd: CaseCheck = {
  id: 'goal-target-at-end',
  theme: 'smart',
  title: 'A target lies at the very end of its instrument',
  because:
    'A goal can realistically be reached (Doran 1981, who coined SMART; NASW Standards for Social Work Case Management 2013, standard 6, on attainable objectives). The best total an instrument knows is one that few people have on any day, and a goal set there reads as failed after much progress.',
  severity: 'hint',
  over: 'case',
  bad: [[planWithGoal(measure('phq-9', 18, 0))], [planWithGoal(measure('who-5', 32, 100))]],
  fixed: [[planWithGoal(measure('phq-9', 18, 6))], [planWithGoal(measure('who-5', 32, 60))]],
  good: [
    [planWithGoal(measure('nights-outside', 26, 0))],
    [planWithGoal(measure('audit-c', 9, 0))],
    [planWithGoal(measure('who-5', 8, 0))],
  ],
  find: smartRemarks('goal-target-at-end'),
};
