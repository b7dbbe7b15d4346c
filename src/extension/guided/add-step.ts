import { type Day, dayAfter } from '../../calendar/day.ts';
import { currentPlan } from '../../caseload/case-file.ts';
import { findCase } from '../../caseload/caseload.ts';
import { faultOfDayAfter } from '../../writing/answers.ts';
import { addStep, type StepAnswers, stepHindrance, stepRemark } from '../../writing/new-step.ts';
import { pickOne, type Questions, write } from '../ask.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say, sayIt } from '../say.ts';
import { askAboutCase, type OfCase } from './case-flow.ts';
import { changeRecord } from './change-record.ts';
import { codeChoices, complainOfWords, goalChoices, writeDay } from './choices.ts';
import { goalIn } from './goal-in.ts';

type Answers = OfCase & StepAnswers;

/** "Add Step": for which goal, what, who and by when. */
export async function startAddStep(current: CurrentCaseload, argument: unknown): Promise<void> {
  const goal = goalIn(argument);
  const all = questions(current);
  const asked = await askAboutCase<Answers>(current, {
    title: say('Add Step'),
    argument,
    hindrance: stepHindrance,
    ...(goal === undefined ? {} : { known: { goal } }),
    questions: goal === undefined ? all : all.filter(({ key }) => key !== 'goal'),
  });
  const plan = asked && currentPlan(asked.at.file);
  if (plan) await changeRecord(current, plan.reading, (text) => addStep(text, asked.answers));
}

function questions(current: CurrentCaseload): Questions<Answers> {
  return [
    {
      key: 'goal',
      ask: ({ case: id = '', goal }, place) =>
        pickOne({
          ...place,
          prompt: say('Which goal does it lead to?'),
          choices: goalChoices(findCase(current.value, id)),
          kept: goal,
        }),
    },
    {
      key: 'step',
      ask: ({ step }, place) =>
        write({
          place,
          prompt: say('What is the next step? Small enough to be finished'),
          value: step,
          example: say('Hand in the voucher application'),
          complain: complainOfWords('sentence'),
        }),
    },
    {
      key: 'who',
      ask: ({ who }, place) =>
        pickOne({
          ...place,
          prompt: say('Who takes it?'),
          choices: codeChoices('plan', ['goals', 0, 'steps', 0, 'who']),
          kept: who,
        }),
    },
    {
      key: 'by',
      ask: ({ case: id, goal, by }, place) =>
        writeDay({
          place,
          prompt: say('By when? A day, as year, month and day'),
          value: by ?? dayAfter(current.moment.today, 'P14D'),
          complain: (text) => {
            const fault = faultOfDayAfter(text, current.moment.today);
            return fault ? sayIt(fault) : lateFor(current, text as Day, { id, goal });
          },
        }),
    },
  ];
}

/** A step for after its goal is due may stand, but the worker hears of it. */
function lateFor(
  current: CurrentCaseload,
  by: Day,
  { id, goal }: { readonly id: string | undefined; readonly goal: string | undefined },
): { readonly hint: string } | undefined {
  const file = findCase(current.value, id ?? '');
  const late = file && stepRemark(file, goal ?? '', by);
  return late && { hint: sayIt(late) };
}
