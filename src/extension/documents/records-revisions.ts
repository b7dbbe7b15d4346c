import { devNull } from 'node:os';
import * as vscode from 'vscode';
import { askRevision } from '../../caseload/git/ask-revision.ts';
import { isRefused } from '../../caseload/git/refusals.ts';
import type { Reading } from '../../records/read-record.ts';
import type { Revision } from '../../summaries/made.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { findGit } from '../git-extension.ts';
import { pathOf } from '../paths.ts';
import { answer } from '../run-git.ts';

/**
 * The commit that the records of a folder of the workspace were read at, as git tells it now;
 * undefined where the workspace is not trusted, or there is no repository to ask.
 */
export async function revisionOf(
  folder: vscode.WorkspaceFolder | undefined,
  { value }: CurrentCaseload,
): Promise<Revision | undefined> {
  if (!vscode.workspace.isTrusted || folder?.uri.scheme !== 'file') return undefined;
  const git = (await findGit())?.api;
  if (!git) return undefined;
  const place = { folder: folder.uri.fsPath, nullDevice: devNull };
  const asking = askRevision(place, readingsIn(folder, value.readings));
  const found = await answer(asking, git.git.path);
  if (isRefused(found)) return undefined;
  const { commit, changed } = found;
  return { id: commit.id, day: commit.day, changed: changed.length };
}

/** The readings of one folder of the workspace, with their paths from there. */
function readingsIn(
  folder: vscode.WorkspaceFolder,
  readings: ReadonlyMap<string, Reading>,
): readonly Pick<Reading, 'path' | 'text'>[] {
  const before = pathOf(vscode.Uri.joinPath(folder.uri, 'x')).slice(0, -1);
  return [...readings.values()].flatMap(({ path, text }) =>
    path.startsWith(before) ? [{ path: path.slice(before.length), text }] : [],
  );
}
