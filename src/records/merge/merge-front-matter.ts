import { compose } from '../compose.ts';
import { type Ground, groundOf } from '../ground.ts';
import { isSame, type Plain } from '../plain.ts';
import { mergeData } from './merge-data.ts';
import type { Trail } from './merging.ts';
import { cleanText, mergeLines, type Region, type Versions } from './merge-lines.ts';
import { rewritten } from './rewrite.ts';

/** A record's front matter as two sides made it. */
export interface MergedFrontMatter {
  /** Where the sides disagree. */
  readonly conflicts: readonly Trail[];
  /**
   * Files that hold both sides' changes, and what they disagree about as each version has it; or
   * the whole file, where the ordinary merge of lines says the right thing.
   */
  readonly texts: Versions<string> & { readonly whole?: string };
}

/** Undefined where a version cannot be read. */
export function frontMatterOf(files: Versions<string>): MergedFrontMatter | undefined {
  const grounds = {
    base: groundOf(files.base),
    ours: groundOf(files.ours),
    theirs: groundOf(files.theirs),
  };
  const { base, ours, theirs } = grounds;
  if (!base || !ours || !theirs) return undefined;
  const data = { base: base.data, ours: ours.data, theirs: theirs.data };
  const { value, conflicts } = mergeData(data, 'ours');
  if (value === undefined) return undefined;
  const whole = conflicts.length === 0 ? wholeFile(files, value) : undefined;
  if (whole !== undefined) return { conflicts, texts: { ...files, whole } };
  const text = madeOf(files, { base, ours, theirs }, value);
  const texts = text === undefined ? undefined : allVersions({ files, data, text, conflicts });
  if (texts) return { conflicts, texts };
  // Better all that differs is looked at by a person than that an edit is forced.
  return { conflicts: conflicts.length === 0 ? [[]] : conflicts, texts: files };
}

/** Of a merged text also those in which the others have their way, as far as that is disputed. */
function allVersions(merged: {
  readonly files: Versions<string>;
  readonly data: Versions<Plain>;
  readonly text: string;
  readonly conflicts: readonly Trail[];
}): Versions<string> | undefined {
  const { files, data, text, conflicts } = merged;
  if (conflicts.length === 0) return { base: text, ours: text, theirs: text };
  const inFavourOf = (version: 'base' | 'theirs'): string | undefined =>
    firstMade([text, files[version]], files, mergeData(data, version).value ?? null);
  const [base, theirs] = [inFavourOf('base'), inFavourOf('theirs')];
  return base === undefined || theirs === undefined ? undefined : { base, ours: text, theirs };
}

/** The file as its lines merge, if none is in dispute and it says what is wanted. */
function wholeFile(files: Versions<string>, wanted: Plain): string | undefined {
  const text = cleanText(mergeLines(files));
  return text !== undefined && says(text, wanted) ? text : undefined;
}

/**
 * The front matter with what is wanted: from both sides' lines as far as these can be merged, since
 * that keeps both sides' comments, else from our side's.
 */
function madeOf(
  files: Versions<string>,
  { base, ours, theirs }: Versions<Ground>,
  wanted: Plain,
): string | undefined {
  const regions = mergeLines({ base: base.source, ours: ours.source, theirs: theirs.source });
  const both = regions.flatMap((region) => region.agreed ?? lineByLine(region)).join('');
  return firstMade([ours.before + both + ours.rest, files.ours, files.theirs], files, wanted);
}

/** What is wanted, made of the first of several texts that the needed edits can be made in. */
function firstMade(
  starts: readonly string[],
  files: Versions<string>,
  wanted: Plain,
): string | undefined {
  for (const start of starts) {
    const text = rewritten(start, wanted, [files.theirs, files.ours, files.base]);
    if (text !== undefined && says(text, wanted)) return text;
  }
  return undefined;
}

/** Of as many lines on all sides each is taken by itself; else, and where two differ, ours stay. */
function lineByLine({ disputed }: Extract<Region, { agreed?: undefined }>): readonly string[] {
  const { base, ours, theirs } = disputed;
  if (base.length !== ours.length || base.length !== theirs.length) return ours;
  return ours.map((line, index) => (line === base[index] ? (theirs[index] ?? line) : line));
}

/** Whether a file can be read, says what is wanted, and gives no key twice. */
function says(text: string, wanted: Plain): boolean {
  const ground = groundOf(text);
  if (!ground || !isSame(ground.data, wanted)) return false;
  return compose(ground.source, 0).faults.every(({ check }) => check !== 'key-duplicate');
}
