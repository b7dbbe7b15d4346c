import type { Paragraph, RootContent } from 'mdast';
import { currentPlan, type Filed } from '../caseload/case-file.ts';
import { goalsOf } from '../caseload/goals.ts';
import { judgeGoal, type SmartLetter } from '../plans/smart.ts';
import type { Goal, Plan, Step } from '../records/record.ts';
import { absenceOf } from './absence.ts';
import { measureLine } from './measure-line.ts';
import { heading, list, paragraph, section } from './nodes.ts';
import type { View } from './view.ts';

/** The plan in force, goal by goal. */
export function goalsSection(view: View): readonly RootContent[] {
  const { file, say } = view;
  const plan = currentPlan(file);
  return section(say('Goals'), plan ? planAndGoals(plan, view) : [], absenceOf('plan', view));
}

function planAndGoals(plan: Filed<Plan>, view: View): readonly RootContent[] {
  const { say } = view;
  const goals = goalsOf(view.file).filter(({ goal }) => goal.status !== 'entered-in-error');
  const about = paragraph(planLine(plan.record, view));
  if (goals.length === 0) return [about, paragraph(say('The plan has no goal yet.'))];
  return [about, ...goals.flatMap(({ goal }) => goalPart(goal, plan, view))];
}

function planLine({ status, start, review }: Plan, { say, label, day, moment }: View): string {
  return [
    say('The plan is {status}.', { status: label('plan-status', status ?? 'draft') }),
    start ? say('It began on {day}.', { day: day(start) }) : say('Its first day is not stated.'),
    review
      ? say(
          review < moment.today ? 'Its review was due on {day}.' : 'Its review is due on {day}.',
          {
            day: day(review),
          },
        )
      : say('No day for its review is stated.'),
  ].join(' ');
}

function goalPart(goal: Goal, plan: Filed<Plan>, view: View): readonly RootContent[] {
  const { file, moment, say, pictures } = view;
  const letters = judgeGoal(goal, { plan, file, moment });
  const words = goal.goal ?? say('no sentence yet');
  const title = goal.id
    ? say('{id}: {words}', { id: goal.id, words })
    : say('Goal without a number: {words}', { words });
  const met = letters.filter((judged) => judged.met).map(({ letter }) => letter);
  const unmet = letters.filter((judged) => !judged.met).map(({ letter }) => letter);
  return [
    heading(3, title),
    list([
      paragraph(statusLine(goal, view)),
      paragraph(smartLine(met, unmet, view)),
      ...measureLines(goal, view),
      paragraph(stepsLine(goal.steps ?? [], view)),
    ]),
    ...view.drawGoal(goal, file).map((picture) => pictures.place(picture)),
  ];
}

function statusLine(goal: Goal, { say, label, day, moment }: View): string {
  const { status, achievement, due, reason } = goal;
  const standing = [
    status ? label('goal-status', status) : say('status not stated'),
    achievement ? label('goal-achievement', achievement) : say('achievement not stated'),
  ].join(', ');
  return [
    say('Standing: {standing}.', { standing }),
    due
      ? say(due < moment.today ? 'Was due on {day}.' : 'Due on {day}.', { day: day(due) })
      : say('No day by which it is due.'),
    ...(reason ? [say('Reason: {reason}', { reason })] : []),
  ].join(' ');
}

const letterWords: Readonly<Record<SmartLetter, string>> = {
  S: 'specific',
  M: 'measurable',
  A: 'attainable',
  R: 'relevant',
  T: 'time-bound',
};

function smartLine(
  met: readonly SmartLetter[],
  unmet: readonly SmartLetter[],
  { say }: View,
): string {
  const words = (letters: readonly SmartLetter[]): string =>
    letters.map((letter) => say(letterWords[letter])).join(', ');
  if (unmet.length === 0) return say('SMART, all five met: {met}.', { met: words(met) });
  if (met.length === 0) return say('SMART, none met: {unmet}.', { unmet: words(unmet) });
  return say('SMART, met: {met}; not met: {unmet}.', { met: words(met), unmet: words(unmet) });
}

function measureLines(goal: Goal, view: View): readonly Paragraph[] {
  const measures = goal.measures ?? [];
  if (measures.length === 0) return [paragraph(view.say('No measure yet.'))];
  return measures.map((measure) => paragraph(measureLine(measure, view)));
}

function stepsLine(steps: readonly Step[], view: View): string {
  const { say } = view;
  if (steps.length === 0) return say('No steps yet.');
  const done = steps.filter((step) => step.done).length;
  const counted = say('Steps: {done} of {all} done.', { done, all: steps.length });
  const next = steps.find((step) => !step.done);
  return next ? `${counted} ${nextStep(next, view)}` : counted;
}

function nextStep({ step, who, by }: Step, { say, label, day }: View): string {
  const around = [
    ...(who ? [label('step-who', who)] : []),
    by ? say('by {day}', { day: day(by) }) : say('no day set'),
  ].join(', ');
  return say('Next: {step} ({around}).', { step: step ?? say('not described'), around });
}
