import * as vscode from 'vscode';
import { ignoresFolder, ignoringFolder } from '../../text/ignore-lines.ts';
import { decode } from '../../records/decode.ts';
import { tell, warn } from '../guided/case-flow.ts';
import { isNotThere } from '../record-files.ts';
import { say } from '../say.ts';
import { documentsFolder, documentsFolderName } from './save-place.ts';

/** Folders for which a person has said that documents may stand in the repository. */
const answered = 'documents.askedToKeepOut';

/** "Keep the Documents Folder out of Git": adds a line to `.gitignore`. */
export function offerKeepingOut(): vscode.Disposable {
  return vscode.commands.registerCommand('caseload.keepDocumentsOutOfGit', async () => {
    const [first, another] = vscode.workspace.workspaceFolders ?? [];
    const folder = another ? await vscode.window.showWorkspaceFolderPick() : first;
    if (folder) await keepOut(folder);
  });
}

/**
 * Offers it for the folder that a document was saved in, once: where that folder is in a repository
 * that would take it in, and the workspace is trusted.
 */
export async function offerToKeepOut(saved: vscode.Uri, memory: vscode.Memento): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(saved);
  if (!folder || !vscode.workspace.isTrusted) return;
  const place = documentsFolder(folder);
  if (!saved.path.startsWith(`${place.path}/`)) return;
  const before = memory.get<readonly string[]>(answered, []);
  if (before.includes(place.toString()) || !(await isInRepository(folder.uri))) return;
  const ignored = await ignoreFile(folder);
  const name = documentsFolderName(folder);
  if (!ignored || ignoresFolder(ignored.text, name)) return;
  const yes = say('Keep This Folder out of Git');
  const no = say('Not Now');
  const chosen = await vscode.window.showInformationMessage(
    say('The folder {name} would go into the repository with the records. A line in .gitignore keeps what is written for others out of it.', { name }), // prettier-ignore
    yes,
    no,
  );
  if (chosen === yes) await keepOut(folder);
  if (chosen === no) await memory.update(answered, [...before, place.toString()]);
}

async function keepOut(folder: vscode.WorkspaceFolder): Promise<void> {
  const ignored = await ignoreFile(folder);
  const name = documentsFolderName(folder);
  if (!ignored) {
    warn(say('.gitignore could not be read, so nothing was written.'));
    return;
  }
  if (ignoresFolder(ignored.text, name)) {
    tell(say('The folder {name} is kept out of git already.', { name }));
    return;
  }
  await vscode.workspace.fs.writeFile(
    ignored.uri,
    new TextEncoder().encode(ignoringFolder(ignored.text, name)),
  );
  tell(say('The folder {name} is kept out of git by a line in .gitignore.', { name }));
}

/** `.gitignore` at the top of the folder, empty where there is none; undefined where it cannot be changed. */
async function ignoreFile({
  uri: folder,
}: vscode.WorkspaceFolder): Promise<
  { readonly uri: vscode.Uri; readonly text: string } | undefined
> {
  const uri = vscode.Uri.joinPath(folder, '.gitignore');
  if (
    vscode.workspace.textDocuments.some(
      (open) => open.isDirty && open.uri.toString() === uri.toString(),
    )
  )
    return undefined;
  try {
    const { text, fault } = decode(await vscode.workspace.fs.readFile(uri));
    return fault ? undefined : { uri, text };
  } catch (error) {
    return isNotThere(error) ? { uri, text: '' } : undefined;
  }
}

/** Whether a folder or one above it is a repository; git itself is not asked. */
async function isInRepository(folder: vscode.Uri): Promise<boolean> {
  for (let at = folder; ;) {
    try {
      await vscode.workspace.fs.stat(vscode.Uri.joinPath(at, '.git'));
      return true;
    } catch {
      const above = vscode.Uri.joinPath(at, '..');
      if (above.path === at.path) return false;
      at = above;
    }
  }
}
