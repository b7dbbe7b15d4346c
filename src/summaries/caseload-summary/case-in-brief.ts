import type { Paragraph, PhrasingContent } from 'mdast';
import { caseRecord, currentPlan, type Filed, isClosed } from '../../caseload/case-file.ts';
import { lastContact } from '../../caseload/contacts.ts';
import { goalsReached } from '../../caseload/goals.ts';
import type { Case } from '../../records/record.ts';
import { absenceOf } from '../absence.ts';
import { overduePart, whatIsDue } from '../ahead.ts';
import { dayOfDue } from '../due-words.ts';
import { at, fact } from '../facts.ts';
import { leftOut } from '../left-out.ts';
import { joined, list, type Part, paragraph } from '../nodes.ts';
import { statusWords } from '../opening.ts';
import type { View } from '../view.ts';

/** How a case stands in three lines: of whom and since when, how far, what is overdue. */
export function caseInBrief(view: View): Part {
  const { file } = view;
  const filed = caseRecord(file);
  return {
    content: [
      list([
        paragraph(filed ? standing(filed, view) : absenceOf('case', view)),
        paragraph(joined([goalsWords(view), contactWords(view)], ' ')),
        ...(!filed || isClosed(file) ? [] : [overdueLine(view)]),
        ...notTold(view).map((words) => paragraph(words)),
      ]),
    ],
  };
}

function standing(filed: Filed<Case>, view: View): readonly PhrasingContent[] {
  const { say, words, label, day } = view;
  const { risk, worker, opened, closed } = filed.record;
  const riskTold = fact(at(filed, 'risk'), risk ? label('risk', risk) : say('risk not stated'));
  return joined(
    [
      words('Status: {status}, {risk}', { status: statusWords(filed, view), risk: riskTold }),
      worker
        ? words('worker: {worker}', {
            worker: fact(at(filed, 'worker'), say('{worker}', { worker })),
          })
        : say('no worker is named'),
      opened
        ? words('opened on {day}', { day: fact(at(filed, 'opened'), day(opened)) })
        : say('day of opening not stated'),
      ...(closed
        ? [words('closed on {day}', { day: fact(at(filed, 'closed'), day(closed)) })]
        : []),
    ],
    view.spoken.between,
  );
}

function goalsWords(view: View): readonly PhrasingContent[] {
  const { file, words } = view;
  const plan = currentPlan(file);
  if (!plan) return words(absenceOf('plan', view));
  const { achieved, sought } = goalsReached(file);
  if (sought === 0) return words('The plan has no goal to be reached.');
  return words('Goals achieved: {achieved} of {sought}.', {
    achieved: fact(at(plan, 'goals'), String(achieved)),
    sought,
  });
}

function contactWords(view: View): readonly PhrasingContent[] {
  const { file, moment, words, day } = view;
  if (file.records.interview.length === 0) return words(absenceOf('interview', view));
  const last = lastContact(file, moment.today);
  if (!last) return words('No contact with the person is noted.');
  return words('Last contact with the person on {day}.', {
    day: fact(at(last, 'date'), day(last.record.date)),
  });
}

function overdueLine(view: View): Paragraph {
  const { dues, moment, words, day } = view;
  const overdue = dues.filter((due) => due.day < moment.today || due.kind === 'safety-answer');
  if (overdue.length === 0) return paragraph(overduePart(view).otherwise ?? '');
  const told = overdue.map((due) =>
    words('{what}, due on {day}', {
      what: whatIsDue(due, view),
      day: fact(dayOfDue(due), day(due.day)),
    }),
  );
  return paragraph(words('Overdue: {dues}', { dues: joined(told, view.spoken.between) }));
}

function notTold(view: View): readonly string[] {
  const isHidden = [...view.hidden].some((kind) => kind !== 'reflection');
  const hidden = view.say('Records of this case are kept private and left out.');
  return [...leftOut(view, 0), ...(isHidden ? [hidden] : [])];
}
