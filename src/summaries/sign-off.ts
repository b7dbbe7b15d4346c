import type { Paragraph, RootContent } from 'mdast';
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
import { list, paragraph, section } from './nodes.ts';
import type { View } from './view.ts';

/** How the plan in force stands with the supervisor, and what the last decision on it asked. */
export function signOffSection(view: View): readonly RootContent[] {
  const { file, say, moment } = view;
  const signOff = signOffOf(file, moment.outside);
  const plan = currentPlan(file);
  const told =
    plan && signOff.state !== 'none'
      ? [paragraph(words(signOff, view)), ...questionsOn(plan, view)]
      : [];
  return section(say('Sign-off'), told, absenceOf(plan ? 'review' : 'plan', view));
}

type Decided = Exclude<SignOff, { state: 'none' }>;

const states: Readonly<Record<Decided['state'], string>> = {
  approved: 'The plan as it stands was approved on {day} by {reviewer}.',
  'changes-requested': 'Changes to the plan as it stands were requested on {day} by {reviewer}.',
  rejected: 'The plan as it stands was rejected on {day} by {reviewer}.',
  'changed-since-approval':
    'The plan has changed since approval on {day} by {reviewer}. The changes are not approved yet.',
  'changed-since-decision':
    'The plan was sent back on {day} by {reviewer} and has changed since. There is no decision on it yet.',
};

function words(signOff: Decided, { say, day, file, moment }: View): string {
  const { date, reviewer } = signOff.review.record;
  const state = say(states[signOff.state], {
    day: day(date),
    reviewer: reviewer ?? say('a reviewer not named'),
  });
  const changes = countChanges(changesSince(file, moment.outside));
  return changes ? `${state} ${say(countPattern(changes), { ...changes })}` : state;
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
    list(asked.map((one) => questionLine(one, isKnown === true && !open.has(one.id), view))),
  ];
}

const lines: Readonly<Record<GoalDecision['decision'], string>> = {
  agree: '{id} is agreed to.',
  query: '{id} was asked about.',
  return: '{id} was given back.',
};

function questionLine(
  { id, decision, because }: GoalDecision,
  isSettled: boolean,
  { say }: View,
): Paragraph {
  return paragraph(
    [
      say(lines[decision], { id }),
      ...(because ? [say('{because}', { because })] : []),
      ...(isSettled ? [say('The goal has changed since.')] : []),
    ].join(' '),
  );
}
