/** About how wide a sign is in a table, and what a cell keeps free beside its words, in twips. */
const sign = 97;
const beside = 220;

/** In signs: what is this short stays on one line where it can, as days and times do. */
const short = 18;
const longestWish = 70;

/**
 * The widths of a table's columns, in twips: together the whole width; each has room for its words
 * where it can, and what is over goes where there is most to say.
 */
export function columnWidths(rows: readonly (readonly string[])[], whole: number): number[] {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, at) => rows.map((row) => row[at] ?? ''));
  const wished = columns.map((cells) => widest(cells, longestWish));
  const words = columns.map((cells) => widest(cells.flatMap((cell) => cell.split(/[\s-]+/)), short)); // prettier-ignore
  const onOneLine = columns.map((cells, at) => {
    const isShort = cells.every((cell) => cell.length <= short);
    return (isShort ? wished[at] : words[at]) ?? 0;
  });
  const least = sumOf(onOneLine) < whole ? onOneLine : words;
  return rounded(shared(least, wished, whole), whole);
}

/** How many lines the fullest cell of a row takes, about. */
export function linesOf(row: readonly string[], widths: readonly number[]): number {
  const lines = row.map((cell, at) => {
    const room = Math.max(1, Math.floor(((widths[at] ?? 0) - beside) / sign));
    return Math.ceil(cell.length / room);
  });
  return Math.max(1, ...lines);
}

function widest(texts: readonly string[], limit: number): number {
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 1);
  return beside + Math.min(longest, limit) * sign;
}

function shared(
  least: readonly number[],
  wished: readonly number[],
  whole: number,
): readonly number[] {
  const [needs, wishes] = [sumOf(least), sumOf(wished)];
  if (wishes <= whole) return wished.map((width) => (width * whole) / wishes);
  if (needs >= whole) return least.map((width) => (width * whole) / needs);
  const part = (whole - needs) / (wishes - needs);
  return least.map((width, at) => width + part * ((wished[at] ?? width) - width));
}

function rounded(widths: readonly number[], whole: number): number[] {
  const round = widths.map(Math.floor);
  return round.map((width, at) => (at === 0 ? width + whole - sumOf(round) : width));
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
