import type { PhrasingContent } from 'mdast';
import { caseRecord, currentPlan } from '../../caseload/case-file.ts';
import { lastContact } from '../../caseload/contacts.ts';
import { goalsOf, isOpenGoal } from '../../caseload/goals.ts';
import { judgeGoal } from '../../plans/smart.ts';
import { whatIsDue } from '../ahead.ts';
import { dayOfDue } from '../due-words.ts';
import { planStandOf } from '../caseload/decisions-awaited.ts';
import { namesOfStands } from '../caseload/tables/plans-table.ts';
import type { CaseloadView } from '../caseload-view.ts';
import { at, fact, within } from '../facts.ts';
import { type Inline, joined, type Part, table } from '../nodes.ts';
import { nameOfCase, riskWords, statusWords } from '../opening.ts';
import type { View } from '../view.ts';
import { openCases } from './worker-cases.ts';

/** Each open case of the worker in a row. Nothing is counted: a load is its worker's own. */
export function caseTablePart(agenda: CaseloadView): Part {
  const { say } = agenda;
  const rows = openCases(agenda).map((view) => [
    nameOfCase(view),
    riskCell(view),
    contactCell(view),
    nextCell(view),
    planCell(view),
    lettersCell(view),
  ]);
  const head = ['Case', 'Risk', 'Last kept contact', 'Due next', 'Plan', 'SMART letters lacking'];
  return {
    content: rows.length > 0 ? [table(head.map((words) => say(words)), rows)] : [], // prettier-ignore
    otherwise: say('No open case names this worker.'),
  };
}

/** Of a case that is not being worked on its status says more than its risk alone. */
function riskCell(view: View): Inline {
  const { file, say } = view;
  const filed = caseRecord(file);
  if (!filed) return say(view.hidden.has('case') ? 'kept private' : 'no case record');
  const risk = riskWords(filed, view);
  return filed.record.status === 'active' ? risk : joined([risk, statusWords(filed, view)], ', ');
}

function contactCell({ file, moment, say, day }: View): Inline {
  const last = lastContact(file, moment.today);
  return last ? fact(at(last, 'date'), day(last.record.date)) : say('none noted');
}

/** The first thing that is due from today on; what is overdue is told above. */
function nextCell(view: View): Inline {
  const { dues, moment, words, say, day } = view;
  const [next] = dues.filter((due) => due.day >= moment.today && due.kind !== 'safety-answer');
  if (!next) return say('nothing that has a day');
  return words('{day}: {what}', {
    day: fact(dayOfDue(next), day(next.day)),
    what: whatIsDue(next, view),
  });
}

function planCell({ file, hidden, moment, say }: View): Inline {
  const plan = currentPlan(file);
  const stand = planStandOf(file, { plan, isPlanPrivate: hidden.has('plan') }, moment);
  if (hidden.has('review') && stand === 'none') return say('Reviews kept private');
  const words = say(namesOfStands[stand]);
  return plan ? fact(at(plan, 'status'), words) : words;
}

function lettersCell({ file, moment, say, spoken, words }: View): Inline {
  const plan = currentPlan(file);
  const { status } = plan?.record ?? {};
  if (!plan || status === 'completed' || status === 'revoked') return '–';
  const goals = goalsOf(file).filter(({ goal }) => isOpenGoal(goal));
  if (goals.length === 0) return say('no goal to be reached');
  const lacking = goals.flatMap((planned): readonly (readonly PhrasingContent[])[] => {
    const letters = judgeGoal(planned.goal, { plan, file, moment })
      .filter(({ met }) => !met)
      .map(({ letter }) => letter);
    if (letters.length === 0) return [];
    const id = say('{id}', { id: planned.goal.id ?? say('without a number') });
    return [words('{id}: {letters}', { id: fact(within(planned, 'goal'), id), letters: letters.join(' ') })]; // prettier-ignore
  });
  return lacking.length > 0 ? joined(lacking, spoken.between) : say('none');
}
