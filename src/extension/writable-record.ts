import * as vscode from 'vscode';
import { isUnreadable } from '../caseload/caseload.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { say } from './say.ts';

/** A record's open text, or why nothing may be written to it. */
export type Writable =
  | { readonly document: vscode.TextDocument; readonly refusal?: undefined }
  | { readonly document?: undefined; readonly refusal: string };

/**
 * Opens a record that is to be changed, after one more look at its file: only a reading tells bytes
 * that are no UTF-8. An editor shows them as if they were, and saves them so.
 */
export async function openToWrite(current: CurrentCaseload, path: string): Promise<Writable> {
  const uri = current.uriOf(path);
  if (uri) await current.reread([uri]);
  const reading = current.value.readings.get(path);
  if (!uri || !reading) return { refusal: say('{path} is not there any more', { path }) };
  if (isUnreadable(reading)) {
    return {
      refusal: say(
        '{path} cannot be read as it stands, so nothing is written: settle its problems',
        { path },
      ),
    };
  }
  return { document: await vscode.workspace.openTextDocument(uri) };
}
