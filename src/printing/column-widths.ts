/** In a table of so many columns, everything is smaller. */
const wide = 7;

/** About how wide a sign is, and what a cell keeps free beside its words, in twips. */
const usual = { sign: 97, beside: 220 } as const;
const small = { sign: 83, beside: 140 } as const;

/** In signs: what is this short stays on one line where it can, as days and times do. */
const short = 18;
const longestWish = 70;

/** How many signs of a word stay together, as long as there is room. */
const unbroken = [short, 14, 11, 8] as const;

export function isWide(columns: number): boolean {
  return columns >= wide;
}

/**
 * The widths of a table's columns, in twips: together the whole width; each has room for its words
 * where it can, and what is over goes where there is most to say.
 */
export function columnWidths(rows: readonly (readonly string[])[], whole: number): number[] {
  const count = Math.max(1, ...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, at) => rows.map((row) => row[at] ?? ''));
  const { sign, beside } = isWide(count) ? small : usual;
  const widths = (limit: number, split: (cell: string) => readonly string[]): readonly number[] =>
    columns.map((cells) => beside + sign * longest(cells.flatMap(split), limit));
  const wished = widths(longestWish, (cell) => [cell]);
  const tries = [
    widths(short, (cell) => (cell.length <= short ? [cell] : wordsOf(cell))),
    ...unbroken.map((limit) => widths(limit, wordsOf)),
  ];
  const least = tries.find((each) => sumOf(each) <= whole) ?? widths(1, wordsOf);
  return rounded(shared(least, wished, whole), whole);
}

/** How many lines the fullest cell of a row takes, about. */
export function linesOf(row: readonly string[], widths: readonly number[]): number {
  const { sign, beside } = isWide(widths.length) ? small : usual;
  const lines = row.map((cell, at) => {
    const room = Math.max(1, Math.floor(((widths[at] ?? 0) - beside) / sign));
    return Math.ceil(cell.length / room);
  });
  return Math.max(1, ...lines);
}

function wordsOf(cell: string): readonly string[] {
  return cell.split(/[\s-]+/);
}

function longest(texts: readonly string[], limit: number): number {
  return Math.min(
    limit,
    texts.reduce((most, { length }) => Math.max(most, length), 1),
  );
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
  return least.map((width, at) => width + part * Math.max(0, (wished[at] ?? width) - width));
}

function rounded(widths: readonly number[], whole: number): number[] {
  const round = widths.map(Math.floor);
  return round.map((width, at) => (at === 0 ? width + whole - sumOf(round) : width));
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
