import { currentPlan, isClosed } from '../../caseload/case-file.ts';
import { goalsOf, isAchieved, isOpenGoal, type PlannedGoal } from '../../caseload/goals.ts';
import { suggestAchievement } from '../../measures/achievement/suggest-achievement.ts';
import { capitalised } from '../../text/capitalised.ts';
import {
  type Content,
  aside,
  element,
  joined,
  listOf,
  named,
} from '../../writing/sheets/elements.ts';
import { measurePart } from '../../writing/sheets/measure-part.ts';
import type { Sheet } from '../../writing/sheets/sheet.ts';
import { smartLetters } from '../../writing/sheets/smart-letters.ts';
import type { Goal, Plan } from '../../records/record.ts';
import { opening } from '../opening.ts';
import { type CasePage, partOfPage } from './case-page.ts';

/** The goals of the plan in force, with their letters, readings and next steps. */
export function goalsPart(page: CasePage): Content {
  const { file, say } = page;
  const plan = currentPlan(file);
  const goals = goalsOf(file).filter(({ goal }) => goal.status !== 'entered-in-error');
  return partOfPage('goals', say('Goals'), {
    content: goals.map((planned) => goalPart(planned, page)),
    otherwise: plan ? say('The plan has no goal yet.') : page.absent('plan'),
  });
}

function goalPart(planned: PlannedGoal, page: CasePage): Content {
  const { goal, reading, at } = planned;
  const { say } = page;
  const sheet = sheetFor(planned, page);
  return element(
    'article',
    { className: ['caseload-goal'] },
    element(
      'h3',
      {},
      named('span', 'id', goal.id ?? say('Goal')),
      ' ',
      opening({ reading, at: [...at, 'goal'] }, goal.goal ?? say('no sentence yet')),
    ),
    sheet && smartLetters(goal, sheet),
    named('p', 'standing', standing(planned, page)),
    nextStep(planned, page),
    suggestion(planned, page),
    sheet &&
      listOf(
        'measures',
        (goal.measures ?? []).map((measure) => measurePart(measure, goal, sheet)),
      ),
  );
}

/** As a sheet of the plan draws a goal. */
function sheetFor({ reading }: PlannedGoal, page: CasePage): Sheet<Plan> | undefined {
  const plan = currentPlan(page.file);
  if (!plan) return undefined;
  const { file, moment, say, label, day, dueDay, pictures } = page;
  const lineOf = (): Record<string, never> => ({});
  const words = { say, label, day, dueDay };
  const about = { record: plan.record, reading, file, moment, isAlone: false };
  return { ...words, ...about, pictures, lineOf, leadTo: opening };
}

function standing({ goal, reading, at }: PlannedGoal, page: CasePage): Content {
  const { say, label, day, dueDay } = page;
  const { status, achievement, due } = goal;
  const key = achievement === undefined ? 'status' : 'achievement';
  const words = [
    ...(status ? [label('goal-status', status)] : []),
    ...(achievement ? [label('goal-achievement', achievement)] : []),
  ].join(', ');
  return joined([
    opening({ reading, at: [...at, key] }, capitalised(words || say('status not stated'))),
    due
      ? opening(
          { reading, at: [...at, 'due'] },
          say('due'),
          ' ',
          isWaitedFor(goal, page) ? dueDay(due) : day(due),
        )
      : say('no day by which it is due'),
  ]);
}

function isWaitedFor(goal: Goal, { file }: CasePage): boolean {
  return isOpenGoal(goal) && !isAchieved(goal) && !isClosed(file);
}

function suggestion(planned: PlannedGoal, page: CasePage): Content {
  const { file, moment, say, speak, label } = page;
  const found = suggestAchievement(planned, file, moment);
  const latest = found?.points.at(-1);
  if (!found || !latest) return undefined;
  const achievement = label('goal-achievement', found.code);
  return named(
    'p',
    'suggestion',
    opening(latest, say('Readings suggest: {achievement}', { achievement })),
    aside(speak(found.reason)),
  );
}

function nextStep({ goal, reading, at }: PlannedGoal, page: CasePage): Content {
  const { say, label, dueDay } = page;
  const steps = goal.steps ?? [];
  if (steps.length === 0) return named('p', 'none', say('No steps yet.'));
  const done = steps.filter((step) => step.done !== undefined).length;
  const next = steps.findIndex((step) => step.done === undefined);
  const step = steps[next];
  const count = say('Steps: {done} of {all} done.', { done, all: steps.length });
  if (!step || !isWaitedFor(goal, page)) return named('p', 'next-step', count);
  return named(
    'p',
    'next-step',
    `${count} `,
    element('strong', {}, say('Next:')),
    ' ',
    opening({ reading, at: [...at, 'steps', next] }, step.step ?? say('not described')),
    aside(joined([step.who && label('step-who', step.who), step.by && dueDay(step.by)], ', ')),
  );
}
