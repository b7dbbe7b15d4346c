import * as vscode from 'vscode';
import type { Spot } from '../caseload/case-file.ts';
import { spansOf } from '../records/spans.ts';
import type { CurrentCaseload } from './current-caseload.ts';

/** Opens a record at the very line a spot stands on, in its text as it is now. */
export async function openAt(current: CurrentCaseload, spot: Spot): Promise<void> {
  const uri = current.uriOf(spot.reading.path);
  if (!uri) return;
  const document = await vscode.workspace.openTextDocument(uri);
  const fault = spot.at.length === 0 ? spot.reading.faults[0] : undefined;
  const [span] = spansOf(document.getText(), [fault?.place ?? { at: spot.at, on: 'value' }]);
  const start = document.positionAt(span?.start ?? 0);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(start, start) });
}
