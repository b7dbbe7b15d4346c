import { dayInWords } from '../../calendar/words.ts';
import { caseRecord, currentPlan } from '../../caseload/case-file.ts';
import { decisionsOn, goalDecisionsIn } from '../../plans/decisions.ts';
import type { Code } from '../../records/record.ts';
import type { CaseAtHand } from '../../writing/case-at-hand.ts';
import {
  type GoalAnswer,
  goalsToJudge,
  lackOf,
  type ReviewAnswers,
  reviewerRemark,
} from '../../writing/new-review.ts';
import { type Choice, type Complaint, pickOne, type Questions, write } from '../ask.ts';
import { say, sayIt } from '../say.ts';
import type { OfCase } from './case-flow.ts';
import { codeChoices, complainIfGiven, complainOfWords } from './choices.ts';

/** Who decides, how, the words, and what of each goal under its id. */
export type Answers = OfCase & Readonly<Record<string, string>>;

export const reviewer = 'reviewer';
const how = 'how';
const words = 'words';

const asAWhole = 'whole';
const oneByOne = 'each';

/** The questions of a decision on the plan of a case; `last` decided last here. */
export function decisionQuestions(
  at: CaseAtHand,
  decision: Code<'decision'>,
  last: string | undefined,
): Questions<Answers> {
  return [
    whoDecides(at, last),
    howToDecide(at, decision),
    ...goalsToJudge(at.file).flatMap(({ id }) => ofGoal(at, decision, id)),
    inWords(at, decision),
  ];
}

/** What the answers say, for the review. */
export function reviewAnswers(
  at: CaseAtHand,
  decision: Code<'decision'>,
  answers: Partial<Answers>,
): ReviewAnswers {
  return {
    reviewer: answers[reviewer] ?? '',
    decision,
    goals: goalsAnswered(at, decision, answers),
    words: answers[words] ?? '',
  };
}

/** Whoever approves a plan as a whole agrees to its goals; whoever rejects it says nothing of them. */
function goalsAnswered(
  at: CaseAtHand,
  decision: Code<'decision'>,
  answers: Partial<Answers>,
): Readonly<Record<string, GoalAnswer>> {
  const isEach = isOneByOne(decision, answers);
  if (!isEach && decision === 'rejected') return {};
  return Object.fromEntries(
    goalsToJudge(at.file).map(({ id }): [string, GoalAnswer] => {
      const said = isEach ? (answers[id] as GoalAnswer['decision'] | undefined) : undefined;
      const because = answers[wordsOn(id)];
      return said === undefined || said === 'agree'
        ? [id, { decision: 'agree' }]
        : [id, { decision: said, ...(because ? { because } : {}) }];
    }),
  );
}

function isOneByOne(decision: Code<'decision'>, answers: Partial<Answers>): boolean {
  return decision === 'changes-requested' || answers[how] === oneByOne;
}

function wordsOn(id: string): string {
  return `${id} because`;
}

type AnyQuestion = Questions<Answers>[number];

function whoDecides({ file }: CaseAtHand, last: string | undefined): AnyQuestion {
  const { supervisor, worker } = caseRecord(file)?.record ?? {};
  const complain = (text: string): Complaint => {
    const remark = reviewerRemark(worker, text);
    return complainOfWords('person')(text) ?? (remark && { hint: sayIt(remark) });
  };
  return {
    key: reviewer,
    ask: (answers, place) =>
      write({
        place,
        prompt: say('Who decides, by initials or the name used at work?'),
        value: answers[reviewer] ?? last ?? supervisor,
        complain,
      }),
  };
}

function howToDecide({ file }: CaseAtHand, decision: Code<'decision'>): AnyQuestion {
  const ids = goalsToJudge(file).map(({ id }) => id);
  const whole =
    decision === 'approved'
      ? say('Agree to all goals: {ids}', { ids: ids.join(', ') })
      : say('Reject the plan as a whole');
  return {
    key: how,
    applies: () => decision !== 'changes-requested' && ids.length > 0,
    ask: (answers, place) =>
      pickOne<string>({
        ...place,
        prompt: say('What do you say of its goals?'),
        choices: [
          { label: whole, answer: asAWhole },
          {
            label: say('Go through the goals one by one'),
            detail: say('Agree, ask about it or give it back, with a few words'),
            answer: oneByOne,
          },
        ],
        kept: answers[how] ?? asAWhole,
      }),
  };
}

function ofGoal(
  at: CaseAtHand,
  decision: Code<'decision'>,
  id: string,
): readonly [AnyQuestion, AnyQuestion] {
  const applies = (answers: Partial<Answers>): boolean => isOneByOne(decision, answers);
  const goal = goalsToJudge(at.file).find((planned) => planned.id === id)?.goal.goal ?? '';
  return [
    {
      key: id,
      applies,
      ask: (answers, place) =>
        pickOne<string>({
          ...place,
          prompt: say('{id}: {goal}', { id, goal }),
          choices: choicesFor(at, id),
          kept: answers[id] ?? 'agree',
        }),
    },
    {
      key: wordsOn(id),
      applies: (answers) => applies(answers) && ['query', 'return'].includes(answers[id] ?? ''),
      ask: (answers, place) =>
        write({
          place,
          prompt:
            answers[id] === 'return'
              ? say('What is to change about {id}?', { id })
              : say('What do you want to know about {id}?', { id }),
          value: answers[wordsOn(id)],
          complain: complainOfWords('sentence'),
        }),
    },
  ];
}

/** What can be said of a goal; what was said last time stands with its words, to be read again. */
function choicesFor({ file, moment }: CaseAtHand, id: string): readonly Choice<string>[] {
  const plan = currentPlan(file);
  const last = plan && decisionsOn(plan, file, moment.outside).at(-1)?.record;
  const said = last && goalDecisionsIn(last).find((goal) => goal.id === id);
  const day = last?.date ? dayInWords(last.date, moment.today) : '';
  return codeChoices<Code<'goal-decision'>>('review', ['goals', id]).map((choice) =>
    said?.decision === choice.answer && choice.answer !== 'agree'
      ? {
          ...choice,
          description: say('as on {day}', { day }),
          ...(said.because ? { detail: said.because.replace(/\s+/g, ' ') } : {}),
        }
      : choice,
  );
}

function inWords(at: CaseAtHand, decision: Code<'decision'>): AnyQuestion {
  return {
    key: words,
    ask: (answers, place) => {
      const goals = goalsAnswered(at, decision, answers);
      const isFree = lackOf({ decision, goals }) === undefined;
      return write({
        place,
        prompt: isFree
          ? say('A few words to the worker on the whole plan? Leave it empty where there are none')
          : say('A few words to the worker on the whole plan: what is to happen now?'),
        value: answers[words],
        complain: (text) => {
          const lack = lackOf({ decision, goals, words: text });
          return lack ? sayIt(lack) : complainIfGiven('sentence')(text);
        },
      });
    },
  };
}
