import { isStillNamed, needsOf } from '../caseload/assessed.ts';
import { currentPlan, isClosed } from '../caseload/case-file.ts';
import { goalsOf } from '../caseload/goals.ts';
import { sentence } from '../text/sentence.ts';
import type { CaseCheck } from './check.ts';
import { assessment, planWithGoal } from './examples/records.ts';

const homeAndFood = assessment.replace(
  'strengths:',
  '  - { id: N2, need: Food for tonight, urgency: immediate }\nstrengths:',
);
/** A later look at all needs, in which the food is no longer one. */
const homeLater = assessment.replace('2026-01-15', '2026-02-15');

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
  good: [
    [assessment],
    [homeAndFood, homeLater, planWithGoal('addresses: [N1]')],
    [assessment.replace('immediate', 'long-term'), planWithGoal()],
  ],
  find: (file) => {
    if (isClosed(file) || !currentPlan(file)) return [];
    const addressed = new Set(
      goalsOf(file)
        .filter(({ goal }) => goal.status !== 'entered-in-error')
        .flatMap(({ goal }) => goal.addresses ?? []),
    );
    return [...needsOf(file).values()]
      .filter(
        (need) =>
          need.what.urgency === 'immediate' && !addressed.has(need.id) && isStillNamed(file, need),
      )
      .map(({ id, reading, at }) => ({
        reading,
        place: { at: [...at, 'urgency'], on: 'value' },
        message: sentence(
          'Need {id} is immediate and no goal of the plan addresses it: write a goal for it, or answer how it was met',
          { id },
        ),
      }));
  },
};
