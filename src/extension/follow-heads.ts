import * as vscode from 'vscode';
import { findGit } from './git-extension.ts';
import { Soon } from './soon.ts';

/**
 * Tells when VS Code's own Git extension has news of a repository: a commit, a checkout, one that
 * was opened or closed, or the extension itself, which comes with trust in the workspace.
 */
export function followHeads(tell: () => void): vscode.Disposable {
  let listening = vscode.Disposable.from();
  const connect = new Soon(0, async () => {
    const found = await findGit();
    const again = (): void => {
      connect.ask();
      tell();
    };
    listening.dispose();
    listening = vscode.Disposable.from(
      ...[
        found?.extension.onDidChangeEnablement(again),
        found?.api?.onDidOpenRepository(again),
        found?.api?.onDidCloseRepository(again),
        ...(found?.api?.repositories ?? []).map(({ state }) => state.onDidChange(tell)),
      ].filter((event) => event !== undefined),
    );
  });
  connect.ask();
  return vscode.Disposable.from(
    connect,
    new vscode.Disposable(() => {
      listening.dispose();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => {
      connect.ask();
      tell();
    }),
    vscode.extensions.onDidChange(connect.ask),
  );
}
