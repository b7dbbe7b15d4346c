import type { Paragraph } from 'mdast';
import { type CaseFile, currentPlan, isClosed, type Spot } from '../../caseload/case-file.ts';
import { goalsOf, isActiveGoal, isOpenGoal, type PlannedGoal } from '../../caseload/goals.ts';
import type { Goal, Step } from '../../records/record.ts';
import { fact, within } from '../facts.ts';
import { type Inline, joined } from '../nodes.ts';
import type { View } from '../view.ts';
import { whenLine } from './when-line.ts';

/** A step that is not done, with its goal. */
export interface OpenStep extends Spot {
  readonly step: Step;
  readonly goal: Goal;
}

/** Goals that somebody still works toward; none of a plan or a case that has ended. */
export function goalsUnderWay(file: CaseFile): readonly PlannedGoal[] {
  const status = currentPlan(file)?.record.status;
  if (isClosed(file) || status === 'completed' || status === 'revoked') return [];
  return goalsOf(file).filter(({ goal }) => isOpenGoal(goal));
}

/** The steps of these goals that are not done, the first due first. */
export function openStepsOf(file: CaseFile): readonly OpenStep[] {
  return goalsUnderWay(file)
    .flatMap((planned) =>
      (planned.goal.steps ?? []).flatMap((step, index): readonly OpenStep[] =>
        step.done ? [] : [{ step, goal: planned.goal, ...within(planned, 'steps', index) }],
      ),
    )
    .sort((one, other) => compare(one.step.by ?? '9', other.step.by ?? '9'));
}

/** Whether the worker takes the step, alone or together with the person. */
export function isPromised({ who }: Pick<Step, 'who'>): boolean {
  return who === 'worker' || who === 'joint';
}

/** A step that is open: its day, what it is, who takes it, and for which goal. */
export function stepLine(open: OpenStep, view: View): Paragraph {
  const { say, words, label } = view;
  const { step, goal } = open;
  const told = fact(within(open, 'step'), say('{step}', { step: step.step ?? say('not described') })); // prettier-ignore
  const who = step.who ? label('step-who', step.who) : say('nobody named');
  const around = joined([who, ...goalWords(goal, view)], ', ');
  return whenLine(
    { day: step.by, source: within(open, 'by') },
    words('{step} ({around})', { step: told, around }),
    view,
  );
}

/** The number of a goal, and how it stands where it is not worked on now. */
export function goalWords(goal: Goal, { say, label }: View): readonly Inline[] {
  const { id, status } = goal;
  return [
    ...(id ? [say('{id}', { id })] : []),
    ...(status && !isActiveGoal(goal)
      ? [say('goal {status}', { status: label('goal-status', status) })]
      : []),
  ];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
