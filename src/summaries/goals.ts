import type { PhrasingContent, RootContent } from 'mdast';
import { currentPlan, type Filed } from '../caseload/case-file.ts';
import { goalsOf, type PlannedGoal } from '../caseload/goals.ts';
import { judgeGoal, type SmartLetter } from '../plans/smart.ts';
import type { Plan } from '../records/record.ts';
import { absenceOf } from './absence.ts';
import { at, fact, within } from './facts.ts';
import { measureLine, type PlannedMeasure } from './measure-line.ts';
import { joined, list, type Part, paragraph } from './nodes.ts';
import type { View } from './view.ts';

/** The goals that a document tells of: all of the plan in force that were meant. */
export function goalsTold({ file }: View): readonly PlannedGoal[] {
  return goalsOf(file).filter(({ goal }) => goal.status !== 'entered-in-error');
}

/** How the plan in force stands. */
export function planPart(view: View): Part {
  const { file, say } = view;
  const plan = currentPlan(file);
  const content: RootContent[] = plan ? [paragraph(planLine(plan, view))] : [];
  if (plan && goalsTold(view).length === 0)
    content.push(paragraph(say('The plan has no goal yet.')));
  return { content, otherwise: absenceOf('plan', view) };
}

function planLine(
  plan: Filed<Plan>,
  { words, label, day, moment }: View,
): readonly PhrasingContent[] {
  const { status, start, review } = plan.record;
  return joined(
    [
      words('The plan is {status}.', {
        status: fact(at(plan, 'status'), label('plan-status', status ?? 'draft')),
      }),
      start
        ? words('It began on {day}.', { day: fact(at(plan, 'start'), day(start)) })
        : words('Its first day is not stated.'),
      review
        ? words(
            review < moment.today ? 'Its review was due on {day}.' : 'Its review is due on {day}.',
            { day: fact(at(plan, 'review'), day(review)) },
          )
        : words('No day for its review is stated.'),
    ],
    ' ',
  );
}

/** `G1: A lease in his own name`. */
export function goalTitle(planned: PlannedGoal, { say, words }: View): readonly PhrasingContent[] {
  const { goal, id } = planned.goal;
  const told = fact(
    within(planned, 'goal'),
    say('{goal}', { goal: goal ?? say('no sentence yet') }),
  );
  return id
    ? words('{id}: {words}', { id: say('{id}', { id }), words: told })
    : words('Goal without a number: {words}', { words: told });
}

/** A goal in a list: how it stands, whether it is SMART, its measures and steps. */
export function goalPart(planned: PlannedGoal, view: View): Part {
  const { goal } = planned;
  return {
    content: [
      list([
        paragraph(statusLine(planned, view)),
        ...smartLines(planned, view),
        ...measuresOf(planned).map((measure) => paragraph(measureLine(measure, view))),
        ...(goal.measures?.length ? [] : [paragraph(view.say('No measure yet.'))]),
        paragraph(stepsLine(planned, view)),
      ]),
    ],
  };
}

/** The pictures of what was read for a goal; none where a document is made without them. */
export function goalPictures({ goal }: PlannedGoal, view: View): Part {
  const { file, pictures, drawGoal } = view;
  return { content: drawGoal(goal, file).map((picture) => pictures.place(picture)) };
}

export function measuresOf(planned: PlannedGoal): readonly PlannedMeasure[] {
  return (planned.goal.measures ?? []).map((measure, index) => ({
    measure,
    ...within(planned, 'measures', index),
  }));
}

/** How a goal stands, and by when it is due. */
export function statusLine(planned: PlannedGoal, view: View): readonly PhrasingContent[] {
  const { say, words, label, day, moment } = view;
  const { status, achievement, due, reason } = planned.goal;
  const standing = joined(
    [
      status
        ? fact(within(planned, 'status'), label('goal-status', status))
        : say('status not stated'),
      achievement
        ? fact(within(planned, 'achievement'), label('goal-achievement', achievement))
        : say('achievement not stated'),
    ],
    ', ',
  );
  return joined(
    [
      words('Standing: {standing}.', { standing }),
      due
        ? words(due < moment.today ? 'Was due on {day}.' : 'Due on {day}.', {
            day: fact(within(planned, 'due'), day(due)),
          })
        : words('No day by which it is due.'),
      ...(reason
        ? [
            words('Reason: {reason}', {
              reason: fact(within(planned, 'reason'), say('{reason}', { reason })),
            }),
          ]
        : []),
    ],
    ' ',
  );
}

/** The letters of SMART as words. */
export const letterWords: Readonly<Record<SmartLetter, string>> = {
  S: 'specific',
  M: 'measurable',
  A: 'attainable',
  R: 'relevant',
  T: 'time-bound',
};

function smartLines(planned: PlannedGoal, view: View): readonly ReturnType<typeof paragraph>[] {
  const { file, moment, say } = view;
  const plan = currentPlan(file);
  if (!plan) return [];
  const letters = judgeGoal(planned.goal, { plan, file, moment });
  const named = (isMet: boolean): string =>
    letters
      .filter(({ met }) => met === isMet)
      .map(({ letter }) => say(letterWords[letter]))
      .join(', ');
  const [met, unmet] = [named(true), named(false)];
  if (unmet === '') return [paragraph(say('SMART, all five met: {met}.', { met }))];
  if (met === '') return [paragraph(say('SMART, none met: {unmet}.', { unmet }))];
  return [paragraph(say('SMART, met: {met}; not met: {unmet}.', { met, unmet }))];
}

/** How many steps are done, and which is next. */
export function stepsLine(planned: PlannedGoal, view: View): readonly PhrasingContent[] {
  const { words } = view;
  const steps = planned.goal.steps ?? [];
  if (steps.length === 0) return words('No steps yet.');
  const done = steps.filter((step) => step.done).length;
  const counted = words('Steps: {done} of {all} done.', {
    done: fact(within(planned, 'steps'), String(done)),
    all: steps.length,
  });
  const next = steps.findIndex((step) => !step.done);
  return next < 0 ? counted : joined([counted, nextStep(planned, next, view)], ' ');
}

function nextStep(planned: PlannedGoal, index: number, view: View): readonly PhrasingContent[] {
  const { say, words, label, day } = view;
  const { step, who, by } = planned.goal.steps?.[index] ?? {};
  const spot = within(planned, 'steps', index);
  const around = joined(
    [
      ...(who ? [label('step-who', who)] : []),
      by ? words('by {day}', { day: fact(within(spot, 'by'), day(by)) }) : words('no day set'),
    ],
    ', ',
  );
  return words('Next: {step} ({around}).', {
    step: fact(within(spot, 'step'), say('{step}', { step: step ?? say('not described') })),
    around,
  });
}
