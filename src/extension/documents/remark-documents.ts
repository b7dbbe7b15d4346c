import * as vscode from 'vscode';
import type { DocumentRemarks } from '../../summaries/document-remarks.ts';
import { hasRemarks } from '../../summaries/has-remarks.ts';
import { say, sayIt } from '../say.ts';
import type { DocumentRequest } from './document-request.ts';
import { documentTabs } from './open-document.ts';

/** What there is to know of a document before it is given on; undefined where there is nothing. */
async function remarksOf(
  { kind, language, disguised }: DocumentRequest,
  text: string,
): Promise<DocumentRemarks | undefined> {
  const made = { kind, language, isDisguised: disguised ?? false };
  if (!hasRemarks(made)) return undefined;
  const { remarksOn } = await import('../../summaries/document-remarks.ts');
  return remarksOn(text, made);
}

/** The remarks on a document that was saved, in one line; empty where there are none. */
export async function remarksInWords(
  request: DocumentRequest,
  text: string,
  how: { readonly hasLines: boolean },
): Promise<string> {
  const remarks = await remarksOf(request, text);
  if (!remarks) return '';
  const { remarksTold } = await import('../../summaries/document-remarks.ts');
  // Where each hard sentence stands is told where the document is open.
  const ease = remarks.ease.slice(0, 1);
  return remarksTold({ ...remarks, ease }, how)
    .map(sayIt)
    .join(' ');
}

/**
 * Shows remarks on documents where the editor shows findings, as long as they have a tab: the editor
 * keeps a document for a while after that, and Caseload goes on making it.
 */
export class RemarkedDocuments implements vscode.Disposable {
  private readonly shown = vscode.languages.createDiagnosticCollection('caseload-documents');
  private readonly found = new Map<string, readonly vscode.Diagnostic[]>();
  private readonly closed = new Set<string>();
  private readonly follows = vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
    for (const { uri } of documentTabs(closed)) this.close(uri);
    for (const { uri } of documentTabs(opened)) this.open(uri);
  });

  dispose(): void {
    this.follows.dispose();
    this.shown.dispose();
  }

  forget(uri: vscode.Uri): void {
    this.found.delete(uri.toString());
    this.closed.delete(uri.toString());
    this.shown.delete(uri);
  }

  private close(uri: vscode.Uri): void {
    if (documentTabs().some((other) => other.uri.toString() === uri.toString())) return;
    this.closed.add(uri.toString());
    this.shown.delete(uri);
  }

  private open(uri: vscode.Uri): void {
    this.closed.delete(uri.toString());
    this.shown.set(uri, this.found.get(uri.toString()));
  }

  async remark(uri: vscode.Uri, request: DocumentRequest, text: string): Promise<void> {
    const remarks = await remarksOf(request, text);
    if (!remarks) return;
    const lines = text.split('\n');
    const at = (line: number): vscode.Range =>
      new vscode.Range(line, 0, line, lines[line]?.length ?? 0);
    const { Information, Warning } = vscode.DiagnosticSeverity;
    const ease = remarks.ease.map(sayIt).join(' ');
    const found = [
      ...(ease === '' ? [] : [new vscode.Diagnostic(at(0), ease, Information)]),
      ...remarks.lines.map(
        (line) =>
          new vscode.Diagnostic(
            at(line),
            say('This line may still tell who is meant: read it before you give this on.'),
            Warning,
          ),
      ),
    ];
    for (const each of found) each.source = 'Caseload';
    this.found.set(uri.toString(), found);
    if (!this.closed.has(uri.toString())) this.shown.set(uri, found);
  }
}
