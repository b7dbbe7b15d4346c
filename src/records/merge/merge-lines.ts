import { diff3MergeRegions, diffIndices } from 'node-diff3';

/** The three versions of something that is merged. */
export interface Versions<Value> {
  readonly base: Value;
  readonly ours: Value;
  readonly theirs: Value;
}

export type Version = keyof Versions<unknown>;

/** A row of lines that needs no decision, or the lines of three versions that do. */
export type Region =
  | { readonly agreed: readonly string[]; readonly disputed?: undefined }
  | { readonly agreed?: undefined; readonly disputed: Versions<readonly string[]> };

/** Lines compared with lines: past this many one long row of changes is all that is found. */
const mostCompared = 25_000_000;

/** The lines of a text, each with its line end; LF, CRLF and CR all end one. */
export function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n|\r(?!\n))/);
}

/** The ordinary merge of lines: what one side alone changed is taken from that side. */
export function mergeLines(texts: Versions<string>): readonly Region[] {
  const all = {
    base: linesOf(texts.base),
    ours: linesOf(texts.ours),
    theirs: linesOf(texts.theirs),
  };
  const start = agreement(all, (lines, index) => lines[index]);
  const rest = cut(all, start, 0);
  const end = agreement(rest, (lines, index) => lines[lines.length - 1 - index]);
  const inner = cut(rest, 0, end);
  return [
    { agreed: all.ours.slice(0, start) },
    ...regionsOf(inner),
    { agreed: rest.ours.slice(rest.ours.length - end) },
  ].filter(({ agreed }) => agreed?.length !== 0);
}

/** The text of a merge, or undefined where the sides dispute some of it. */
export function cleanText(regions: readonly Region[]): string | undefined {
  const isClean = regions.every(({ agreed }) => agreed !== undefined);
  return isClean ? textPreferring('ours', regions) : undefined;
}

/** The text of a merge in which one side has its way wherever the sides dispute. */
export function textPreferring(version: Version, regions: readonly Region[]): string {
  return regions.flatMap((region) => region.agreed ?? region.disputed[version]).join('');
}

/** A row of lines that differs between two texts: where it begins in each, and its lengths. */
export interface Hunk {
  readonly start: number;
  readonly length: number;
  readonly otherLength: number;
}

/** Where the lines of one text differ from those of another, in order. */
export function hunksBetween(lines: string[], other: string[]): readonly Hunk[] {
  return diffIndices(lines, other).map(
    ({ buffer1: [start, length], buffer2: [, otherLength] }) => ({
      start,
      length,
      otherLength,
    }),
  );
}

function agreement(
  { base, ours, theirs }: Versions<string[]>,
  lineAt: (lines: string[], index: number) => string | undefined,
): number {
  const most = Math.min(base.length, ours.length, theirs.length);
  let count = 0;
  while (
    count < most &&
    lineAt(base, count) === lineAt(ours, count) &&
    lineAt(base, count) === lineAt(theirs, count)
  ) {
    count++;
  }
  return count;
}

function cut(all: Versions<string[]>, start: number, end: number): Versions<string[]> {
  const inner = (lines: string[]): string[] => lines.slice(start, lines.length - end);
  return { base: inner(all.base), ours: inner(all.ours), theirs: inner(all.theirs) };
}

function regionsOf({ base, ours, theirs }: Versions<string[]>): readonly Region[] {
  const size = base.length * Math.max(ours.length, theirs.length);
  if (size > mostCompared) return [decided({ base, ours, theirs })];
  return diff3MergeRegions(ours, base, theirs).map((region) =>
    region.stable
      ? { agreed: region.bufferContent }
      : decided({ base: region.oContent, ours: region.aContent, theirs: region.bContent }),
  );
}

/** Both sides may have made the same of it, or one of them nothing. */
function decided(disputed: Versions<readonly string[]>): Region {
  const texts = [disputed.base, disputed.ours, disputed.theirs].map((lines) => lines.join(''));
  const [base, ours, theirs] = texts;
  if (ours === theirs || base === theirs) return { agreed: disputed.ours };
  return base === ours ? { agreed: disputed.theirs } : { disputed };
}
