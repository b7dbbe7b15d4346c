import type { Span } from '../../text/span.ts';
import { besidesOf, type Level, levelsAbove } from './levels.ts';
import { beginningsOf, isBlank, type Line, type Mark } from './lines-of-yaml.ts';

/**
 * One way to understand where a cursor stands: inside these levels, in an entry that begins at
 * this column. A blank line can be understood in several ways.
 */
export interface Standing {
  readonly levels: readonly Level[];
  /** The other keys or items of the map or list that the entry is in, without their values. */
  readonly besides: readonly string[];
  readonly column: number;
  /** The stretch of text around the cursor that is one key or list item with its value. */
  readonly entry: Span;
  /** On a blank line: what has to stand before what is written, from the line's start. */
  readonly lead?: string;
}

/** Every way to understand a cursor's place, the likeliest first; none where it is in prose. */
export function standingsAt(lines: readonly Line[], offset: number): readonly Standing[] {
  const at = lines.findIndex(({ end }) => offset <= end);
  const line = lines[at];
  if (!line || offset < line.start) return [];
  const root = lines.find((each) => !isBlank(each));
  if (root && /^\s*[{[]/.test(root.text) && root.start <= line.start) {
    return [bare({ levels: [], column: root.indent, entry: wholeOf(lines, root) })];
  }
  if (line.text.trim() === '') return onBlankLine(lines, at, offset - line.start);
  const standing = inLine(lines, at);
  return standing ? [standing] : [];
}

function bare(standing: Omit<Standing, 'besides'>): Standing {
  return { ...standing, besides: [] };
}

function wholeOf(lines: readonly Line[], first: Line): Span {
  return { start: first.start + first.indent, end: lines.at(-1)?.end ?? first.end };
}

/** Where the line has text: the entry is its innermost, or an outer one whose value goes on here. */
function inLine(lines: readonly Line[], at: number): Standing | undefined {
  const line = lines[at];
  if (!line || isComment(line)) return undefined;
  const { marks } = beginningsOf(line);
  const inside = marks.at(-1);
  const levels = inside
    ? levelsAbove(lines, { line: at, column: inside.column + 1, kind: 'key' })
    : levelsAbove(lines, { line: at - 1, column: line.indent, kind: 'key' });
  const goesOn = levels.findIndex(({ rest, line: on }) => rest !== '' && on < at);
  if (goesOn >= 0) return goingOn(lines, levels.slice(0, goesOn + 1), at);
  const own = inside ? levels.at(-1) : undefined;
  const outer = own ? levels.slice(0, -1) : levels;
  const column = own?.column ?? line.indent;
  return {
    levels: outer,
    besides: besidesOf(lines, at, { column, kind: own?.kind ?? 'key' }),
    column,
    entry: { start: line.start + column, end: endOfValue(lines, at, own) },
  };
}

function isComment({ text, indent }: Line): boolean {
  return text.charAt(indent) === '#';
}

/** A value that began on an earlier line; a block of prose is nobody's business. */
function goingOn(
  lines: readonly Line[],
  levels: readonly Level[],
  at: number,
): Standing | undefined {
  const own = levels.at(-1);
  const first = own && lines[own.line];
  if (!first || /^[|>]/.test(own.rest)) return undefined;
  return {
    levels: levels.slice(0, -1),
    besides: besidesOf(lines, own.line, own),
    column: own.column,
    entry: { start: first.start + own.column, end: endOfValue(lines, at, own) },
  };
}

function endOfValue(lines: readonly Line[], at: number, own: Level | undefined): number {
  let end = lines[at]?.end ?? 0;
  if (!own || own.rest === '') return end;
  for (let index = at + 1; index < lines.length; index++) {
    const line = lines[index];
    if (!line || (!isBlank(line) && line.indent <= own.column)) break;
    if (beginningsOf(line).marks.some(({ kind }) => kind === 'item')) break;
    if (!isBlank(line)) ({ end } = line);
  }
  return end;
}

function onBlankLine(lines: readonly Line[], at: number, cursor: number): readonly Standing[] {
  const before = lines.slice(0, at).findLastIndex((line) => !isBlank(line));
  const here = lines[at];
  const last = lines[before];
  if (!here) return [];
  const blank = { start: here.start, end: here.start };
  if (!last)
    return [
      {
        levels: [],
        besides: besidesOf(lines, at, { column: 0, kind: 'key' }),
        column: 0,
        entry: blank,
        lead: '',
      },
    ];
  const levels = levelsAbove(lines, { line: before, column: Infinity, kind: 'key' });
  const open = levels.findIndex((level) => isOpen(lines, level, { at, cursor }));
  if (open >= 0) {
    const standing = goingOn(lines, levels.slice(0, open + 1), at);
    return standing ? [standing] : [];
  }
  const next = lines.slice(at + 1).find((line) => !isBlank(line))?.indent ?? 0;
  return [
    ...below(levels, { cursor, next }),
    ...newItem(levels, { cursor, next }),
    ...inMap(levels, { cursor, next }),
  ].map(({ levels: outer, column, lead, kind }) => ({
    levels: outer,
    besides: kind ? besidesOf(lines, at, { column, kind }) : [],
    column,
    entry: blank,
    lead,
  }));
}

/** A value in brackets or quotes that is not closed, or a block of prose that the cursor is still in. */
function isOpen(
  lines: readonly Line[],
  { rest, line, column }: Level,
  { at, cursor }: { at: number; cursor: number },
): boolean {
  if (/^[|>]/.test(rest)) return cursor > column;
  if (!/^[[{"']/.test(rest)) return false;
  const text = [rest, ...lines.slice(line + 1, at).map((each) => each.text)].join('\n');
  const quote = text.charAt(0);
  if (quote === '"' || quote === "'") return text.split(quote).length % 2 === 0;
  const bare = text.replace(/"[^"]*"|'[^']*'/g, '');
  return bare.replace(/[^[{]/g, '').length > bare.replace(/[^\]}]/g, '').length;
}

interface Gap {
  readonly cursor: number;
  /** The indentation of the next line that holds something. */
  readonly next: number;
}

interface Place {
  readonly levels: readonly Level[];
  readonly column: number;
  readonly lead: string;
  /** What stands in this column already; undefined where nothing does. */
  readonly kind: Mark['kind'] | undefined;
}

/** The value of the key or item just above, which has none yet. */
function below(levels: readonly Level[], { cursor, next }: Gap): readonly Place[] {
  const own = levels.at(-1);
  if (own?.rest !== '' || next > own.column + 1) return [];
  const column = cursor > own.column ? cursor : own.column + 2;
  return [{ levels, column, lead: ' '.repeat(column), kind: undefined }];
}

/** One more item of the list whose dashes stand in the cursor's column. */
function newItem(levels: readonly Level[], { cursor, next }: Gap): readonly Place[] {
  const at = levels.findLastIndex(({ kind, column }) => kind === 'item' && column === cursor);
  if (at < 0 || next > cursor) return [];
  return [
    { levels: levels.slice(0, at), column: cursor, lead: `${' '.repeat(cursor)}- `, kind: 'item' },
  ];
}

/** One more key of the map in the cursor's column, else of the next one that can take it. */
function inMap(levels: readonly Level[], { cursor, next }: Gap): readonly Place[] {
  const maps = levels.flatMap(({ kind, column }, at) =>
    kind === 'key' && column >= next ? [{ at, column }] : [],
  );
  const chosen =
    maps.find(({ column }) => column === cursor) ??
    maps.find(({ column }) => column > cursor) ??
    maps.at(-1);
  if (!chosen) return [];
  const { at, column } = chosen;
  return [{ levels: levels.slice(0, at), column, lead: ' '.repeat(column), kind: 'key' }];
}
