import { beginningsOf, isBlank, type Line, type Mark } from './lines-of-yaml.ts';

/** One list item or key that something stands in, and the text that begins its value in its line. */
export type Level = Mark & {
  readonly line: number;
  /** Empty where the value begins on a later line, or is a list or map that does. */
  readonly rest: string;
};

/** From which line to look upwards, and the column that an outer level begins left of. */
export interface From {
  readonly line: number;
  readonly column: number;
  readonly kind: Mark['kind'];
}

/** The levels around a place, from the outermost, told from the columns of the lines above it. */
export function levelsAbove(lines: readonly Line[], from: From): readonly Level[] {
  const levels: Level[] = [];
  let inner: { column: number; kind: Mark['kind'] } = from;
  for (let index = from.line; index >= 0 && !isOutermost(inner); index--) {
    const line = lines[index];
    if (!line || line.indent > inner.column || isBlank(line)) continue;
    const { marks, rest } = beginningsOf(line);
    marks.toReversed().forEach((mark, fromRight) => {
      if (!isAround(mark, inner)) return;
      levels.unshift({ ...mark, line: index, rest: fromRight === 0 ? rest : '' });
      inner = mark;
    });
  }
  return levels;
}

/** A list may stand in the same column as the key that it is the value of. */
function isAround(mark: Mark, inner: { column: number; kind: Mark['kind'] }): boolean {
  if (mark.column < inner.column) return true;
  return mark.column === inner.column && inner.kind === 'item' && mark.kind === 'key';
}

function isOutermost({ column, kind }: { column: number; kind: Mark['kind'] }): boolean {
  return column === 0 && kind === 'key';
}

/**
 * What stands beside the key or list item in this column of a line, above it and below, as short as
 * it can be written: keys without their values, and items that are one word.
 */
export function besidesOf(
  lines: readonly Line[],
  at: number,
  { column, kind }: Pick<Mark, 'column' | 'kind'>,
): readonly string[] {
  const own = lines[at];
  const isFirst = own !== undefined && !isBlank(own) && own.indent < column;
  const above = isFirst ? [] : marksFrom(lines, { at: at - 1, by: -1, column, kind });
  return [...above, ...marksFrom(lines, { at: at + 1, by: 1, column, kind })];
}

interface Direction extends Pick<Mark, 'column' | 'kind'> {
  readonly at: number;
  readonly by: 1 | -1;
}

function marksFrom(lines: readonly Line[], { at, by, column, kind }: Direction): readonly string[] {
  const found: string[] = [];
  for (let index = at; ; index += by) {
    const line = lines[index];
    if (!line) break;
    if (line.indent > column || isBlank(line)) continue;
    // Below, a line further left belongs to what is outside; above, it may hold the first key.
    if (line.indent < column && by === 1) break;
    const beside = besideIn(line, { column, kind });
    if (beside === 'outside') break;
    if (beside !== undefined) found.push(beside);
    if (line.indent < column) break;
  }
  return found;
}

/** What a line holds in a column; a key there ends a list whose dashes stand in its key's column. */
function besideIn(line: Line, { column, kind }: Pick<Mark, 'column' | 'kind'>): string | undefined {
  const { marks, rest } = beginningsOf(line);
  const mark = marks.find((each) => each.column === column);
  if (mark?.kind === 'key') return kind === 'item' ? 'outside' : `${mark.name}:`;
  return mark && kind === 'item' && /^[\w-]+$/.test(rest) ? `- ${rest}` : undefined;
}
