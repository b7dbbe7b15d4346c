import { type CaseFile, type Filed, isClosed, type Spot } from '../caseload/case-file.ts';
import { isOpenGoal } from '../caseload/goals.ts';
import type { Goal, Plan } from '../records/record.ts';

/** A goal that is still open, in a plan that is, with the name it is called by in a sentence. */
export interface OpenGoal extends Spot {
  readonly goal: Goal;
  readonly name: string;
  readonly plan: Filed<Plan>;
}

/**
 * The goals that checks of a plan's quality look at: none of a closed case or an ended plan, and no
 * entry without a single key, of which the reading has told all there is to say.
 */
export function openGoalsOf(file: CaseFile): readonly OpenGoal[] {
  if (isClosed(file)) return [];
  return openPlansOf(file).flatMap((plan) =>
    (plan.record.goals ?? []).flatMap((goal, index): readonly OpenGoal[] =>
      isOpenGoal(goal) && Object.keys(goal).length > 0
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
