import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Table as TableNode, TableRow as RowNode } from 'mdast';
import { columnWidths, isWide, linesOf } from './column-widths.ts';
import { wordsIn } from './every-node.ts';
import { runsOf, type Writing } from './word-runs.ts';

/** Word opens no file with more columns in a table. */
const mostColumns = 63;

/** A row of more lines may part at the foot of a sheet, and a head of more is not repeated. */
const tallRow = 30;
const tallHead = 12;

const border = { style: BorderStyle.SINGLE, size: 4, color: 'A6A6A6' };

/** Half points: tables are set smaller than text, and wide ones smaller still. */
const sizes = { usual: 20, wide: 17 } as const;

/** Where a table stands: its room and how far in, in twips. */
export interface TablePlace {
  readonly width: number;
  readonly indent: number;
}

/** A table, and the blank that keeps it from what follows. Its first row names the columns. */
export function tableBlocks(
  table: TableNode,
  place: TablePlace,
  writing: Writing,
): readonly FileChild[] {
  const words = table.children.map((row) => row.children.map(wordsIn));
  const widths = columnWidths(words, place.width);
  if (widths.length > mostColumns) return words.map((row) => new Paragraph(row.join(' · ')));
  const align = (table.align ?? []).map((side) => AlignmentType[alignments[side ?? 'left']]);
  const rows = table.children.map(
    (row, index) =>
    rowOf(row, { isHead: index === 0, lines: linesOf(words[index] ?? [], widths), widths, align, writing }), // prettier-ignore
  );
  const side = isWide(widths.length) ? 60 : 100;
  const whole = new Table({
    rows,
    columnWidths: widths,
    width: { size: place.width, type: WidthType.DXA },
    indent: { size: place.indent, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border }, // prettier-ignore
    margins: { top: 50, bottom: 50, left: side, right: side },
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
  });
  return [whole, new Paragraph({ spacing: { after: 0, line: 200, lineRule: 'exact' } })];
}

const alignments = { left: 'LEFT', center: 'CENTER', right: 'RIGHT' } as const;

interface RowLook {
  readonly isHead: boolean;
  readonly lines: number;
  readonly widths: readonly number[];
  readonly align: readonly (typeof AlignmentType)[keyof typeof AlignmentType][];
  readonly writing: Writing;
}

function rowOf(row: RowNode, look: RowLook): TableRow {
  const { isHead, lines } = look;
  return new TableRow({
    ...(isHead && lines <= tallHead ? { tableHeader: true } : {}),
    ...(lines <= tallRow ? { cantSplit: true } : {}),
    children: look.widths.map((_, at) => cellOf(row, at, look)),
  });
}

function cellOf(row: RowNode, at: number, { isHead, widths, align, writing }: RowLook): TableCell {
  const size = widths[at] ?? 0;
  const room = { ...writing.room, width: Math.max(1, (size - 200) / twipsInPixel) };
  const nodes = row.children[at]?.children ?? [];
  const alignment = align[at];
  return new TableCell({
    width: { size, type: WidthType.DXA },
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'EDEDED', color: 'auto' } } : {}),
    children: [
      new Paragraph({
        keepNext: isHead,
        spacing: { after: 0, line: 252, lineRule: 'auto' },
        ...(alignment ? { alignment } : {}),
        children: runsOf(nodes, { ...writing, room }, { size: isWide(widths.length) ? sizes.wide : sizes.usual, ...(isHead ? { bold: true } : {}) }), // prettier-ignore
      }),
    ],
  });
}

const twipsInPixel = 15;
