import { needsOf, strengthsOf } from '../../caseload/assessed.ts';
import { isOpenGoal, type PlannedGoal } from '../../caseload/goals.ts';
import { suggestAchievement } from '../../measures/achievement/suggest-achievement.ts';
import type { DataPath } from '../../records/fault.ts';
import type { Goal, Plan, Step } from '../../records/record.ts';
import {
  type Content,
  aside,
  element,
  factsOf,
  joined,
  listOf,
  markOf,
  named,
  partWithin,
} from './elements.ts';
import { evaluationPart, scalePart, strategiesPart } from './goal-means.ts';
import { measurePart } from './measure-part.ts';
import type { Sheet } from './sheet.ts';
import { capitalised } from '../../text/capitalised.ts';
import { smartLetters } from './smart-letters.ts';

/** One goal of a plan: what it is and why, how far it is, and what leads to it. */
export function goalPart(goal: Goal, at: DataPath, sheet: Sheet<Plan>): Content {
  const { say, lineOf } = sheet;
  const steps = goal.steps ?? [];
  const done = steps.filter((step) => step.done).length;
  return element(
    'section',
    { className: ['caseload-goal'] },
    element(
      'h3',
      lineOf(at),
      named('span', 'id', goal.id ?? say('Goal')),
      ' ',
      element('span', { dir: 'auto' }, goal.goal ?? say('no sentence yet')),
    ),
    smartLetters(goal, sheet),
    factsOf(goalFacts(goal, sheet)),
    suggestionLine({ goal, reading: sheet.reading, at }, sheet),
    partWithin(
      say('Progress'),
      listOf(
        'measures',
        (goal.measures ?? []).map((measure) => measurePart(measure, goal, sheet)),
      ),
    ),
    partWithin(
      steps.length > 0 ? say('Steps, {done} of {all} done', { done, all: steps.length }) : '',
      listOf(
        'steps',
        steps.map((step, index) => stepItem(step, [...at, 'steps', index], sheet)),
      ),
    ),
    strategiesPart(goal, sheet),
    evaluationPart(goal, sheet),
    scalePart(goal, sheet),
  );
}

/** What the readings suggest of the goal's achievement, where something else is written. */
function suggestionLine(planned: PlannedGoal, { file, moment, say, label }: Sheet<Plan>): Content {
  const suggested = suggestAchievement(planned, file, moment);
  if (!suggested) return undefined;
  const { code, reason } = suggested;
  return named(
    'p',
    'suggestion',
    say('Readings suggest: {achievement}', { achievement: label('goal-achievement', code) }),
    aside(say(reason.pattern, reason.values)),
  );
}

function goalFacts(goal: Goal, sheet: Sheet<Plan>): Parameters<typeof factsOf>[0] {
  const { say, label, day, dueDay, file } = sheet;
  const { status, achievement, source, readiness, start, due, weight } = goal;
  const standing = [
    ...(status ? [label('goal-status', status)] : []),
    ...(achievement ? [label('goal-achievement', achievement)] : []),
  ].join(', ');
  const needs = needsOf(file);
  const strengths = strengthsOf(file);
  return [
    [say('Standing'), capitalised(standing)],
    [say('Began'), start && day(start)],
    [say('Due'), due && (isWaitedFor(goal) ? dueDay(due) : day(due))],
    [say('Whose goal'), source && capitalised(label('goal-source', source))],
    [say('Readiness'), readiness && capitalised(label('stage-of-change', readiness))],
    [say('Weight'), weight === undefined ? undefined : String(weight)],
    [say('Answers to'), idsWithWords(goal.addresses, (id) => needs.get(id)?.what.need)],
    [say('Builds on'), idsWithWords(goal.uses, (id) => strengths.get(id)?.what.strength)],
    [say('Reason'), goal.reason],
  ];
}

function isWaitedFor(goal: Goal): boolean {
  return isOpenGoal(goal) && goal.achievement !== 'achieved' && goal.achievement !== 'sustaining';
}

function idsWithWords(
  ids: readonly string[] = [],
  wordsOf: (id: string) => string | undefined,
): Content {
  return listOf(
    'ids',
    ids.map((id) => [named('span', 'id', id), ' ', wordsOf(id)]),
  );
}

function stepItem({ step, who, by, done }: Step, at: DataPath, sheet: Sheet<Plan>): Content {
  const { say, label, day, dueDay, lineOf } = sheet;
  const when = done ? [say('done on'), ' ', day(done)] : by && [say('by'), ' ', dueDay(by)];
  return element(
    'li',
    lineOf(at),
    markOf(done ? '✓' : '○'),
    element('span', { dir: 'auto' }, step ?? say('not described')),
    aside(joined([who && label('step-who', who), when ?? say('no day set')], ', ')),
  );
}
