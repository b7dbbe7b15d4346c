import { devNull } from 'node:os';
import * as vscode from 'vscode';
import type { Day } from '../calendar/day.ts';
import type { FileHistory, JudgedPlan } from '../caseload/outside.ts';
import { askJudged, type Judged, printsToFind } from '../plans/judged-plans.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { findGit, type GitApi } from './git-extension.ts';
import { placeOf } from './paths.ts';
import { answer, historyOf } from './run-git.ts';
import { Soon } from './soon.ts';

const pause = 500;
/** Milliseconds of reading texts after which other work has its turn. */
const turn = 10;

/**
 * Keeps the caseload knowing when its files were first committed, and which plans its reviews
 * judged: asked of git where the workspace is trusted and VS Code's own Git extension knows a
 * repository, and again when its HEAD moves or a review names another plan.
 */
export function followHistory(current: CurrentCaseload): vscode.Disposable {
  const history = new History(current);
  return vscode.Disposable.from(
    history,
    vscode.workspace.onDidGrantWorkspaceTrust(history.connect.ask),
    vscode.workspace.onDidChangeWorkspaceFolders(history.look.ask),
    current.onDidChange(history.look.ask),
    // Where trust comes later, so does the Git extension.
    vscode.extensions.onDidChange(history.connect.ask),
  );
}

class History implements vscode.Disposable {
  readonly connect = new Soon(0, () => this.findGit());
  readonly look = new Soon(pause, () => this.ask());
  private readonly current: CurrentCaseload;
  private git: GitApi | undefined;
  private listening = vscode.Disposable.from();
  /** The commits that the known history is of. */
  private known = '';
  /** The commits, and the fingerprints, that the known plans are of. */
  private knownPlans = '';

  constructor(current: CurrentCaseload) {
    this.current = current;
    this.connect.ask();
  }

  dispose(): void {
    this.connect.dispose();
    this.look.dispose();
    this.listening.dispose();
  }

  private async findGit(): Promise<void> {
    const found = await findGit();
    this.git = found?.api;
    const events = [
      found?.extension.onDidChangeEnablement(this.connect.ask),
      found?.api?.onDidOpenRepository(this.connect.ask),
      found?.api?.onDidCloseRepository(this.connect.ask),
      ...(found?.api?.repositories ?? []).map(({ state }) => state.onDidChange(this.look.ask)),
    ];
    this.listening.dispose();
    this.listening = vscode.Disposable.from(...events.filter((event) => event !== undefined));
    this.look.ask();
  }

  private async ask(): Promise<void> {
    const { git } = this;
    if (!vscode.workspace.isTrusted) return;
    const heads = git ? headsOf(git) : [];
    const key = heads.map(({ folder, commit }) => `${folder.toString()} ${commit}`).join('\n');
    if (key !== this.known) await this.askHistory(heads, key);
    await this.askPlans(heads, key);
  }

  private async askHistory(heads: readonly Head[], key: string): Promise<void> {
    const { git } = this;
    const histories: FileHistory[] = [];
    for (const { folder } of heads) {
      const history = git && (await historyOf(folder.fsPath, git.git.path));
      if (history) histories.push(inCaseload(history, folder));
    }
    this.known = key;
    this.current.know({ history: together(histories) });
  }

  private async askPlans(heads: readonly Head[], at: string): Promise<void> {
    const { git, current } = this;
    const { cases, settings } = current.value;
    const wanted = cases.flatMap((file) => [...printsToFind(file).keys()]).sort();
    const key = [at, ...wanted].join('\n');
    if (key === this.knownPlans) return;
    const found = new Map<string, JudgedPlan>();
    for (const { folder } of wanted.length > 0 ? heads : []) {
      const place = { folder: folder.fsPath, nullDevice: devNull, before: placeOf(folder) };
      const asking = askJudged(cases, { ...place, extra: settings.extraCodes });
      if (git) await readAll(await answer(asking, git.git.path), found);
    }
    this.knownPlans = key;
    current.know({ judged: found });
  }
}

/** Reads texts one after the other, and lets other work have its turn in between. */
async function readAll(
  judged: Iterable<Judged | undefined>,
  found: Map<string, JudgedPlan>,
): Promise<void> {
  let since = performance.now();
  for (const one of judged) {
    if (one) found.set(...one);
    if (performance.now() - since < turn) continue;
    await new Promise(setImmediate);
    since = performance.now();
  }
}

interface Head {
  readonly folder: vscode.Uri;
  readonly commit: string;
}

/** The folders of the workspace that lie in a repository, with the commit that is checked out. */
function headsOf(git: GitApi): readonly Head[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.flatMap(({ uri }) => {
    const commit = uri.scheme === 'file' ? git.getRepository(uri)?.state.HEAD?.commit : undefined;
    return commit === undefined ? [] : [{ folder: uri, commit }];
  });
}

/** A folder's history with the paths that its files have in the caseload. */
function inCaseload(history: FileHistory, folder: vscode.Uri): FileHistory {
  const before = placeOf(folder);
  if (before === '') return history;
  const days = [...history.firstCommitted];
  return {
    ...history,
    firstCommitted: new Map(days.map(([path, day]): [string, Day] => [`${before}${path}`, day])),
  };
}

/** Of several repositories the one that begins last says from when on all is known. */
function together(histories: readonly FileHistory[]): FileHistory | undefined {
  return histories.reduce<FileHistory | undefined>(
    (all, one) =>
      all
        ? {
            begins: all.begins > one.begins ? all.begins : one.begins,
            firstCommitted: new Map([...all.firstCommitted, ...one.firstCommitted]),
            firstHeld: new Map([...(all.firstHeld ?? []), ...(one.firstHeld ?? [])]),
          }
        : one,
    undefined,
  );
}
