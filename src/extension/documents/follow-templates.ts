import * as vscode from 'vscode';
import type { CurrentCaseload } from '../current-caseload.ts';
import { sayIt } from '../say.ts';
import { Soon } from '../soon.ts';
import { findTemplates, type OwnTemplate, templatesAt } from './own-templates.ts';

const pause = 300;

/** Shows what is wrong with the agency's templates, and tells when one changes, saved or not. */
export function followTemplates(current: CurrentCaseload, tell: () => void): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('caseload-templates');
  const look = new Soon(pause, async () => {
    const templates = await findTemplates(current);
    collection.clear();
    for (const template of templates) collection.set(template.uri, diagnosticsOf(template));
  });
  const changed = (uri: vscode.Uri): void => {
    const folder = templatesAt(current);
    if (!folder || !uri.path.startsWith(`${folder.path}/`)) return;
    look.ask();
    tell();
  };
  const watcher = vscode.workspace.createFileSystemWatcher('**/*.md');
  look.ask();
  return vscode.Disposable.from(
    collection,
    look,
    watcher,
    watcher.onDidChange(changed),
    watcher.onDidCreate(changed),
    watcher.onDidDelete(changed),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      changed(document.uri);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      changed(uri);
    }),
    current.onDidScan(look.ask),
  );
}

function diagnosticsOf({ faults }: OwnTemplate): readonly vscode.Diagnostic[] {
  return faults.map(({ line, message }) => {
    const range = new vscode.Range(line, 0, line, Number.MAX_SAFE_INTEGER);
    const diagnostic = new vscode.Diagnostic(
      range,
      sayIt(message),
      vscode.DiagnosticSeverity.Error,
    );
    diagnostic.source = 'Caseload';
    return diagnostic;
  });
}
