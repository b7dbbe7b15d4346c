import { dayInWords } from '../../calendar/words.ts';
import { sentence } from '../../text/sentence.ts';
import type { CaseloadFigures } from './caseload-figures.ts';
import { casesCell, type FigureTable, type WritesDay } from './figure-table.ts';
import { duesTable } from './tables/dues-table.ts';
import { lettersTable } from './tables/letters-table.ts';
import { needsTable } from './tables/needs-table.ts';
import { notCountedTable } from './tables/not-counted-table.ts';
import { caseEndsTable, goalEndsTable } from './tables/outcome-tables.ts';
import { plansTable } from './tables/plans-table.ts';
import { riskTable } from './tables/risk-table.ts';
import { timeTable } from './tables/time-table.ts';

/** All figures of a caseload as tables, in the order a supervisor asks for them. */
export function figureTables(
  figures: CaseloadFigures,
  dayWords: WritesDay = dayInWords,
): readonly FigureTable[] {
  return [
    casesTable(figures),
    notCountedTable(figures),
    riskTable(figures),
    duesTable(figures, dayWords),
    plansTable(figures),
    timeTable(figures),
    caseEndsTable(figures),
    goalEndsTable(figures),
    lettersTable(figures),
    needsTable(figures),
  ];
}

function casesTable({ open, closed, all }: CaseloadFigures): FigureTable {
  return {
    id: 'cases',
    caption: sentence('Cases'),
    rowsAre: sentence('Cases'),
    columns: [sentence('How many')],
    rows: [
      { head: sentence('Open'), cells: [casesCell(open)] },
      { head: sentence('Closed'), cells: [casesCell(closed)] },
      { head: sentence('All'), isTotal: true, cells: [casesCell(all)] },
    ],
  };
}
