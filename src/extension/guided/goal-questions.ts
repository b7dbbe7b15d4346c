import { dayAfter, type Day } from '../../calendar/day.ts';
import { findCase } from '../../caseload/caseload.ts';
import type { LetterJudged } from '../../plans/smart.ts';
import type { Goal } from '../../records/record.ts';
import { faultOfDayAfter, faultOfWords } from '../../writing/answers.ts';
import type { GoalAnswers } from '../../writing/new-goal.ts';
import { remarksOn } from '../../writing/new-goal.ts';
import { type Complaint, pickOne, pickSome, type Question, type Questions, write } from '../ask.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say, sayIt } from '../say.ts';
import type { OfCase } from './case-flow.ts';
import { codeChoices, complainOfWords, needChoices, writeDay } from './choices.ts';

/** All that the questions of a new goal gather. */
export type GoalFlow = OfCase & GoalAnswers;

/** S: what will be different. */
export function specificQuestion(current: CurrentCaseload): Question<GoalFlow, 'goal'> {
  return {
    key: 'goal',
    ask: ({ case: id, goal }, place) =>
      write({
        place,
        prompt: say('What will be different? One sentence, in the person’s words where you can'),
        value: goal,
        example: say('Hold a lease in his own name by 20 July'),
        complain: (text) => {
          const fault = faultOfWords(text, 'sentence');
          return fault ? sayIt(fault) : complaintOf(current, id, ['S', { goal: text }]);
        },
      }),
  };
}

/** A: the first step, and who takes it. */
export function attainableQuestions(): Questions<GoalFlow> {
  return [
    {
      key: 'step',
      ask: ({ step }, place) =>
        write({
          place,
          prompt: say('What is the first step? Small enough to be finished'),
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
          prompt: say('Who takes the first step?'),
          choices: codeChoices('plan', ['goals', 0, 'steps', 0, 'who']),
          kept: who,
        }),
    },
  ];
}

/** R: which needs it is for, and whose goal it is. */
export function relevantQuestions(current: CurrentCaseload): Questions<GoalFlow> {
  return [
    {
      key: 'needs',
      ask: ({ case: id = '', needs = [] }, place) =>
        pickSome({
          ...place,
          prompt: say('Which need is it for?'),
          choices: needChoices(findCase(current.value, id)),
          kept: needs,
          least: 1,
        }),
    },
    {
      key: 'source',
      ask: ({ source }, place) =>
        pickOne({
          ...place,
          prompt: say('Whose goal is it?'),
          choices: codeChoices('plan', ['goals', 0, 'source']),
          kept: source,
        }),
    },
  ];
}

/** T: by when. */
export function timeQuestion(current: CurrentCaseload): Question<GoalFlow, 'due'> {
  return {
    key: 'due',
    ask: ({ case: id, due }, place) => {
      const { today } = current.moment;
      return writeDay({
        place,
        prompt: say('By when? A day, as year, month and day'),
        value: due ?? dayAfter(today, 'P3M'),
        complain: (text) => {
          const fault = faultOfDayAfter(text, today);
          if (fault) return sayIt(fault);
          return complaintOf(current, id, ['T', { start: today, due: text as Day }]);
        },
      });
    },
  };
}

/** What a letter says: a must keeps the answer back, an ought is only told. */
function complaintOf(
  current: CurrentCaseload,
  id: string | undefined,
  [letter, goal]: readonly [LetterJudged['letter'], Goal],
): Complaint {
  const file = findCase(current.value, id ?? '');
  if (!file) return undefined;
  const [remark] = remarksOn(letter, goal, { file, moment: current.moment });
  if (!remark) return undefined;
  const message = sayIt(remark.message);
  return remark.level === 'must' ? message : { hint: message };
}
