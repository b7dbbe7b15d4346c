import * as vscode from 'vscode';
import { decode } from '../../records/decode.ts';
import { readRecord } from '../../records/read-record.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { pathOf } from '../paths.ts';
import { isThere } from '../is-there.ts';
import { settingsName, unsavedText } from '../record-files.ts';
import { say } from '../say.ts';

/** The name of the folder for documents as the setting says it, as a path without ends. */
export function documentsFolderName(folder: vscode.WorkspaceFolder): string {
  const set = vscode.workspace
    .getConfiguration('caseload.documents', folder.uri)
    .get<string>('folder', 'documents');
  const names = set.split(/[/\\]/).filter((name) => !['', '.', '..'].includes(name));
  return names.length > 0 ? names.join('/') : 'documents';
}

/** Where documents are kept below a folder of the workspace. */
export function documentsFolder(folder: vscode.WorkspaceFolder): vscode.Uri {
  return vscode.Uri.joinPath(folder.uri, documentsFolderName(folder));
}

/**
 * Asks where to save. The folder is made for the question, since a dialog opens in none that is not
 * there, and is taken away again where nobody wants it.
 */
export async function askWhere(
  folder: vscode.WorkspaceFolder | undefined,
  name: string,
  filters: Readonly<Record<string, readonly string[]>>,
): Promise<vscode.Uri | undefined> {
  const place = folder && documentsFolder(folder);
  const isNew = place !== undefined && !(await isThere(place));
  if (place && isNew) await vscode.workspace.fs.createDirectory(place);
  const uri = await vscode.window.showSaveDialog({
    title: say('Save Document As'),
    filters: Object.fromEntries(Object.entries(filters).map(([kind, ends]) => [kind, [...ends]])),
    ...(place ? { defaultUri: vscode.Uri.joinPath(place, name) } : {}),
  });
  if (place && isNew && !uri?.path.startsWith(`${place.path}/`)) await removeEmpty(place);
  return uri;
}

/** Why a document must not be written over what stands at a place. */
export async function whyNotThere(
  uri: vscode.Uri,
  current: CurrentCaseload,
): Promise<string | undefined> {
  const path = pathOf(uri);
  const isRecord =
    current.value.readings.has(path) ||
    path.endsWith(`/${settingsName}`) ||
    path === settingsName ||
    (await holdsFrontMatter(uri));
  if (isRecord)
    return say('{path} is a file of the caseload, so nothing was written: choose another name.', {
      path,
    });
  return unsavedText(uri)
    ? say('{path} is open with changes that are not saved, so nothing was written.', { path })
    : undefined;
}

/**
 * Whether a record or a template stands there, also one that cannot be read as it is, under
 * whatever name or link the caseload knows it by.
 */
async function holdsFrontMatter(uri: vscode.Uri): Promise<boolean> {
  try {
    const { text } = decode(await vscode.workspace.fs.readFile(uri));
    return readRecord({ path: '', text }) !== undefined || /^\uFEFF?---\r?\n/.test(text);
  } catch {
    return false;
  }
}

async function removeEmpty(folder: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(folder, { recursive: false, useTrash: false });
  } catch {
    // Somebody has put something into it: it stays.
  }
}
