import type { Goal } from '../records/record.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { planWithGoal } from './examples/records.ts';
import { reasonFixes } from './fixes/fix-goal-state.ts';
import { goalsOfOpenPlans } from './subjects/open-goals.ts';

const stopped = planWithGoal().replace('    status: active', '    status: cancelled');
const reason = 'reason: He moves in with his brother and no longer looks for a flat';

export const goalReasonMissing: CaseCheck = {
  id: 'goal-reason-missing',
  theme: 'plan',
  title: 'A goal was given up or put on hold without a reason',
  because:
    'Why a goal was cancelled, rests or turned out to be beyond reach tells the next reader what was learned (HL7 FHIR R4, Goal.statusReason; NASW Code of Ethics 3.04, client records).',
  severity: 'warning',
  over: 'case',
  bad: [[stopped], [planWithGoal('achievement: not-attainable')]],
  fixed: [[`${stopped}\n    ${reason}`], [planWithGoal('achievement: not-attainable', reason)]],
  good: [
    [planWithGoal().replace('    status: active', '    status: rejected')],
    [planWithGoal().replace('    status: active', '    status: completed')],
  ],
  find: (file) =>
    goalsOfOpenPlans(file)
      .filter(({ goal }) => !goal.reason?.trim())
      .flatMap(({ goal, name, reading, at }) => {
        const at_ = askedAt(goal);
        if (!at_) return [];
        const message = sentence('{name} is `{what}` without a reason: add `reason`', {
          name,
          what: goal[at_] ?? '',
        });
        return [{ reading, place: { at: [...at, at_], on: 'value' as const }, message }];
      }),
  fixes: reasonFixes,
};

/** The key that asks for a reason. One who declines a goal owes none. */
function askedAt({ status, achievement }: Goal): 'status' | 'achievement' | undefined {
  if (status === 'cancelled' || status === 'on-hold') return 'status';
  const isGone = status === 'entered-in-error' || status === 'rejected';
  return achievement === 'not-attainable' && !isGone ? 'achievement' : undefined;
}
