import * as vscode from 'vscode';
import { missingHeadings } from '../../writing/missing-headings.ts';
import { say, sayIt } from '../say.ts';
import { tell, warn } from './case-flow.ts';
import { rangeOf } from '../range-of.ts';

/** "Insert Stage Headings": into the note in the editor, only those that are not there yet. */
export async function insertStageHeadings(): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId !== 'markdown') {
    tell(say('Open an interview note first.'));
    return;
  }
  const { version } = document;
  const { edits, refused } = missingHeadings(document.getText());
  if (refused) {
    tell(sayIt(refused));
    return;
  }
  if (edits.length === 0) {
    tell(say('All headings of this stage are there already.'));
    return;
  }
  const change = new vscode.WorkspaceEdit();
  for (const edit of edits)
    change.replace(document.uri, rangeOf(document, edit.span), edit.newText);
  if (document.version !== version || !(await vscode.workspace.applyEdit(change)))
    warn(say('The note changed at the same moment, so nothing was written'));
}
