import type { List, PhrasingContent, RootContent } from 'mdast';
import { caseRecord } from '../../caseload/case-file.ts';
import type { PlannedGoal } from '../../caseload/goals.ts';
import type { Step } from '../../records/record.ts';
import { at, fact, within } from '../facts.ts';
import { list, paragraph, strong } from '../nodes.ts';
import type { View } from '../view.ts';
import { isWorkedOn } from './goals-of-mine.ts';

interface PlannedStep {
  readonly step: Step;
  readonly index: number;
}

const everybody: readonly Step['who'][] = ['client', 'joint', 'worker', 'provider', undefined];

/** The steps of a goal by who does them, and those that are done with a tick. */
export function mySteps(planned: PlannedGoal, view: View): readonly RootContent[] {
  const steps = (planned.goal.steps ?? []).map((step, index) => ({ step, index }));
  if (steps.length === 0)
    return isWorkedOn(planned.goal) ? [paragraph(view.say('No steps are set yet.'))] : [];
  const done = steps.filter(({ step }) => step.done);
  return [
    ...everybody.flatMap((who): readonly RootContent[] => {
      const own = steps.filter(({ step }) => !step.done && step.who === who);
      return own.length === 0
        ? []
        : [paragraph(strong(whoDoes(who, view))), stepList(own, planned, view)];
    }),
    ...(done.length === 0
      ? []
      : [paragraph(strong(view.say('Done:'))), stepList(done, planned, view)]),
  ];
}

function whoDoes(who: Step['who'], { file, say, words }: View): readonly PhrasingContent[] {
  const filed = caseRecord(file);
  const worker = filed?.record.worker;
  switch (who) {
    case 'client':
      return words('You do:');
    case 'joint':
      return words('Together we do:');
    case 'worker':
      return filed && worker
        ? words('{worker} does:', {
            worker: fact(at(filed, 'worker'), say('{worker}', { worker })),
          })
        : words('Your worker does:');
    case 'provider':
      return words('Another service does:');
    default:
      return words('Who does this is not set yet:');
  }
}

function stepList(steps: readonly PlannedStep[], planned: PlannedGoal, view: View): List {
  const items = list(
    steps.map(({ step, index }) => paragraph(stepWords(step, { planned, index }, view))),
  );
  items.children.forEach((item, index) => {
    item.checked = steps[index]?.step.done !== undefined;
  });
  return items;
}

function stepWords(
  { step, by, done }: Step,
  { planned, index }: { readonly planned: PlannedGoal; readonly index: number },
  { say, words, day, moment }: View,
): readonly PhrasingContent[] {
  const spot = within(planned, 'steps', index);
  const told = step
    ? fact(within(spot, 'step'), say('{step}', { step }))
    : fact(spot, say('A step that has no words yet'));
  if (done)
    return words('{step} – Done on {day}', {
      step: told,
      day: fact(within(spot, 'done'), day(done)),
    });
  if (!by) return words('{step} – No day set', { step: told });
  return words(by < moment.today ? '{step} – We had planned it by {day}' : '{step} – By {day}', {
    step: told,
    day: fact(within(spot, 'by'), day(by)),
  });
}
