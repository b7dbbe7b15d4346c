import { lineEndOf } from '../../text/lines.ts';
import { groundOf } from '../ground.ts';
import { differences, markedLines, markedText, type Marking } from './conflict-marks.ts';
import { frontMatterOf } from './merge-front-matter.ts';
import { linesAt } from './lines-at.ts';
import type { Trail } from './merging.ts';
import { cleanText, linesOf, mergeLines, type Version, type Versions } from './merge-lines.ts';

/** Three versions of a record file: as both sides had it before, and as each side has it now. */
export interface ToMerge extends Versions<string> {
  readonly labels?: Versions<string>;
  /** How many signs a conflict marker has; git's own number is 7. */
  readonly markerSize?: number;
}

/** One merged file, and where the two sides disagree in it. */
export interface Merged {
  readonly text: string;
  /** Whether the front matter was merged by what it means, and not by its lines alone. */
  readonly byMeaning: boolean;
  /** Empty where all is settled; else each stands between conflict markers in the text. */
  readonly conflicts: readonly MergeConflict[];
}

/** A value that both sides changed, by keys and ids, or a line of the text from 1. */
export type MergeConflict =
  | { readonly trail: Trail; readonly line?: undefined }
  | { readonly trail?: undefined; readonly line: number };

const gitsSize = 7;

/**
 * Merges a record by what it means: edits to different keys and to different things in lists never
 * disagree, wherever they stand. Starts from `ours`, whose line ends and byte order mark stay. The
 * text below is merged line by line; so is all where a version cannot be read as a record.
 */
export function mergeRecords(files: ToMerge): Merged {
  const { base, ours, theirs } = files;
  const whole = (text: string): Merged => ({ text, byMeaning: true, conflicts: [] });
  if (base === ours) return whole(theirs);
  if (base === theirs || ours === theirs) return whole(ours);
  const mark = /^\uFEFF?/.exec(ours)?.[0] ?? '';
  const lineEnd = lineEndOf(ours);
  const alike = each(files, (text) => withLineEnd(text.replace(/^\uFEFF/, ''), lineEnd));
  const labels = files.labels ?? { ours: 'ours', base: 'base', theirs: 'theirs' };
  const marking = { labels, size: files.markerSize ?? gitsSize, lineEnd };
  const merged = byMeaning(alike, marking) ?? byLines(alike, marking);
  return { ...merged, text: mark + merged.text };
}

function byMeaning(files: Versions<string>, marking: Marking): Merged | undefined {
  const front = frontMatterOf(files);
  if (!front) return undefined;
  const { conflicts, texts } = front;
  if (texts.whole !== undefined) return { text: texts.whole, byMeaning: true, conflicts: [] };
  const grounds = each(texts, (text) => groundOf(text));
  if (!grounds.base || !grounds.ours || !grounds.theirs) return undefined;
  const rests = each(files, (text) => groundOf(text)?.rest ?? '');
  const { ours } = grounds;
  const opening = ours.before;
  const yaml = markedText(
    differences(
      {
        base: grounds.base.source,
        ours: grounds.ours.source,
        theirs: grounds.theirs.source,
      },
      conflicts.flatMap((trail) => linesAt(ours, trail) ?? []),
    ),
    marking,
  );
  const rest = restOf(rests, marking);
  const above = linesOf(opening + yaml).length;
  return {
    text: opening + yaml + rest.text,
    byMeaning: true,
    conflicts: [
      ...conflicts.map((trail) => ({ trail })),
      ...rest.lines.map((line) => ({ line: above + line })),
    ],
  };
}

/** The closing line of the front matter is never in dispute: it would not be found again. */
function restOf(
  rests: Versions<string>,
  marking: Marking,
): { readonly text: string; readonly lines: readonly number[] } {
  const closing = each(rests, (text) => linesOf(text)[0] ?? '');
  const bodies = each(rests, (text) => linesOf(text).slice(1).join(''));
  const regions = mergeLines(bodies);
  const end = closing.ours === closing.base ? closing.theirs : closing.ours;
  const body = markedText(regions, marking);
  const isEnded = body === '' || /[\n\r]$/.test(end);
  const text = end + (isEnded ? '' : marking.lineEnd) + body;
  const lines = cleanText(regions) === undefined ? markedLines(text, marking) : [];
  return { text, lines };
}

function byLines(files: Versions<string>, marking: Marking): Merged {
  const regions = mergeLines(files);
  const text = markedText(regions, marking);
  const lines = cleanText(regions) === undefined ? markedLines(text, marking) : [];
  return { text, byMeaning: false, conflicts: lines.map((line) => ({ line })) };
}

function each<Value, Made>(
  versions: Versions<Value>,
  make: (value: Value, version: Version) => Made,
): Versions<Made> {
  return {
    base: make(versions.base, 'base'),
    ours: make(versions.ours, 'ours'),
    theirs: make(versions.theirs, 'theirs'),
  };
}

/** A text whose own first line end is another one is given this one throughout. */
function withLineEnd(text: string, lineEnd: string): string {
  return lineEndOf(text) === lineEnd ? text : text.replace(/\r\n|\n|\r/g, lineEnd);
}
