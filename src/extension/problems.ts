import * as vscode from 'vscode';
import type { Severity } from '../checks/check.ts';
import type { Finding } from '../checks/run.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { sayIt } from './say.ts';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** Shows every finding in the Problems panel; its code opens the page that explains the check. */
export function showProblems(
  context: vscode.ExtensionContext,
  current: CurrentCaseload,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('caseload');
  const shown = new Map<string, { readonly uri: vscode.Uri; readonly told: string }>();
  const show = (): void => {
    const byPath = groupByPath(current.allFindings());
    for (const [path, { uri }] of [...shown]) {
      if (byPath.has(path)) continue;
      shown.delete(path);
      collection.delete(uri);
    }
    for (const [path, findings] of byPath) {
      const told = JSON.stringify(findings);
      const uri = current.uriOf(path);
      if (!uri || shown.get(path)?.told === told) continue;
      shown.set(path, { uri, told });
      collection.set(
        uri,
        findings.map((finding) => diagnosticOf(finding, context.extensionUri)),
      );
    }
  };
  return vscode.Disposable.from(collection, current.onDidChange(show));
}

function diagnosticOf(finding: Finding, extension: vscode.Uri): vscode.Diagnostic {
  const { start, end } = finding.range;
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  const diagnostic = new vscode.Diagnostic(
    range,
    sayIt(finding.message),
    severities[finding.severity],
  );
  diagnostic.source = 'Caseload';
  diagnostic.code = {
    value: finding.id,
    target: vscode.Uri.joinPath(extension, 'docs', 'checks', `${finding.id}.md`),
  };
  return diagnostic;
}

function groupByPath(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.path);
    if (group) group.push(finding);
    else groups.set(finding.path, [finding]);
  }
  return groups;
}
