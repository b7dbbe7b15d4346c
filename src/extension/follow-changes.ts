import * as vscode from 'vscode';
import { today } from './clock.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { Pending } from './pending.ts';
import { isPassedOver, recordGlob, settingsName } from './record-files.ts';

const dayPause = 10_000;

/**
 * Keeps the current caseload true: as one types, when files change on disk by whatever hand, when
 * a checkout moves hundreds at once, when a new day begins, and, since watchers lose events,
 * whenever the window is looked at again.
 */
export function followChanges(current: CurrentCaseload): vscode.Disposable {
  const pending = new Pending(current);
  return vscode.Disposable.from(
    pending,
    followRecords(current, pending),
    followFolders(current, pending),
    followAll(`**/${settingsName}`, pending),
    // What HEAD says is written by each checkout, merge and pull. Nothing of git is run for it.
    followAll('**/.git/{HEAD,logs/HEAD}', pending),
    followEditors(pending),
    followDays(current, pending),
    vscode.workspace.onDidRenameFiles(pending.rescan),
    vscode.workspace.onDidDeleteFiles(pending.rescan),
    vscode.workspace.onDidChangeWorkspaceFolders(pending.rescan),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) pending.rescan();
    }),
  );
}

/**
 * A change to a known file is read at once. What comes or goes is left to a look through the
 * workspace, which alone knows what is excluded, linked, or the same file in other letters.
 */
function followRecords(current: CurrentCaseload, pending: Pending): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(recordGlob);
  const written = (uri: vscode.Uri): void => {
    if (current.knows(uri)) pending.reread(uri);
    else if (!isPassedOver(uri)) pending.rescan();
  };
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(written),
    watcher.onDidChange(written),
    watcher.onDidDelete((uri) => {
      if (current.knows(uri) || current.knowsBelow(uri)) pending.rescan();
    }),
  );
}

/** A folder that comes or goes tells nothing of the files in it. */
function followFolders(current: CurrentCaseload, pending: Pending): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(async (uri) => {
      if (!isPassedOver(uri) && (await isFolder(uri))) pending.rescan();
    }),
    watcher.onDidDelete((uri) => {
      if (current.knowsBelow(uri)) pending.rescan();
    }),
  );
}

function followAll(glob: string, pending: Pending): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(glob);
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(pending.rescan),
    watcher.onDidChange(pending.rescan),
    watcher.onDidDelete(pending.rescan),
  );
}

function followEditors(pending: Pending): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) pending.edited(document);
    }),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (document.isUntitled) pending.edited(document);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      pending.edited(document);
    }),
  );
}

/** What is due changes at midnight, also in a window nobody touches. */
function followDays(current: CurrentCaseload, pending: Pending): vscode.Disposable {
  const timer = setInterval(() => {
    if (today() !== current.moment.today) pending.rescan();
  }, dayPause);
  return new vscode.Disposable(() => {
    clearInterval(timer);
  });
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    const { type } = await vscode.workspace.fs.stat(uri);
    return (type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

/** Whether a file belongs to this window: in one of its folders, or not saved anywhere yet. */
export function isOfWorkspace(uri: vscode.Uri): boolean {
  return uri.scheme === 'untitled' || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}
