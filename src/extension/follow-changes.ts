import * as vscode from 'vscode';
import type { CurrentCaseload } from './current-caseload.ts';
import { recordGlob, settingsName } from './record-files.ts';

const typingPause = 120;
const watcherPause = 200;

/**
 * Keeps the current caseload true: as one types, when files change on disk by whatever hand, when
 * a checkout moves hundreds at once, and, since watchers lose events, whenever the window is
 * looked at again.
 */
export function followChanges(current: CurrentCaseload): vscode.Disposable {
  const pending = new Pending(current);
  const records = vscode.workspace.createFileSystemWatcher(recordGlob);
  const folders = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
  const settings = vscode.workspace.createFileSystemWatcher(`**/${settingsName}`);
  const rescan = (): void => {
    pending.rescan();
  };
  return vscode.Disposable.from(
    pending,
    records,
    folders,
    settings,
    records.onDidCreate((uri) => {
      pending.reread(uri, watcherPause);
    }),
    records.onDidChange((uri) => {
      pending.reread(uri, watcherPause);
    }),
    records.onDidDelete((uri) => {
      pending.reread(uri, watcherPause);
    }),
    // A folder that comes or goes tells nothing of the files in it.
    folders.onDidCreate((uri) => {
      if (looksLikeFolder(uri)) rescan();
    }),
    folders.onDidDelete((uri) => {
      if (looksLikeFolder(uri)) rescan();
    }),
    settings.onDidChange(rescan),
    settings.onDidCreate(rescan),
    settings.onDidDelete(rescan),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) pending.edited(document);
    }),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (document.isUntitled) pending.edited(document);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      pending.edited(document);
    }),
    vscode.workspace.onDidRenameFiles(rescan),
    vscode.workspace.onDidDeleteFiles(rescan),
    vscode.workspace.onDidChangeWorkspaceFolders(rescan),
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) rescan();
    }),
  );
}

function looksLikeFolder(uri: vscode.Uri): boolean {
  return !uri.path.slice(uri.path.lastIndexOf('/') + 1).includes('.');
}

/** Collects changes for a moment, so that many at once are one. */
class Pending implements vscode.Disposable {
  private readonly uris = new Map<string, vscode.Uri>();
  private readonly current: CurrentCaseload;
  private timer: NodeJS.Timeout | undefined;
  private all = false;

  constructor(current: CurrentCaseload) {
    this.current = current;
  }

  reread(uri: vscode.Uri, pause: number): void {
    this.uris.set(uri.toString(), uri);
    this.later(pause);
  }

  rescan(): void {
    this.all = true;
    this.later(watcherPause);
  }

  edited({ uri, languageId }: vscode.TextDocument): void {
    if (uri.path.endsWith(`/${settingsName}`)) this.rescan();
    else if (languageId === 'markdown' && isOfWorkspace(uri)) this.reread(uri, typingPause);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }

  private later(pause: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.flush();
    }, pause);
  }

  private flush(): void {
    const uris = [...this.uris.values()];
    this.uris.clear();
    if (uris.length > 0) void this.current.reread(uris);
    if (this.all) void this.current.scan();
    this.all = false;
  }
}

/** Whether a file belongs to this window: in one of its folders, or not saved anywhere yet. */
export function isOfWorkspace(uri: vscode.Uri): boolean {
  return uri.scheme === 'untitled' || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}
