import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { devNull } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { gitIdOf } from '../../caseload/file-history.ts';
import { askTexts } from '../../caseload/git/ask-texts.ts';
import { askTree } from '../../caseload/git/ask-tree.ts';
import type { Commit } from '../../caseload/versions.ts';
import type { Readings } from '../../plans/revisions/pair-readings.ts';
import { decode } from '../../records/decode.ts';
import type { ExtraCodes } from '../../records/interpret.ts';
import {
  looksLikeRecord,
  type Reading,
  readRecord,
  unreadable,
} from '../../records/read-record.ts';
import { sentence } from '../../text/sentence.ts';
import { answer } from '../run-git.ts';
import { isWalked } from '../walk.ts';
import { granted } from './granted.ts';

/** The files of a folder as they are now, and how they are read. */
export interface FilesNow {
  readonly folder: string;
  readonly readings: Readings;
  readonly extraCodes: ExtraCodes;
}

/** The records of a folder as a commit has them. What is the same now is the same value. */
export function readingsAt(commit: Commit, now: FilesNow): Readings {
  const folder = resolve(now.folder);
  const tree = granted(answer(askTree(folder, devNull, commit.id)));
  const known = new Map<string, Reading>();
  const wanted = new Map<string, string>();
  for (const [path, blob] of tree) {
    if (!path.split('/').slice(0, -1).every(isWalked)) continue;
    const reading = now.readings.get(path);
    if (reading && holds(reading, blob)) known.set(path, reading);
    else wanted.set(path, blob);
  }
  const texts = granted(answer(askTexts(folder, devNull, wanted.values())));
  for (const [path, blob] of wanted) {
    const bytes = texts.get(blob);
    const reading = bytes ? readBytes(path, bytes, now.extraCodes) : notHeld(path, now);
    if (reading) known.set(path, reading);
  }
  return known;
}

/**
 * The records of a folder as they are now, without those that git has no text of its own for: what
 * a link leads to, and what lies in another repository.
 */
export function readingsNow({ folder, readings }: FilesNow, earlier: Readings): Readings {
  const top = realpathSync(folder);
  const isOurs = remembered((path: string): boolean => {
    if (path === '.') return true;
    const found = lstatSync(join(top, path));
    if (found.isSymbolicLink()) return false;
    if (found.isDirectory() && existsSync(join(top, path, '.git'))) return false;
    return isOurs(dirname(path));
  });
  return new Map([...readings].filter(([path]) => earlier.has(path) || isOursOrGone(path, isOurs)));
}

/** Those of some paths that the commit that is checked out does not have. */
export function notInGit(paths: readonly string[], folder: string): readonly string[] {
  if (paths.length === 0) return [];
  const tree = granted(answer(askTree(resolve(folder), devNull, 'HEAD')));
  return paths.filter((path) => !tree.has(path));
}

function isOursOrGone(path: string, isOurs: (path: string) => boolean): boolean {
  try {
    return isOurs(path);
  } catch {
    return true;
  }
}

function remembered<Value>(find: (path: string) => Value): (path: string) => Value {
  const known = new Map<string, Value>();
  return (path) => {
    const value = known.has(path) ? (known.get(path) as Value) : find(path);
    known.set(path, value);
    return value;
  };
}

/** Git may hold a text with other line ends than the disk. */
function holds({ text }: Reading, blob: string): boolean {
  if (gitIdOf(text, blob.length) === blob) return true;
  return text.includes('\r\n') && gitIdOf(text.replaceAll('\r\n', '\n'), blob.length) === blob;
}

function readBytes(path: string, bytes: Uint8Array, extra: ExtraCodes): Reading | undefined {
  const { text, fault } = decode(bytes);
  if (!fault) return readRecord({ path, text }, extra);
  return looksLikeRecord(text) ? unreadable(path, fault, text) : undefined;
}

/** A text that git did not give: told only where the file is a record now. */
function notHeld(path: string, { readings }: FilesNow): Reading | undefined {
  if (!readings.has(path)) return undefined;
  return unreadable(path, {
    check: 'file-not-readable',
    place: { span: { start: 0, end: 0 } },
    message: sentence('Its text is too large, or is not in this copy of the repository'),
  });
}
