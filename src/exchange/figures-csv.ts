import { stringify } from 'csv-stringify/sync';
import type { Day } from '../calendar/day.ts';
import type { ExportedCell, ExportedTable } from '../summaries/caseload/exported-figures.ts';
import { exportedWords, exportNotes } from '../summaries/caseload/exported-words.ts';
import { sentence, type Sentence } from '../text/sentence.ts';

/**
 * Figures as CSV (RFC 4180), a line for each number, so that a spreadsheet or a program takes them
 * as they are: `table,row,column,unit,value`. Lengths of time are in days. No field begins with a
 * sign that a spreadsheet would take for a formula (OWASP, CSV Injection).
 */
export function figuresCsv(
  tables: readonly ExportedTable[],
  today: Day,
  speak: (sentence: Sentence) => string,
): string {
  const about = speak(sentence('About'));
  const lines = tables.flatMap(({ caption, rows, columns }) =>
    rows.flatMap(({ head, cells }) =>
      cells.flatMap((cell, at) => {
        const column = columns[at];
        return column
          ? [
              [
                speak(caption),
                speak(head),
                speak(column),
                unitOf(cell, speak),
                valueOf(cell, speak),
              ],
            ]
          : [];
      }),
    ),
  );
  return stringify(
    [
      ['table', 'row', 'column', 'unit', 'value'],
      [about, speak(sentence('Day')), '', '', today],
      ...exportNotes.map(([sign, words]) => [about, speak(sign), '', '', speak(words)]),
      ...lines,
    ],
    { escape_formulas: true },
  );
}

function unitOf(cell: ExportedCell, speak: (sentence: Sentence) => string): string {
  return cell ? speak(units[cell.of]) : '';
}

const units = {
  cases: sentence('cases'),
  things: sentence('single ones'),
  days: sentence('days'),
} as const;

function valueOf(cell: ExportedCell, speak: (sentence: Sentence) => string): string | number {
  if (!cell) return '';
  return 'value' in cell ? cell.value : speak(exportedWords(cell));
}
