import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { currentPlan, type Filed } from '../caseload/case-file.ts';
import { changesSince, countChanges, type CountedChanges } from '../plans/changes-since.ts';
import {
  decisionsOn,
  type GoalDecision,
  goalDecisionsIn,
  openQuestions,
} from '../plans/decisions.ts';
import { fingerprintOf } from '../plans/fingerprint.ts';
import { type SignOff, signOffOf } from '../plans/sign-off.ts';
import type { Plan } from '../records/record.ts';
import { absenceOf } from './absence.ts';
import { at, fact, within } from './facts.ts';
import { joined, list, type Part, paragraph } from './nodes.ts';
import type { View } from './view.ts';

/** How the plan in force stands with the supervisor, and what the last decision on it asked. */
export function signOffPart(view: View): Part {
  const { file, moment } = view;
  const signOff = signOffOf(file, moment.outside);
  const plan = currentPlan(file);
  const content =
    plan && signOff.state !== 'none'
      ? [paragraph(signOffWords(signOff, view)), ...questionsOn(plan, view)]
      : [];
  return { content, otherwise: absenceOf(plan ? 'review' : 'plan', view) };
}

/** A sign-off that rests on a decision. */
export type Decided = Exclude<SignOff, { state: 'none' }>;

const states: Readonly<Record<Decided['state'], string>> = {
  approved: 'The plan as it stands was approved on {day} by {reviewer}.',
  'changes-requested': 'Changes to the plan as it stands were requested on {day} by {reviewer}.',
  rejected: 'The plan as it stands was rejected on {day} by {reviewer}.',
  'changed-since-approval':
    'The plan has changed since approval on {day} by {reviewer}. The changes are not approved yet.',
  'changed-since-decision':
    'The plan was sent back on {day} by {reviewer} and has changed since. There is no decision on it yet.',
};

/** How the last decision stands to the plan as it is now. */
export function signOffWords(signOff: Decided, view: View): readonly PhrasingContent[] {
  const { say, words, day, file, moment } = view;
  const { review } = signOff;
  const { date, reviewer } = review.record;
  const state = words(states[signOff.state], {
    day: fact(at(review, 'decision'), day(date)),
    reviewer: reviewer
      ? fact(at(review, 'reviewer'), say('{reviewer}', { reviewer }))
      : say('a reviewer not named'),
  });
  const changes = countChanges(changesSince(file, moment.outside));
  return changes ? joined([state, words(countPattern(changes), { ...changes })], ' ') : state;
}

function countPattern({ all, toLookAt }: CountedChanges): string {
  const counted = all === 1 ? 'There is 1 change since' : 'There are {all} changes since';
  return toLookAt > 0 ? `${counted}, {toLookAt} to look at.` : `${counted}.`;
}

/** What the last decision asked about goals the plan still has, with the words it asked in. */
function questionsOn(plan: Filed<Plan>, view: View): readonly RootContent[] {
  const { file, moment, say, day } = view;
  const last = decisionsOn(plan, file, moment.outside).at(-1);
  const goals = new Set(plan.record.goals?.map(({ id }) => id));
  const asked = last
    ? goalDecisionsIn(last.record).filter(
        ({ id, decision }) => decision !== 'agree' && goals.has(id),
      )
    : [];
  if (!last || asked.length === 0) return [];
  const open = new Set(openQuestions(plan, file, moment.outside).map(({ id }) => id));
  const print = last.record.plan ?? '';
  const isKnown = print === fingerprintOf(plan.reading) || moment.outside?.judged?.has(print);
  return [
    paragraph(say('The decision of {day} on single goals:', { day: day(last.record.date) })),
    list(
      asked.map((one) => {
        const isSettled = isKnown === true && !open.has(one.id);
        return questionLine({ ...one, source: at(last, 'goals', one.id), isSettled }, view);
      }),
    ),
  ];
}

const lines: Readonly<Record<GoalDecision['decision'], string>> = {
  agree: '{id} is agreed to.',
  query: '{id} was asked about.',
  return: '{id} was given back.',
};

interface Question extends GoalDecision {
  readonly source: ReturnType<typeof at>;
  readonly isSettled: boolean;
}

function questionLine(
  { id, decision, because, source, isSettled }: Question,
  { say, words }: View,
): Paragraph {
  return paragraph(
    joined(
      [
        words(lines[decision], { id: fact(source, say('{id}', { id })) }),
        ...(because ? [fact(within(source, 'because'), say('{because}', { because }))] : []),
        ...(isSettled ? [say('The goal has changed since.')] : []),
      ],
      ' ',
    ),
  );
}
