import * as vscode from 'vscode';
import type { NewFile } from '../../writing/case-at-hand.ts';
import { namesFrom } from '../../writing/habit.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { uriAt } from '../paths.ts';
import { say } from '../say.ts';
import { tell, warn } from './case-flow.ts';

/** Writes a new record under its path or the next free name, and opens it where writing goes on. */
export async function writeNew(
  current: CurrentCaseload,
  file: NewFile,
): Promise<vscode.Uri | undefined> {
  const uri = await freeUri(file.path);
  if (!uri) return undefined;
  const change = new vscode.WorkspaceEdit();
  change.createFile(uri, { contents: new TextEncoder().encode(file.text), overwrite: false });
  if (!(await vscode.workspace.applyEdit(change))) {
    warn(say('{path} could not be written', { path: vscode.workspace.asRelativePath(uri) }));
    return undefined;
  }
  await current.reread([uri]);
  await openForWriting(uri);
  return uri;
}

/** The first name from a path on that no file has; undefined where no folder is open. */
export async function freeUri(path: string): Promise<vscode.Uri | undefined> {
  if (!vscode.workspace.workspaceFolders?.length) {
    tell(say('First open the folder that is to hold your caseload.'));
    return undefined;
  }
  for (const name of namesFrom(path)) {
    const uri = uriAt(name);
    if (uri && !(await isThere(uri))) return uri;
  }
  warn(say('{path} is there already, so nothing was written.', { path }));
  return undefined;
}

/** Opens a new record with the cursor on the empty line under its first heading. */
export async function openForWriting(uri: vscode.Uri): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const text = document.getText();
  const room = /^## .*\r?\n(?=\r?\n|$)/m.exec(text);
  const at = document.positionAt(room ? room.index + room[0].length : text.length);
  const selection = new vscode.Range(at, at);
  await vscode.window.showTextDocument(document, { selection, preview: false });
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
