import { sentence } from '../../../text/sentence.ts';
import type { CaseloadFigures } from '../caseload-figures.ts';
import { casesCell, type FigureTable, thingsCell } from '../figure-table.ts';

export function notCountedTable({ notCounted }: CaseloadFigures): FigureTable {
  const { unreadable, unreadableOfNone, ofNoCase, withoutRecord, keptPrivate } = notCounted;
  return {
    id: 'not-counted',
    caption: sentence('What these figures cannot tell of'),
    rowsAre: sentence('What is missing'),
    columns: [sentence('How many')],
    rows: [
      { head: sentence('Files of a case that cannot be read'), cells: [casesCell(unreadable)] },
      {
        head: sentence('Files that cannot be read and name no case'),
        cells: [thingsCell(unreadableOfNone)],
      },
      { head: sentence('Records that name no case'), cells: [thingsCell(ofNoCase)] },
      { head: sentence('Cases without a case record'), cells: [casesCell(withoutRecord)] },
      {
        head: sentence('Cases that keep a record private'),
        cells: [casesCell(keptPrivate)],
      },
    ],
  };
}
