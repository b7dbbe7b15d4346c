import { devNull } from 'node:os';
import * as vscode from 'vscode';
import { askCommit } from '../../caseload/git/ask-commit.ts';
import { askTexts } from '../../caseload/git/ask-texts.ts';
import { askTree } from '../../caseload/git/ask-tree.ts';
import { askVersions } from '../../caseload/git/ask-versions.ts';
import type { Asking } from '../../caseload/git/question.ts';
import { isRefused, refuse, type Refused } from '../../caseload/git/refusals.ts';
import type { Versions } from '../../caseload/versions.ts';
import type { Snapshot } from '../../plans/review/reviews.ts';
import { findGit, type GitApi } from '../git-extension.ts';
import { pathOf } from '../paths.ts';
import { answer } from '../run-git.ts';
import { together, withPrefix } from './several-folders.ts';

interface Folder {
  readonly uri: vscode.Uri;
  /** What the folder's paths begin with in the caseload. */
  readonly prefix: string;
  readonly commit: string | undefined;
}

/**
 * What git knows of the folders of this workspace: asked only of those that VS Code's own Git
 * extension has opened as a repository, and remembered as long as no HEAD moves.
 */
export class Past implements vscode.Disposable {
  private readonly moved = new vscode.EventEmitter<void>();
  private listening = vscode.Disposable.from();
  private known: { readonly heads: string; readonly versions: Versions | Refused } | undefined;
  /** In which folder's repository git was last told of a text. */
  private readonly whereabouts = new Map<string, Folder>();
  private readonly always: vscode.Disposable;

  /** A HEAD may have moved, or a repository have come or gone. */
  readonly onDidMove = this.moved.event;

  constructor() {
    const connect = (): void => void this.connect();
    this.always = vscode.Disposable.from(
      this.moved,
      vscode.workspace.onDidGrantWorkspaceTrust(connect),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.moved.fire();
      }),
      // Where trust comes later, so does the Git extension.
      vscode.extensions.onDidChange(connect),
    );
    connect();
  }

  dispose(): void {
    this.always.dispose();
    this.listening.dispose();
  }

  /** All versions of all records, or why they are not known. */
  async versions(): Promise<Versions | Refused> {
    const found = await this.folders();
    if (isRefused(found)) return found;
    const heads = found.folders
      .map(({ uri, commit }) => `${uri.toString()} ${commit ?? ''}`)
      .join('\n');
    if (this.known?.heads === heads) return this.known.versions;
    const versions = together(
      await this.inEach(found, async (folder, ask) => {
        const told = await ask(askVersions(folder.uri.fsPath, devNull));
        return isRefused(told) ? told : this.placed(withPrefix(told, folder.prefix), folder);
      }),
    );
    this.known = { heads, versions };
    return versions;
  }

  /** All files as they were after a commit that a person named: by its id, a branch, a tag or a day. */
  async snapshot(revision: string): Promise<Snapshot | Refused> {
    const found = await this.folders();
    if (isRefused(found)) return found;
    const snapshots = await this.inEach(found, async (folder, ask) => {
      const commit = await ask(askCommit(folder.uri.fsPath, devNull, revision));
      if (isRefused(commit)) return commit;
      const tree = await ask(askTree(folder.uri.fsPath, devNull, commit.id));
      if (isRefused(tree)) return tree;
      for (const blob of tree.values()) this.whereabouts.set(blob, folder);
      const files = [...tree].map(([path, blob]) => [`${folder.prefix}${path}`, blob] as const);
      return { commit, tree: new Map(files) };
    });
    const [first, ...others] = snapshots.flatMap((each) => (isRefused(each) ? [] : [each]));
    if (!first) return snapshots.find(isRefused) ?? noRepository();
    return { ...first, tree: new Map([first, ...others].flatMap(({ tree }) => [...tree])) };
  }

  /** The bytes of texts that git told of; what it does not have is left out. */
  async texts(blobs: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    const found = await this.folders();
    if (isRefused(found)) return new Map();
    const texts = await this.inEach(found, async (folder, ask) => {
      // A text that nobody told of, as in a window that opens with one, may be anybody's.
      const own = blobs.filter((blob) => (this.whereabouts.get(blob) ?? folder).uri === folder.uri);
      const told =
        own.length > 0 ? await ask(askTexts(folder.uri.fsPath, devNull, own)) : new Map();
      return isRefused(told) ? new Map<string, Uint8Array>() : told;
    });
    return new Map(texts.flatMap((told) => [...told]));
  }

  private placed(versions: Versions, folder: Folder): Versions {
    for (const all of [...versions.files.values(), ...versions.gone.values()])
      for (const { blob } of all) if (blob !== undefined) this.whereabouts.set(blob, folder);
    return versions;
  }

  private async inEach<Value>(
    { folders, git }: { readonly folders: readonly Folder[]; readonly git: GitApi },
    look: (folder: Folder, ask: <A>(asking: Asking<A>) => Promise<A>) => Promise<Value>,
  ): Promise<readonly Value[]> {
    const values: Value[] = [];
    for (const folder of folders)
      values.push(await look(folder, (asking) => answer(asking, git.git.path)));
    return values;
  }

  private async folders(): Promise<
    { readonly folders: readonly Folder[]; readonly git: GitApi } | Refused
  > {
    if (!vscode.workspace.isTrusted)
      return refuse(
        'Git is not asked in Restricted Mode: earlier texts of the plans are not known',
      );
    const git = (await findGit())?.api;
    if (!git)
      return refuse(
        'VS Code’s Git extension is turned off or does not find git: earlier texts of the plans are not known',
      );
    const folders = (vscode.workspace.workspaceFolders ?? []).flatMap(({ uri }) => {
      const repository = uri.scheme === 'file' ? git.getRepository(uri) : null;
      const prefix = pathOf(vscode.Uri.joinPath(uri, 'x')).slice(0, -1);
      return repository ? [{ uri, prefix, commit: repository.state.HEAD?.commit }] : [];
    });
    return folders.length > 0 ? { folders, git } : noRepository();
  }

  private async connect(): Promise<void> {
    const found = await findGit();
    const look = (): void => {
      this.moved.fire();
    };
    const connect = (): void => void this.connect();
    const events = [
      found?.extension.onDidChangeEnablement(connect),
      found?.api?.onDidOpenRepository(connect),
      found?.api?.onDidCloseRepository(connect),
      ...(found?.api?.repositories ?? []).map(({ state }) => state.onDidChange(look)),
    ];
    this.listening.dispose();
    this.listening = vscode.Disposable.from(...events.filter((event) => event !== undefined));
    look();
  }
}

function noRepository(): Refused {
  return refuse('This folder is in no git repository: earlier texts of the plans are not known');
}
