import * as vscode from 'vscode';
import type { Spot } from '../caseload/case-file.ts';
import { removeValue, setValue } from '../records/edit-record.ts';
import { readRecord } from '../records/read-record.ts';
import type { Step } from '../records/record.ts';
import { valueAt } from '../records/schema-faults.ts';
import { today } from './clock.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { say, sayIt } from './say.ts';

/**
 * Writes or takes out a step's `done` by the least edit. A file that was saved is saved again;
 * one with unsaved changes keeps them unsaved. Nothing is written where the file has changed
 * under the hand or cannot be read.
 */
export async function tickStep(current: CurrentCaseload, spot: Spot, done: boolean): Promise<void> {
  const uri = current.uriOf(spot.reading.path);
  if (!uri) return;
  const document = await vscode.workspace.openTextDocument(uri);
  const text = document.getText();
  if (!isSameStep(spot, text)) {
    refuse(say('The plan has changed meanwhile: look at the step again'));
    await current.reread([uri]);
    return;
  }
  const at = [...spot.at, 'done'];
  const { edit, refused } = done ? setValue(text, at, today()) : removeValue(text, at);
  if (refused) {
    refuse(sayIt(refused));
    return;
  }
  const { version, isDirty } = document;
  const change = new vscode.WorkspaceEdit();
  const range = new vscode.Range(
    document.positionAt(edit.span.start),
    document.positionAt(edit.span.end),
  );
  change.replace(uri, range, edit.newText);
  if (document.version !== version || !(await vscode.workspace.applyEdit(change))) {
    refuse(say('The step could not be written: the file changed at the same moment'));
    return;
  }
  if (!isDirty) await document.save();
  await current.reread([uri]);
}

function isSameStep({ reading, at }: Spot, text: string): boolean {
  const before = valueAt(reading.record, at) as Step | undefined;
  const now = valueAt(readRecord({ path: reading.path, text })?.record, at) as Step | undefined;
  return before !== undefined && before.step === now?.step && before.done === now?.done;
}

function refuse(message: string): void {
  void vscode.window.showWarningMessage(message);
}
