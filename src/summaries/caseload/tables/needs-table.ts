import { labelOf } from '../../../caseload/labels.ts';
import { capitalised } from '../../../text/capitalised.ts';
import { sentence } from '../../../text/sentence.ts';
import type { CaseloadFigures } from '../caseload-figures.ts';
import { casesCell, type FigureTable } from '../figure-table.ts';

export function needsTable({ needs }: CaseloadFigures): FigureTable {
  return {
    id: 'needs-by-domain',
    caption: sentence('Needs by area of life'),
    note: sentence('Needs of open cases that were not found met since.'),
    isRanked: true,
    rowsAre: sentence('Area'),
    columns: [sentence('Needs')],
    exportedColumns: [sentence('Cases')],
    rows: needs.map(({ domain, needs: ofDomain }) => ({
      head:
        domain === 'not-stated'
          ? sentence('Area not stated')
          : sentence(capitalised(labelOf('need-domain', domain))),
      cells: [casesCell(ofDomain)],
    })),
  };
}
