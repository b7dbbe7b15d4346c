import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { decode } from '../../records/decode.ts';
import { mergeRecords } from '../../records/merge/merge-records.ts';
import { sayConflict } from '../../records/merge/say-conflict.ts';
import { looksLikeRecord } from '../../records/read-record.ts';
import { onOneLine } from '../printable.ts';
import { tell } from '../terminal.ts';
import { writeInPlace } from '../write-in-place.ts';

export interface MergeOptions {
  readonly markerSize: string;
  readonly path?: string;
  readonly baseLabel?: string;
  readonly ourLabel?: string;
  readonly theirLabel?: string;
}

/** Paths of the three versions. */
interface Files {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** What git expects of a merge driver: past 128 the file is not merged at all. */
const codes = { clean: 0, conflict: 1, failed: 129 } as const;

/** Merges a record into the file of our version. What is no record is merged as git does it. */
export function mergeFile(files: Files, options: MergeOptions): number {
  const name = options.path ?? files.ours;
  try {
    return unlessItBreaks(files, options) ?? mergeByGit(files, options);
  } catch (error) {
    tell(onOneLine(`${name} was not merged: ${reasonOf(error)}`));
    return codes.failed;
  }
}

/** Until the file of our version is replaced it is as it was, and git can merge it all the same. */
function unlessItBreaks(files: Files, options: MergeOptions): number | undefined {
  try {
    return mergeByMeaning(files, options);
  } catch (error) {
    tell(onOneLine(`${options.path ?? files.ours} is merged by its lines: ${reasonOf(error)}`));
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function mergeByMeaning(files: Files, options: MergeOptions): number | undefined {
  const base = decode(readFileSync(files.base));
  const ours = decode(readFileSync(files.ours));
  const theirs = decode(readFileSync(files.theirs));
  const versions = [base, ours, theirs];
  const isRecord = versions.some(({ text }) => looksLikeRecord(text));
  if (!isRecord || versions.some(({ fault }) => fault)) return undefined;
  const { text, conflicts } = mergeRecords({
    base: base.text,
    ours: ours.text,
    theirs: theirs.text,
    labels: labelsIn(options),
    markerSize: sizeIn(options),
  });
  writeInPlace(files.ours, text);
  const name = options.path ?? files.ours;
  for (const conflict of conflicts)
    tell(onOneLine(`${name}: both sides changed ${sayConflict(conflict)}`));
  return conflicts.length === 0 ? codes.clean : codes.conflict;
}

function mergeByGit({ base, ours, theirs }: Files, options: MergeOptions): number {
  const labels = labelsIn(options);
  const { status, error } = spawnSync(
    'git',
    [
      'merge-file',
      `--marker-size=${sizeIn(options)}`,
      ...['-L', labels.ours, '-L', labels.base, '-L', labels.theirs],
      ...['--', resolve(ours), resolve(base), resolve(theirs)],
    ],
    // Not in the folder itself: Windows would run a git.exe that lies there.
    { cwd: dirname(process.execPath), stdio: ['ignore', 'inherit', 'inherit'], windowsHide: true },
  );
  if (error) throw error;
  if (status === 0) return codes.clean;
  // Git counts the conflicts, or ends with 255 where a file is not text: ours then stays.
  return codes.conflict;
}

/** Older versions of git leave the place of a label as it is. */
function labelsIn(options: MergeOptions): Files {
  const label = (given: string | undefined, own: string): string =>
    given === undefined || given === '' || /^%\w$/.test(given) ? own : onOneLine(given);
  return {
    base: label(options.baseLabel, 'base'),
    ours: label(options.ourLabel, 'ours'),
    theirs: label(options.theirLabel, 'theirs'),
  };
}

function sizeIn({ markerSize }: MergeOptions): number {
  const size = Number(markerSize);
  return Number.isInteger(size) && size > 0 && size < 1000 ? size : 7;
}
