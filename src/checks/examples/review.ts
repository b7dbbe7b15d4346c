import type { Day } from '../../calendar/day.ts';
import type { JudgedPlan, Outside } from '../../caseload/outside.ts';
import { planWithGoal } from './records.ts';

/** The plan that the reviews of examples judged, with the one goal G1. */
export const judgedPlan = planWithGoal('due: 2026-07-20');

/** Its fingerprint. */
export const judgedPrint =
  'sha256:f571ff4c06eeffa01202c8569086681b81b8d18edf6bd6953fdf79e6f344da0d';

/** A decision of 2026-04-13 on that plan. */
export function review(decision: string, goals: string): string {
  return [
    'record: review',
    'case: C-0142',
    'date: 2026-04-13',
    'reviewer: A. Lindqvist',
    `plan: ${judgedPrint}`,
    `decision: ${decision}`,
    `goals: ${goals}`,
  ].join('\n');
}

const judged: JudgedPlan = {
  path: 'example-2.md',
  plan: {
    record: 'plan',
    case: 'C-0142',
    status: 'active',
    start: '2026-01-20' as Day,
    goals: [
      {
        id: 'G1',
        goal: 'Hold a lease in his own name by 20 July',
        status: 'active',
        due: '2026-07-20' as Day,
      },
    ],
  },
};

/** A repository that still has the text of the plan that was judged. */
export const withPlanJudged: Outside = {
  missing: new Set(),
  judged: new Map([[judgedPrint, judged]]),
};
