import { type Sentence, speak } from '../../text/sentence.ts';
import type { CaseloadFigures } from './caseload-figures.ts';
import { type FlowKey, flowsOfCases, flowsOfThings } from './figure-flows.ts';
import type { FigureCell, FigureRow, FigureTable } from './figure-table.ts';
import { figureTables } from './figure-tables.ts';
import { hideSmallCells, type Mark } from './small-cells.ts';

/** A number as it may leave the agency; `days` are whole. */
export type ExportedCell =
  | { readonly of: 'cases' | 'things' | 'days'; readonly value: number }
  | { readonly of: 'cases' | 'things' | 'days'; readonly hidden: 'small' | 'hidden' }
  /** There is nothing to tell. */
  | undefined;

export interface ExportedTable extends Pick<
  FigureTable,
  'id' | 'caption' | 'note' | 'rowsAre' | 'columns'
> {
  readonly rows: readonly {
    readonly head: Sentence;
    readonly isTotal: boolean;
    readonly cells: readonly ExportedCell[];
  }[];
}

/**
 * The figures without names, ids or texts of records, with small numbers hidden so that none of
 * them can be worked out from others. They count cases, and things only where people are few in no
 * number shown.
 */
export function exportedFigures(figures: CaseloadFigures): readonly ExportedTable[] {
  const marks: Marks = {
    cases: hideSmallCells(flowsOfCases(figures)),
    things: hideSmallCells(flowsOfThings(figures)),
  };
  return figureTables(figures).map((table) => exportedTable(table, marks));
}

function exportedTable(table: FigureTable, marks: Marks): ExportedTable {
  const { id, caption, note, rowsAre, columns, exportedColumns = columns } = table;
  return {
    id,
    caption,
    ...(note ? { note } : {}),
    rowsAre,
    columns: exportedColumns,
    rows: exportedRows(table).map(({ head, isTotal = false, cells }) => ({
      head,
      isTotal,
      cells: cells.map((cell) => exportedCell(cell, marks)),
    })),
  };
}

function exportedRows({ rows, isRanked = false }: FigureTable): readonly FigureRow[] {
  const kept = rows.filter(({ isLeftOut = false }) => !isLeftOut);
  if (!isRanked) return kept;
  return [...kept].sort((one, other) => speak(one.head).localeCompare(speak(other.head), 'en'));
}

type Marks = Readonly<Record<'cases' | 'things', ReadonlyMap<FlowKey, Mark>>>;

function exportedCell(cell: FigureCell, marks: Marks): ExportedCell {
  if ('days' in cell) {
    const { days, restsOn, fewest = Infinity } = cell;
    if (days === undefined) return undefined;
    // Where the number of cases is hidden, a length that stands would tell how many there are at least.
    const isEnough = restsOn.cases >= fewest && marks.cases.get(restsOn) === 'shown';
    return isEnough ? { of: 'days', value: Math.round(days) } : { of: 'days', hidden: 'hidden' };
  }
  const { counted, counts } = cell;
  // A number that is part of no flow could be worked out from anything: it is hidden.
  const mark = marks[counts].get(counted) ?? 'hidden';
  if (mark !== 'shown') return { of: counts, hidden: mark };
  return { of: counts, value: counts === 'cases' ? counted.cases : counted.count };
}
