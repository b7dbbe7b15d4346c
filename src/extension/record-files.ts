import { open } from 'node:fs/promises';
import * as vscode from 'vscode';
import { decode, tooLarge } from '../records/decode.ts';
import type { ExtraCodes } from '../records/interpret.ts';
import { limits } from '../records/limits.ts';
import { looksLikeRecord, readRecord, type Reading, unreadable } from '../records/read-record.ts';
import { sentence } from '../text/sentence.ts';

export const recordGlob = '**/*.{md,MD}';
export const settingsName = 'caseload.yaml';
const excluded = '**/{node_modules,.git}/**';
const readAtOnce = 32;

/** A file's size and last change, by which a rescan tells whether it must be read again. */
export type Stamp = string;

export function findRecordFiles(): Thenable<vscode.Uri[]> {
  return vscode.workspace.findFiles(recordGlob, excluded);
}

/** A file's path relative to the workspace, with `/`; with its folder's name where there are many. */
export function pathOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}

/** The file's stamp, or undefined where there is no such file. */
export async function stampOf(uri: vscode.Uri): Promise<Stamp | undefined> {
  try {
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
    const { size, type } = await vscode.workspace.fs.stat(uri);
    if (type & vscode.FileType.Directory) return undefined;
    if (size > limits.fileBytes) return await readLarge(uri, path);
    return readBytes(path, await vscode.workspace.fs.readFile(uri), extra);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    const message = sentence('This file could not be opened: look at its permissions');
    return unreadable(path, {
      check: 'file-not-readable',
      place: { span: { start: 0, end: 0 } },
      message,
    });
  }
}

/** What a text being edited says. */
export function readDocument(
  document: vscode.TextDocument,
  extra: ExtraCodes,
): Reading | undefined {
  return readRecord({ path: pathOf(document.uri), text: document.getText() }, extra);
}

/** Runs a task for each item, some at once. */
export async function forEachAtOnce<Item>(
  items: readonly Item[],
  task: (item: Item) => Promise<void>,
): Promise<void> {
  const left = [...items];
  const work = async (): Promise<void> => {
    for (let item = left.pop(); item !== undefined; item = left.pop()) await task(item);
  };
  await Promise.all(Array.from({ length: readAtOnce }, work));
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
