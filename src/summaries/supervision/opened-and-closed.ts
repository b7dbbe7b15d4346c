import type { PhrasingContent } from 'mdast';
import { caseRecord, type Filed, isClosed } from '../../caseload/case-file.ts';
import type { Case } from '../../records/record.ts';
import type { CaseloadView } from '../caseload-view.ts';
import { at, fact } from '../facts.ts';
import { joined, type Part } from '../nodes.ts';
import { statusWords } from '../opening.ts';
import type { View } from '../view.ts';
import { isWithin, listByCase, workerCases } from './worker-cases.ts';

/** Cases that began or ended in the period. */
export function openedAndClosedPart(agenda: CaseloadView): Part {
  return {
    content: listByCase(
      workerCases(agenda).map((view) => {
        const filed = caseRecord(view.file);
        return {
          view,
          lines: filed ? [...openedLine(filed, view), ...closedLine(filed, view)] : [],
        };
      }),
    ),
    otherwise: agenda.say('No case was opened or closed in this time.'),
  };
}

function openedLine(filed: Filed<Case>, view: View): readonly (readonly PhrasingContent[])[] {
  const { period, say, words, label, day } = view;
  const { opened, risk } = filed.record;
  if (!isWithin(opened, period)) return [];
  const told = { day: fact(at(filed, 'opened'), day(opened)) };
  return [
    isClosed(view.file)
      ? words('Opened on {day}.', told)
      : words('Opened on {day}. It is now: {status}, {risk}.', {
          ...told,
          status: statusWords(filed, view),
          risk: fact(at(filed, 'risk'), risk ? label('risk', risk) : say('risk not stated')),
        }),
  ];
}

function closedLine(filed: Filed<Case>, view: View): readonly (readonly PhrasingContent[])[] {
  const { file, period, say, words, day } = view;
  const { closed, outcome } = filed.record;
  if (!isClosed(file) || (closed && !isWithin(closed, period))) return [];
  const when = closed
    ? words('Closed on {day}.', { day: fact(at(filed, 'closed'), day(closed)) })
    : words('Status: {status}. The day of closing is not stated.', {
        status: statusWords(filed, view),
      });
  const end = outcome
    ? words('Outcome: {outcome}', {
        outcome: fact(at(filed, 'outcome'), say('{outcome}', { outcome })),
      })
    : say('No outcome is stated.');
  return [joined([when, end], ' ')];
}
