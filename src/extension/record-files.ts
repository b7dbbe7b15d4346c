import { open, readFile as readFromDisk, stat } from 'node:fs/promises';
import * as vscode from 'vscode';
import { decode, tooLarge } from '../records/decode.ts';
import type { Fault } from '../records/fault.ts';
import type { ExtraCodes } from '../records/interpret.ts';
import { limits } from '../records/limits.ts';
import { looksLikeRecord, readRecord, type Reading, unreadable } from '../records/read-record.ts';
import { sentence } from '../text/sentence.ts';
import { eachOnce } from './each-once.ts';
import { pathOf } from './paths.ts';

export const recordGlob = '**/*.[mM][dD]';
export const settingsName = 'caseload.yaml';
/** Hidden folders hold what programs keep for themselves: repositories, copies, waste paper. */
const excluded = '**/{node_modules,.*}/**';

/** A file's size and last change, by which a rescan tells whether it must be read again. */
export type Stamp = string;

/** Every Markdown file of the workspace once, also where links lead to it by several paths. */
export async function findRecordFiles(): Promise<readonly vscode.Uri[]> {
  return eachOnce(await vscode.workspace.findFiles(recordGlob, excluded));
}

/** Whether a path lies in a folder that is never looked into. */
export function isPassedOver(uri: vscode.Uri): boolean {
  const folders = vscode.workspace.asRelativePath(uri, false).split('/').slice(0, -1);
  return folders.some((name) => name === 'node_modules' || name.startsWith('.'));
}

/** The editor's text of a file, where it says something else than the file. */
export function unsavedText(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    (document) =>
      (document.isDirty || document.isUntitled) && document.uri.toString() === uri.toString(),
  );
}

/** The file's stamp, or undefined where there is no such file. */
export async function stampOf(uri: vscode.Uri): Promise<Stamp | undefined> {
  try {
    // Thousands of files are looked at whenever the window is: asking the disk itself is cheapest.
    if (uri.scheme === 'file') {
      const found = await stat(uri.fsPath);
      return found.isDirectory() ? undefined : `${found.mtimeMs} ${found.size}`;
    }
    const { mtime, size, type } = await vscode.workspace.fs.stat(uri);
    return type & vscode.FileType.Directory ? undefined : `${mtime} ${size}`;
  } catch {
    return undefined;
  }
}

/** What a file on disk says; undefined where it is gone, a folder, or not a record. */
export async function readFile(uri: vscode.Uri, extra: ExtraCodes): Promise<Reading | undefined> {
  const path = pathOf(uri);
  try {
    const size = await sizeOf(uri);
    if (size === undefined) return undefined;
    if (size > limits.fileBytes) return await readLarge(uri, path);
    return readBytes(path, await bytesOf(uri), extra);
  } catch (error) {
    return isNotThere(error) ? undefined : unreadable(path, cannotOpen());
  }
}

export function isNotThere(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['FileNotFound', 'ENOENT', 'ENOTDIR'].includes(String(error.code))
  );
}

/** A file's size in bytes; undefined for a folder. */
async function sizeOf(uri: vscode.Uri): Promise<number | undefined> {
  if (uri.scheme === 'file') {
    const found = await stat(uri.fsPath);
    return found.isDirectory() ? undefined : found.size;
  }
  const { size, type } = await vscode.workspace.fs.stat(uri);
  return type & vscode.FileType.Directory ? undefined : size;
}

/** From the disk itself where there is one: a caseload has thousands of files. */
async function bytesOf(uri: vscode.Uri): Promise<Uint8Array> {
  return uri.scheme === 'file' ? readFromDisk(uri.fsPath) : vscode.workspace.fs.readFile(uri);
}

export function cannotOpen(): Fault {
  const message = sentence('This file could not be opened: look at its permissions');
  return { check: 'file-not-readable', place: { span: { start: 0, end: 0 } }, message };
}

/** What a text being edited says. */
export function readDocument(
  document: vscode.TextDocument,
  extra: ExtraCodes,
): Reading | undefined {
  const path = pathOf(document.uri);
  const text = document.getText();
  if (text.length > limits.fileBytes)
    return looksLikeRecord(text) ? unreadable(path, tooLarge()) : undefined;
  return readRecord({ path, text }, extra);
}

function readBytes(path: string, bytes: Uint8Array, extra: ExtraCodes): Reading | undefined {
  const { text, fault } = decode(bytes);
  if (!fault) return readRecord({ path, text }, extra);
  return looksLikeRecord(text) ? unreadable(path, fault) : undefined;
}

/** Of a file past the limit only the beginning is looked at, to see whether it is a record. */
async function readLarge(uri: vscode.Uri, path: string): Promise<Reading | undefined> {
  if (uri.scheme !== 'file') return undefined;
  const file = await open(uri.fsPath);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8192), 0, 8192, 0);
    const head = buffer.subarray(0, bytesRead).toString('latin1');
    return looksLikeRecord(head) ? unreadable(path, tooLarge()) : undefined;
  } finally {
    await file.close();
  }
}
