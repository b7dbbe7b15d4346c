import type { Element } from 'hast';
import { lengthInWords } from '../calendar/words.ts';
import type { FigureCell, FigureRow, FigureTable } from '../summaries/caseload/figure-table.ts';
import { type Content, element, named } from '../writing/sheets/elements.ts';
import { drawCounted } from './counted-number.ts';
import type { PageWords } from './page-words.ts';

/** A table of figures under its caption. Numbers in a single column that are parts of something have bars. */
export function drawFigureTable(table: FigureTable, words: PageWords): Element {
  const { id, caption, note, rowsAre, columns, rows } = table;
  const { speak } = words;
  const isWide = columns.length > 2;
  return element(
    'section',
    { className: ['caseload-figure', ...(isWide ? ['caseload-wide'] : [])], id },
    element(
      'table',
      {},
      element(
        'caption',
        {},
        element('h2', {}, speak(caption)),
        note ? named('p', 'note', speak(note)) : undefined,
      ),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          [rowsAre, ...columns].map((name) => element('th', { scope: 'col' }, speak(name))),
        ),
      ),
      element(
        'tbody',
        {},
        rows.length > 0
          ? rows.map((row, at) => drawRow(row, { table, at, words }))
          : element(
              'tr',
              {},
              element('td', { colSpan: columns.length + 1 }, words.say('None is named.')),
            ),
      ),
    ),
  );
}

interface Within {
  readonly table: FigureTable;
  /** Where the row stands. */
  readonly at: number;
  readonly words: PageWords;
}

function drawRow({ head, cells, isTotal = false }: FigureRow, within: Within): Element {
  const { table, at, words } = within;
  const { columns, rows, isRanked = false } = table;
  const hasBars = columns.length === 1 && (isRanked || rows.some((row) => row.isTotal === true));
  return element(
    'tr',
    isTotal ? { className: ['caseload-total'] } : {},
    element('th', { scope: 'row' }, words.speak(head)),
    cells.map((cell, column) =>
      element(
        'td',
        {},
        hasBars && !isTotal ? barOf(cell, table) : undefined,
        drawCell(cell, `${table.id} ${at} ${column}`, words),
      ),
    ),
  );
}

function drawCell(cell: FigureCell, fold: string, words: PageWords): Content {
  if ('counted' in cell) return drawCounted(cell.counted, { fold, words });
  if (cell.days === undefined) return '–';
  const length = words.speak(lengthInWords(cell.days));
  return cell.instance ? drawCounted(cell.instance, { fold, words, label: length }) : length;
}

/** How much a number is of all, else of the largest, for the eye alone: the number stands beside it. */
function barOf(cell: FigureCell, { rows }: FigureTable): Content {
  const total = rows.find(({ isTotal = false }) => isTotal);
  const whole = Math.max(1, ...(total ? [total] : rows).flatMap(({ cells }) => cells.map(countIn)));
  const share = (100 * countIn(cell)) / whole;
  return element(
    'svg',
    {
      className: ['caseload-bar'],
      ariaHidden: 'true',
      viewBox: '0 0 100 6',
      preserveAspectRatio: 'none',
    },
    element('rect', { width: share.toFixed(1), height: '6' }),
  );
}

function countIn(cell: FigureCell): number {
  return 'counted' in cell ? cell.counted.count : 0;
}
