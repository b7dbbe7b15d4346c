import { needsOf } from '../caseload/assessed.ts';
import { currentPlan, isClosed } from '../caseload/case-file.ts';
import { goalsOf } from '../caseload/goals.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { assessment, planWithGoal } from './examples/records.ts';

export const needImmediateWithoutGoal: CaseCheck = {
  id: 'need-immediate-without-goal',
  theme: 'plan',
  title: 'An immediate need has no goal',
  because:
    'The plan follows from the assessment, and what cannot wait comes first (NASW Standards for Social Work Case Management 2013, standards 5 and 6, assessment and service planning). An immediate need that no goal addresses is easily lost.',
  severity: 'warning',
  over: 'case',
  bad: [[assessment, planWithGoal()]],
  fixed: [[assessment, planWithGoal('addresses: [N1]')]],
  good: [[assessment], [assessment.replace('immediate', 'long-term'), planWithGoal()]],
  find: (file) => {
    if (isClosed(file) || !currentPlan(file)) return [];
    const addressed = new Set(
      goalsOf(file)
        .filter(({ goal }) => goal.status !== 'entered-in-error')
        .flatMap(({ goal }) => goal.addresses ?? []),
    );
    return [...needsOf(file).values()]
      .filter(({ id, what }) => what.urgency === 'immediate' && !addressed.has(id))
      .map(({ id, reading, at }) => ({
        reading,
        place: { at: [...at, 'urgency'], on: 'value' },
        message: sentence(
          'Need {id} is immediate and no goal of the plan addresses it: add {id} to `addresses` of a goal',
          { id },
        ),
      }));
  },
};
