import * as vscode from 'vscode';
import type { RecordEdit } from '../../records/edit-record.ts';
import type { Reading } from '../../records/read-record.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say, sayIt } from '../say.ts';
import { openToWrite } from '../writable-record.ts';
import { warn } from './case-flow.ts';
import { rangeOf } from '../range-of.ts';

/**
 * Makes an edit in a record and shows where. A file that was saved is saved again; one with
 * unsaved changes keeps them unsaved. Nothing is written where the edit is refused or the file
 * changes at the same moment.
 */
export async function changeRecord(
  current: CurrentCaseload,
  { path }: Pick<Reading, 'path'>,
  make: (text: string) => RecordEdit,
): Promise<boolean> {
  const { document, refusal } = await openToWrite(current, path);
  if (!document) {
    warn(refusal);
    return false;
  }
  const { uri, isDirty } = document;
  const { edit, refused } = make(document.getText());
  if (refused) {
    warn(sayIt(refused));
    return false;
  }
  const change = new vscode.WorkspaceEdit();
  change.replace(uri, rangeOf(document, edit.span), edit.newText);
  // VS Code itself refuses an edit where the text is no longer the one it was made for.
  if (!(await vscode.workspace.applyEdit(change))) {
    warn(say('{path} changed at the same moment, so nothing was written', { path }));
    return false;
  }
  if (!isDirty) await document.save();
  await current.reread([uri]);
  const end = document.positionAt(edit.span.start + edit.newText.trimEnd().length);
  await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(end, end),
    preview: false,
  });
  return true;
}
