import type { Span } from '../../text/span.ts';
import { type Hunk, hunksBetween, linesOf, type Region, type Versions } from './merge-lines.ts';

/** How a dispute is written into a file. */
export interface Marking {
  /** What the versions are called beside the markers; nothing where a name is empty. */
  readonly labels: Versions<string>;
  /** How many signs a marker has: git's `conflict-marker-size`. */
  readonly size: number;
  readonly lineEnd: string;
}

/** The text of a merge, disputed lines between markers as git writes them, the base among them. */
export function markedText(regions: readonly Region[], marking: Marking): string {
  return regions
    .map(({ agreed, disputed }) => (agreed ? agreed.join('') : marked(disputed, marking)))
    .join('');
}

/**
 * The lines in which three texts differ that were made of one another, each row of them in dispute,
 * what only two of the texts differ in too. Of the `wholes`, rows of our lines, each stays one.
 */
export function differences(
  { base, ours, theirs }: Versions<string>,
  wholes: readonly Span[] = [],
): readonly Region[] {
  const lines = { base: linesOf(base), ours: linesOf(ours), theirs: linesOf(theirs) };
  const hunks = {
    base: hunksBetween(lines.ours, lines.base),
    theirs: hunksBetween(lines.ours, lines.theirs),
  };
  const regions: Region[] = [];
  let reached = 0;
  for (const { start, end, isWhole } of joined([...hunks.base, ...hunks.theirs], wholes)) {
    const part = (other: string[], their: readonly Hunk[]): string[] =>
      other.slice(start + shiftAt(their, start, false), end + shiftAt(their, end, true));
    const disputed = {
      base: part(lines.base, hunks.base),
      ours: lines.ours.slice(start, end),
      theirs: part(lines.theirs, hunks.theirs),
    };
    regions.push({ agreed: lines.ours.slice(reached, start) });
    regions.push(...(isWhole ? [{ disputed }] : lineByLine(disputed)));
    reached = end;
  }
  return [...regions, { agreed: lines.ours.slice(reached) }];
}

/** Where a mark of a dispute stands: the numbers of the lines, from 1. */
export function markedLines(text: string, { size }: Marking): readonly number[] {
  const mark = '<'.repeat(size);
  return linesOf(text).flatMap((line, index) => {
    const isMark = line.startsWith(mark) && !line.startsWith(`${mark}<`);
    return isMark ? [index + 1] : [];
  });
}

function marked({ base, ours, theirs }: Versions<readonly string[]>, marking: Marking): string {
  const { labels, size, lineEnd } = marking;
  const mark = (sign: string, label: string): string =>
    `${sign.repeat(size)}${label === '' ? '' : ` ${label}`}${lineEnd}`;
  const ended = (lines: readonly string[]): string => {
    const text = lines.join('');
    return text === '' || /[\n\r]$/.test(text) ? text : text + lineEnd;
  };
  return [
    mark('<', labels.ours) + ended(ours),
    mark('|', labels.base) + ended(base),
    mark('=', '') + ended(theirs),
    mark('>', labels.theirs),
  ].join('');
}

interface Row {
  start: number;
  end: number;
  isWhole: boolean;
}

/** Rows that touch are one, and so are all that lie in what is to stay whole. */
function joined(hunks: readonly Hunk[], wholes: readonly Span[]): readonly Row[] {
  const touched = wholes.filter(
    ({ start, end }) =>
      end > start + 1 &&
      hunks.some((hunk) => hunk.start < end && hunk.start + hunk.length >= start),
  );
  const all = [
    ...hunks.map(({ start, length }) => ({ start, end: start + length, isWhole: false })),
    ...touched.map((whole) => ({ ...whole, isWhole: true })),
  ].sort((one, other) => one.start - other.start);
  const rows: Row[] = [];
  for (const row of all) {
    const last = rows.at(-1);
    if (!last || row.start > last.end) rows.push({ ...row });
    else {
      last.end = Math.max(last.end, row.end);
      last.isWhole ||= row.isWhole;
    }
  }
  return rows;
}

/** By how much lines of the other text stand further down than the same ones here. */
function shiftAt(hunks: readonly Hunk[], line: number, after: boolean): number {
  return hunks
    .filter(({ start }) => start < line || (after && start === line))
    .reduce((sum, { length, otherLength }) => sum + otherLength - length, 0);
}

/** Several lines with one key each are a dispute each, so that each can be settled by itself. */
function lineByLine(disputed: Versions<readonly string[]>): readonly Region[] {
  const { base, ours, theirs } = disputed;
  const isEach = ours.every((line, index) => {
    const key = keyIn(line);
    return key !== undefined && key === keyIn(base[index]) && key === keyIn(theirs[index]);
  });
  if (!isEach || base.length !== ours.length || theirs.length !== ours.length) {
    return [{ disputed }];
  }
  const only = (lines: readonly string[], index: number): readonly string[] =>
    lines.slice(index, index + 1);
  return ours.map((line, index) => ({
    disputed: { base: only(base, index), ours: [line], theirs: only(theirs, index) },
  }));
}

/** The key that a line gives a value to, with what stands before it. */
function keyIn(line: string | undefined): string | undefined {
  return /^[ -]*[\w"'.-]+:(?= +[^|>\s])/.exec(line ?? '')?.[0];
}
