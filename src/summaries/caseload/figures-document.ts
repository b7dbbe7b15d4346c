import type { Root, Table, TableRow } from 'mdast';
import type { Day } from '../../calendar/day.ts';
import { dayInWords } from '../../calendar/words.ts';
import { sentence, type Sentence } from '../../text/sentence.ts';
import { heading, list, paragraph, strong, text } from '../nodes.ts';
import type { ExportedTable } from './exported-figures.ts';
import { exportedWords, exportNotes } from './exported-words.ts';

type Speak = (sentence: Sentence) => string;

/** Figures as they may leave the agency, as a document with a table for each theme. */
export function figuresDocument(tables: readonly ExportedTable[], today: Day, speak: Speak): Root {
  const day = `${dayInWords(today, today)} ${today.slice(0, 4)}`;
  return {
    type: 'root',
    children: [
      heading(1, speak(sentence('Caseload figures of {day}', { day }))),
      list(exportNotes.map(([sign, words]) => paragraph(strong(speak(sign)), `: ${speak(words)}`))),
      ...tables
        .filter(({ rows }) => rows.length > 0)
        .flatMap((table) => [
          heading(2, speak(table.caption)),
          ...(table.note ? [paragraph(speak(table.note))] : []),
          tableNode(table, speak),
        ]),
    ],
  };
}

function tableNode({ rowsAre, columns, rows }: ExportedTable, speak: Speak): Table {
  return {
    type: 'table',
    align: [null, ...columns.map(() => 'right' as const)],
    children: [
      rowNode([rowsAre, ...columns].map(speak)),
      ...rows.map(({ head, cells }) =>
        rowNode([speak(head), ...cells.map((cell) => speak(exportedWords(cell)))]),
      ),
    ],
  };
}

function rowNode(cells: readonly string[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((words) => ({ type: 'tableCell', children: [text(words)] })),
  };
}
