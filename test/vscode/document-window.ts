import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { caseNode, eventually } from './caseload-window.ts';

/** The document that is open, once it says this. */
export function document(said: RegExp): Promise<vscode.TextDocument> {
  return eventually(() => {
    const found = openDocuments().at(-1);
    assert.match(found?.getText() ?? 'no document is open', said);
    assert.ok(found);
    return found;
  });
}

/** The documents that have a tab. */
export function openDocuments(): readonly vscode.TextDocument[] {
  const shown = vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input }) => (input instanceof vscode.TabInputText ? input.uri.toString() : []));
  return vscode.workspace.textDocuments.filter(
    ({ uri }) => uri.scheme === 'caseload-summary' && shown.includes(uri.toString()),
  );
}

/** Opens the summary of C-0142. */
export async function summarize(): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('caseload.summarizeCase', await caseNode('C-0142'));
  return document(/J\.D\./);
}
