import { type CaseFile, type Filed, isClosed, type Spot } from '../../caseload/case-file.ts';
import { isOpenGoal } from '../../caseload/goals.ts';
import type { Goal, Plan } from '../../records/record.ts';

/** A goal in an open plan, with the name it is called by in a sentence. */
export interface GoalInPlan extends Spot {
  readonly goal: Goal;
  readonly name: string;
  readonly plan: Filed<Plan>;
}

/**
 * The goals that checks of a plan's quality look at: none of a closed case or an ended plan, and no
 * entry without a single key, of which the reading has told all there is to say.
 */
export function openGoalsOf(file: CaseFile): readonly GoalInPlan[] {
  return goalsOfOpenPlans(file).filter(({ goal }) => isOpenGoal(goal));
}

/** All goals of open plans, given up, done and mistaken ones too. */
export function goalsOfOpenPlans(file: CaseFile): readonly GoalInPlan[] {
  return openPlansOf(file).flatMap((plan) =>
    (plan.record.goals ?? []).flatMap((goal, index): readonly GoalInPlan[] =>
      Object.keys(goal).length > 0
        ? [{ goal, name: nameOfGoal(goal), plan, reading: plan.reading, at: ['goals', index] }]
        : [],
    ),
  );
}

/** Plans that are drafted, in force or on hold, of a case that is not closed. */
export function openPlansOf(file: CaseFile): readonly Filed<Plan>[] {
  if (isClosed(file)) return [];
  return file.records.plan.filter(({ record }) =>
    ['draft', 'active', 'on-hold'].includes(record.status ?? 'draft'),
  );
}

function nameOfGoal({ id }: Goal): string {
  return id ? `Goal ${id}` : 'This goal';
}
