import type { PhrasingContent } from 'mdast';
import type { PlannedGoal } from '../../caseload/goals.ts';
import type { Spot } from '../../caseload/case-file.ts';
import type { Step } from '../../records/record.ts';
import { fact, within } from '../facts.ts';
import { list, paragraph, type Part } from '../nodes.ts';
import type { View } from '../view.ts';
import { isBefore, isInPeriod, lastDay } from './in-period.ts';

interface PlannedStep extends Spot {
  readonly step: Step;
}

/** The steps of a goal done in the period, and those open at its end: what is late comes first. */
export function goalSteps(planned: PlannedGoal, view: View): Part {
  const { say } = view;
  const steps = (planned.goal.steps ?? []).map((step, index) => ({
    step,
    ...within(planned, 'steps', index),
  }));
  const done = steps.filter(({ step }) => isInPeriod(step.done, view)).sort(by('done'));
  const before = steps.filter(({ step }) => step.done && isBefore(step.done, view)).length;
  const open = steps.filter(({ step }) => !step.done || step.done > lastDay(view)).sort(by('by'));
  const lines = [
    ...(before === 1 ? [view.words('1 step was done before this period.')] : []),
    ...(before > 1
      ? [view.words('{count} steps were done before this period.', { count: before })]
      : []),
    ...done.map((step) => doneLine(step, view)),
    ...open.map((step) => openLine(step, view)),
  ];
  return {
    content:
      lines.length > 0
        ? [paragraph(say('Steps:')), list(lines.map((line) => paragraph(line)))]
        : [],
    otherwise: say('No steps yet.'),
  };
}

/** Those without a day come last. */
function by(key: 'done' | 'by'): (one: PlannedStep, other: PlannedStep) => number {
  const keyOf = ({ step }: PlannedStep): string => step[key] ?? '9999';
  return (one, other) => (keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0);
}

function doneLine(planned: PlannedStep, view: View): readonly PhrasingContent[] {
  const { done } = planned.step;
  return view.words('Done on {day}: {step}', {
    day: fact(within(planned, 'done'), view.day(done)),
    step: stepWords(planned, view),
  });
}

function openLine(planned: PlannedStep, view: View): readonly PhrasingContent[] {
  const { words, day } = view;
  const { by: due, done } = planned.step;
  const step = stepWords(planned, view);
  const told = {
    step,
    day: due ? fact(within(planned, 'by'), day(due)) : '',
    done: done ? fact(within(planned, 'done'), day(done)) : '',
  };
  if (!due)
    return done
      ? words('Done after this period, on {done}: {step}', told)
      : words('Open, no day set: {step}', told);
  const isLate = due < lastDay(view);
  if (done)
    return isLate
      ? words('Was due on {day}, done after this period, on {done}: {step}', told)
      : words('Due on {day}, done after this period, on {done}: {step}', told);
  return isLate
    ? words('Was due on {day} and is not done: {step}', told)
    : words('Due on {day}: {step}', told);
}

function stepWords(planned: PlannedStep, view: View): readonly PhrasingContent[] {
  const { say, words, label } = view;
  const { step, who } = planned.step;
  const told = fact(within(planned, 'step'), say('{step}', { step: step ?? say('not described') }));
  return who ? words('{step} ({who})', { step: told, who: label('step-who', who) }) : [told];
}
