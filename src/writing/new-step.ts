import type { Day } from '../calendar/day.ts';
import type { CaseFile } from '../caseload/case-file.ts';
import { goalsOf, isOpenGoal } from '../caseload/goals.ts';
import { type RecordEdit, setValue } from '../records/edit-record.ts';
import { readRecord } from '../records/read-record.ts';
import type { Code } from '../records/record.ts';
import { sentence, type Sentence } from '../text/sentence.ts';

export interface StepAnswers {
  /** The id of the goal that the step belongs to. */
  readonly goal: string;
  readonly step: string;
  readonly who: Code<'step-who'>;
  readonly by: Day;
}

/** The edit that adds a step after those a goal of this plan's text has. */
export function addStep(planText: string, { goal, step, who, by }: StepAnswers): RecordEdit {
  const plan = readRecord({ path: '', text: planText })?.record;
  const goals = plan?.record === 'plan' ? (plan.goals ?? []) : [];
  const index = goals.findIndex(({ id }) => id === goal);
  if (index < 0) return { refused: sentence('Goal {goal} is not in the plan any more', { goal }) };
  const steps = goals[index]?.steps ?? [];
  return setValue(planText, ['goals', index, 'steps', steps.length], { step, who, by });
}

/** Why no step can be added to a case for now; undefined where one can. */
export function stepHindrance(file: CaseFile): Sentence | undefined {
  return goalsOf(file).some(({ goal }) => goal.id !== undefined && isOpenGoal(goal))
    ? undefined
    : sentence('Case {id} has no open goal: begin with Add Goal', { id: file.id ?? '' });
}

/** What a worker should know of a step's day: that it comes after its goal is due. */
export function stepRemark(file: CaseFile, goalId: string, by: Day): Sentence | undefined {
  const due = goalsOf(file).find(({ goal }) => goal.id === goalId)?.goal.due;
  return due && by > due
    ? sentence('Goal {goalId} is due before that, on {due}', { goalId, due })
    : undefined;
}
