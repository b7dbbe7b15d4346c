import * as vscode from 'vscode';
import { fixAllSafe } from '../writing/fix-all-safe.ts';
import type { Surroundings } from '../writing/surroundings.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { say, sayIt } from './say.ts';
import { rangeOf } from './range-of.ts';
import { aroundOf } from './around-of.ts';

export const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('caseload');

/** All safe fixes as one action, for a save or the menu of source actions. */
export function fixAllAction(
  around: Surroundings,
  document: vscode.TextDocument,
): vscode.CodeAction[] {
  const { edit } = fixAllSafe(around);
  if (!edit) return [];
  const action = new vscode.CodeAction(say('Fix all safe problems'), fixAllKind);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(document.uri, rangeOf(document, edit.span), edit.newText);
  return [action];
}

/** "Fix All Safe Problems in This File", from the palette. */
export async function fixAll(current: CurrentCaseload): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== 'markdown') {
    void vscode.window.showInformationMessage(say('Open the record to be looked at first.'));
    return;
  }
  const { version } = document;
  const fixed = fixAllSafe(aroundOf(document, current));
  if (fixed.refused) {
    void vscode.window.showInformationMessage(sayIt(fixed.refused));
    return;
  }
  const change = new vscode.WorkspaceEdit();
  change.replace(document.uri, rangeOf(document, fixed.edit.span), fixed.edit.newText);
  const applied = document.version === version && (await vscode.workspace.applyEdit(change));
  void vscode.window.showInformationMessage(
    applied
      ? fixed.count === 1
        ? say('One problem was fixed.')
        : say('{count} problems were fixed.', { count: fixed.count })
      : say('Nothing was written: the file changed at the same moment.'),
  );
}
