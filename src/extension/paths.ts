import * as vscode from 'vscode';

/**
 * A file's path relative to the workspace, with `/`. Where the workspace has several folders it
 * begins with the folder's name, and with its number too where two have the same name.
 */
export function pathOf(uri: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  return folder && hasNamesake(folder)
    ? `${rootOf(folder)}${vscode.workspace.asRelativePath(uri, false)}`
    : vscode.workspace.asRelativePath(uri);
}

/** What stands before a folder's own paths in those of the caseload. */
export function placeOf(folder: vscode.Uri): string {
  return pathOf(vscode.Uri.joinPath(folder, 'x')).slice(0, -1);
}

/** Where a path of `pathOf` leads; one without a folder's name lies in the first folder. */
export function uriAt(path: string): vscode.Uri | undefined {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const folder = folders.length > 1 && folders.find((each) => path.startsWith(rootOf(each)));
  if (folder) return vscode.Uri.joinPath(folder.uri, path.slice(rootOf(folder).length));
  return folders[0] && vscode.Uri.joinPath(folders[0].uri, path);
}

function rootOf(folder: vscode.WorkspaceFolder): string {
  return hasNamesake(folder) ? `${folder.name} (${folder.index + 1})/` : `${folder.name}/`;
}

function hasNamesake({ name, index }: vscode.WorkspaceFolder): boolean {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.some((other) => other.name === name && other.index !== index);
}
