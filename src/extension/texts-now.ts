import * as vscode from 'vscode';
import type { Reading } from '../records/read-record.ts';
import { decode } from '../records/decode.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { isOfWorkspace } from './follow-changes.ts';
import { asEdited } from './as-edited.ts';

/** Records with changes that are not on disk yet. */
export function unsavedRecords(): readonly vscode.Uri[] {
  return vscode.workspace.textDocuments
    .filter(
      ({ languageId, isDirty, uri }) => languageId === 'markdown' && isDirty && isOfWorkspace(uri),
    )
    .map(({ uri }) => uri);
}

/** Which of these files no longer have the text that was read, in their editor or on disk. */
export async function changedSince(
  readings: readonly Reading[],
  current: CurrentCaseload,
): Promise<readonly vscode.Uri[]> {
  const checked = await Promise.all(
    readings.map(async ({ path, text }) => {
      const uri = current.uriOf(path);
      return uri && asEdited(await textNow(uri)) !== asEdited(text) ? [uri] : [];
    }),
  );
  return checked.flat();
}

async function textNow(uri: vscode.Uri): Promise<string> {
  const open = vscode.workspace.textDocuments.find(
    (document) => document.uri.toString() === uri.toString() && !document.isClosed,
  );
  if (open) return open.getText();
  try {
    return decode(await vscode.workspace.fs.readFile(uri)).text;
  } catch {
    return '';
  }
}
