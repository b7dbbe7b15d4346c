import type { SmartLetter } from '../../../plans/smart.ts';
import { sentence } from '../../../text/sentence.ts';
import type { CaseloadFigures } from '../caseload-figures.ts';
import { casesCell, type FigureTable } from '../figure-table.ts';

const names: Readonly<Record<SmartLetter, string>> = {
  S: 'S, not yet specific',
  M: 'M, not yet measurable',
  A: 'A, not yet attainable',
  R: 'R, not yet relevant',
  T: 'T, not yet time-bound',
};

export function lettersTable({ letters }: CaseloadFigures): FigureTable {
  const { byLetter, anyLetter, judged } = letters;
  return {
    id: 'letters-lacking',
    caption: sentence('Plans that lack SMART letters'),
    note: sentence('Goals still to be reached, in plans of open cases that have not ended.'),
    rowsAre: sentence('Letter'),
    columns: [sentence('Goals')],
    exportedColumns: [sentence('Cases')],
    rows: [
      ...byLetter.map(({ letter, goals }) => ({
        head: sentence(names[letter]),
        cells: [casesCell(goals)],
      })),
      {
        head: sentence('At least one letter lacking'),
        isLeftOut: true,
        cells: [casesCell(anyLetter)],
      },
      {
        head: sentence('All goals looked at'),
        isTotal: true,
        isLeftOut: true,
        cells: [casesCell(judged)],
      },
    ],
  };
}
