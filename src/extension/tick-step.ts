import * as vscode from 'vscode';
import type { Spot } from '../caseload/case-file.ts';
import { removeValue, setValue } from '../records/edit-record.ts';
import { readRecord } from '../records/read-record.ts';
import type { Step } from '../records/record.ts';
import { valueAt } from '../records/schema-faults.ts';
import type { TextEdit } from '../text/edit.ts';
import { today } from './clock.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { say, sayIt } from './say.ts';
import { openToWrite } from './writable-record.ts';
import { asEdited } from './as-edited.ts';
import { rangeOf } from './range-of.ts';

/** Ticks steps one after the other: a second tick is made on the text that the first has left. */
export class Steps {
  private readonly current: CurrentCaseload;
  private queue: Promise<void> = Promise.resolve();

  constructor(current: CurrentCaseload) {
    this.current = current;
  }

  /**
   * Writes or takes out a step's `done` by the least edit. A file that was saved is saved again;
   * one with unsaved changes keeps them unsaved. Nothing is written where the file has changed
   * under the hand or cannot be read; a sentence says so.
   */
  tick(spot: Spot, done: boolean): Promise<void> {
    this.queue = this.queue
      .then(() => tickStep(this.current, spot, done))
      .catch((error: unknown) => {
        console.error(error);
        return say('{path} could not be changed: look whether it can be opened', {
          path: spot.reading.path,
        });
      })
      .then((refusal) => {
        if (refusal) void vscode.window.showWarningMessage(refusal);
      });
    return this.queue;
  }
}

/** Gives back why nothing was written, where nothing was. */
async function tickStep(
  current: CurrentCaseload,
  spot: Spot,
  done: boolean,
): Promise<string | undefined> {
  const { path } = spot.reading;
  const { document, refusal: reason } = await openToWrite(current, path);
  if (!document) return reason;
  const onDisk = current.value.readings.get(path)?.text ?? '';
  const isCurrent = await showsFile(document, onDisk);
  const text = document.getText();
  if (!isCurrent || !isSameStep(spot, text)) {
    return say('The plan has changed meanwhile: look at the step again');
  }
  if (done === (stepAt(spot, text)?.done !== undefined)) return undefined;
  const at = [...spot.at, 'done'];
  const { edit, refused } = done ? setValue(text, at, today()) : removeValue(text, at);
  if (refused) return sayIt(refused);
  const refusal = await write(document, edit);
  await current.reread([document.uri]);
  return refusal;
}

/** Waits for an editor without changes of its own to take up what another program wrote. */
async function showsFile(document: vscode.TextDocument, onDisk: string): Promise<boolean> {
  for (let looks = 0; looks < 30; looks++) {
    if (document.isDirty || asEdited(document.getText()) === asEdited(onDisk)) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** VS Code itself refuses an edit where the text is no longer the one it was made for. */
async function write(document: vscode.TextDocument, edit: TextEdit): Promise<string | undefined> {
  const { isDirty } = document;
  const change = new vscode.WorkspaceEdit();
  change.replace(document.uri, rangeOf(document, edit.span), edit.newText);
  if (!(await vscode.workspace.applyEdit(change))) {
    return say('The step could not be written: the file changed at the same moment');
  }
  if (isDirty || (await document.save())) return undefined;
  return say('The step is written in the editor, but the file could not be saved');
}

function isSameStep(spot: Spot, text: string): boolean {
  const before = valueAt(spot.reading.record, spot.at) as Step | undefined;
  const now = stepAt(spot, text);
  return before !== undefined && before.step === now?.step && before.done === now?.done;
}

function stepAt({ reading, at }: Spot, text: string): Step | undefined {
  return valueAt(readRecord({ path: reading.path, text })?.record, at) as Step | undefined;
}
