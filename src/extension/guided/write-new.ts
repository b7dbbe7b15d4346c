import * as vscode from 'vscode';
import type { NewFile } from '../../writing/case-at-hand.ts';
import { namesFrom } from '../../writing/habit.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
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
  const folders = vscode.workspace.workspaceFolders ?? [];
  const [first] = folders;
  if (!first) {
    tell(say('Open the folder where your caseload is to be first.'));
    return undefined;
  }
  // In a workspace of several folders paths begin with the folder's name.
  const named =
    folders.length > 1 ? folders.find(({ name }) => path.startsWith(`${name}/`)) : undefined;
  const inside = named ? path.slice(named.name.length + 1) : path;
  for (const name of namesFrom(inside)) {
    const uri = vscode.Uri.joinPath((named ?? first).uri, name);
    if (!(await isThere(uri))) return uri;
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
