import { realpath } from 'node:fs/promises';
import * as vscode from 'vscode';
import { forEachAtOnce } from './at-once.ts';

/**
 * Files without those that are only another way to one of them: a link to a folder or file gives
 * its records a second path, and a record counted twice is a wrong count. A file's own path counts
 * before any link to it, of several links the first by name.
 */
export async function eachOnce(found: readonly vscode.Uri[]): Promise<readonly vscode.Uri[]> {
  const roots = await rootsOfFolders();
  const real = new Map<vscode.Uri, string>();
  await forEachAtOnce(found, async (uri) => {
    real.set(uri, uri.scheme === 'file' ? await realPathOf(uri.fsPath) : uri.toString());
  });
  const isLink = (uri: vscode.Uri): boolean => real.get(uri) !== unlinked(uri, roots);
  const ranked = found.toSorted(
    (one, other) => Number(isLink(one)) - Number(isLink(other)) || (one.path < other.path ? -1 : 1),
  );
  const seen = new Map<string | undefined, vscode.Uri>();
  for (const uri of ranked) if (!seen.has(real.get(uri))) seen.set(real.get(uri), uri);
  return [...seen.values()];
}

type Roots = ReadonlyMap<string, vscode.Uri>;

/** Where each folder of the workspace really is: it may itself stand behind a link. */
async function rootsOfFolders(): Promise<Roots> {
  const roots = new Map<string, vscode.Uri>();
  for (const { uri } of vscode.workspace.workspaceFolders ?? [])
    if (uri.scheme === 'file')
      roots.set(uri.toString(), vscode.Uri.file(await realPathOf(uri.fsPath)));
  return roots;
}

/** The path a file has when no link lies between it and its folder of the workspace. */
function unlinked(uri: vscode.Uri, roots: Roots): string {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const root = folder && roots.get(folder.uri.toString());
  if (!root) return uri.toString();
  return vscode.Uri.joinPath(root, vscode.workspace.asRelativePath(uri, false)).fsPath;
}

async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
}
