import type { CaseloadView } from '../caseload-view.ts';
import { dueLine } from '../ahead.ts';
import type { Due } from '../../caseload/due.ts';
import type { Part } from '../nodes.ts';
import type { View } from '../view.ts';
import { cannotWait } from './cannot-wait.ts';
import { listByCase, openCases } from './worker-cases.ts';

/** What should have been done by now, case by case, the case that waits longest first. */
export function overdueByCasePart(agenda: CaseloadView): Part {
  const cases = openCases(agenda)
    .map((view) => ({ view, dues: overdueIn(view) }))
    .sort(({ dues: [one] }, { dues: [other] }) => compare(one?.day ?? '', other?.day ?? ''));
  return {
    content: listByCase(
      cases.map(({ view, dues }) => ({
        view,
        lines: dues.map((due) => dueLine(due, view).children),
      })),
    ),
    otherwise: agenda.say('Nothing else is overdue in what can be read.'),
  };
}

function overdueIn(view: View): readonly Due[] {
  return view.dues.filter((due) => due.day < view.moment.today && !cannotWait(due, view));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
