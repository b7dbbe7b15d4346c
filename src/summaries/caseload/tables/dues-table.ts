import type { DueKind } from '../../../caseload/due.ts';
import { sentence } from '../../../text/sentence.ts';
import type { CaseloadFigures } from '../caseload-figures.ts';
import { casesCell, type FigureTable, type WritesDay } from '../figure-table.ts';

const names: Readonly<Record<DueKind, string>> = {
  'crisis-follow-up': 'Follow-up after a crisis',
  'safety-answer': 'Answer about safety to be followed up',
  contact: 'Contact, by the risk',
  'agreed-contact': 'Contact that was agreed',
  'plan-review': 'Review of the plan',
  'safety-plan-review': 'Review of the safety plan',
  goal: 'Goal to be reached',
  step: 'Step of a goal',
  consent: 'Consent that runs out',
};

export function duesTable(
  { dues, lastDaySoon, today }: CaseloadFigures,
  dayWords: WritesDay,
): FigureTable {
  return {
    id: 'due-and-overdue',
    caption: sentence('Due and overdue'),
    note: sentence('Of open cases. One case can wait for several things.'),
    rowsAre: sentence('What is due'),
    columns: [sentence('Overdue'), sentence('Due by {day}', { day: dayWords(lastDaySoon, today) })],
    rows: dues.map(({ kind, overdue, soon }) => ({
      head: sentence(names[kind]),
      cells: [overdue, soon].map(casesCell),
    })),
  };
}
