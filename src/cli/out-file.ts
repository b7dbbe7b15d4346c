import { lstatSync, type Stats, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { CannotLook } from './cannot-look.ts';
import { headOf, readFile } from './read-file.ts';
import { writeInPlace } from './write-in-place.ts';

/** Where a document or a picture goes. */
export interface OutFile {
  readonly path: string;
  /** Whether what stands there may be written over, as long as it is no file of the caseload. */
  readonly overwrite: boolean;
}

/** Refuses a place where nothing may be written, before anything is made for it. */
export function refuseTaken({ path, overwrite }: OutFile): void {
  const folder = dirname(path);
  const within = statOf(folder);
  if (!within) throw new CannotLook(`There is no folder ${folder}, so nothing was written.`);
  if (!within.isDirectory())
    throw new CannotLook(`${folder} is no folder, so nothing was written.`);
  if (!lstatSync(path, { throwIfNoEntry: false })) return;
  const found = statOf(path);
  if (found?.isDirectory())
    throw new CannotLook(`${path} is a folder, so nothing was written: name a file in it.`);
  if (!found?.isFile())
    throw new CannotLook(`${path} is there and is no file, so nothing was written.`);
  if (holdsFrontMatter(path))
    throw new CannotLook(
      `${path} is a file of the caseload, so nothing was written: choose another name.`,
    );
  if (!overwrite)
    throw new CannotLook(
      `${path} is there already, so nothing was written: choose another name, or add --overwrite.`,
    );
}

/** Writes a file whole or not at all, or refuses with the reason; see `refuseTaken`. */
export function writeOutFile(
  { path }: OutFile,
  content: string | Uint8Array | Iterable<string>,
): void {
  try {
    writeInPlace(path, content);
  } catch (error) {
    const { code = '', syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw new CannotLook(`${path} cannot be written: ${reasons[code] ?? code}.`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'nothing can be written there',
  ENOSPC: 'there is no room left',
  ENAMETOOLONG: 'its name is too long',
};

/** Undefined where nothing is there, or where it lies below what is no folder. */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Records and templates begin with front matter, also those that cannot be read as they are. */
function holdsFrontMatter(path: string): boolean {
  const head = new TextDecoder().decode(headOf(path));
  return readFile(path, path, {}) !== undefined || /^---\r?\n/.test(head);
}
