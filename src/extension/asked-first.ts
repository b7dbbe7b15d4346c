import * as vscode from 'vscode';

/**
 * Of several providers VS Code asks the one that came last first, and Markdown's own takes `[G1]`
 * for a link: so ours is put in once more after that one.
 */
export function askedFirst(register: () => vscode.Disposable): vscode.Disposable {
  let registered = register();
  const builtIn = vscode.extensions.getExtension('vscode.markdown-language-features');
  const afterBuiltIn = async (): Promise<void> => {
    opened.dispose();
    await builtIn?.activate();
    registered.dispose();
    registered = register();
  };
  const opened = vscode.workspace.onDidOpenTextDocument(({ languageId }) => {
    if (languageId === 'markdown') void afterBuiltIn();
  });
  if (vscode.workspace.textDocuments.some(({ languageId }) => languageId === 'markdown')) {
    void afterBuiltIn();
  }
  return new vscode.Disposable(() => {
    opened.dispose();
    registered.dispose();
  });
}
