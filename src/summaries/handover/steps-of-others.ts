import { notWaiting } from '../ahead.ts';
import { list, type Part } from '../nodes.ts';
import type { View } from '../view.ts';
import { isPromised, openStepsOf, stepLine } from './open-steps.ts';

/** The open steps that are no promise of the worker: of the person, of providers, of nobody named. */
export function stepsOfOthersPart(view: View): Part {
  const steps = openStepsOf(view.file).filter(({ step }) => !isPromised(step));
  return {
    content: steps.length > 0 ? [list(steps.map((open) => stepLine(open, view)))] : [],
    otherwise: notWaiting(view) ?? view.say('No step of anybody else is open.'),
  };
}
