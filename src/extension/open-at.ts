import * as vscode from 'vscode';
import type { Spot } from '../caseload/case-file.ts';
import { spansOf } from '../records/spans.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { say } from './say.ts';

/** Opens a record at the very line a spot stands on, in its text as it is now. */
export async function openAt(current: CurrentCaseload, spot: unknown): Promise<void> {
  if (!isSpot(spot)) return;
  const { path } = spot.reading;
  const document = await documentAt(current.uriOf(path));
  if (!document) {
    void vscode.window.showWarningMessage(say('{path} could not be opened', { path }));
    return;
  }
  const fault = spot.at.length === 0 ? spot.reading.faults[0] : undefined;
  const [span] = spansOf(document.getText(), [fault?.place ?? { at: spot.at, on: 'value' }]);
  const start = document.positionAt(span?.start ?? 0);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(start, start) });
}

async function documentAt(uri: vscode.Uri | undefined): Promise<vscode.TextDocument | undefined> {
  try {
    return uri && (await vscode.workspace.openTextDocument(uri));
  } catch {
    return undefined;
  }
}

/** Anybody can run the command, with anything. */
function isSpot(argument: unknown): argument is Spot {
  const spot = argument as Partial<Spot> | null | undefined;
  return typeof spot?.reading?.path === 'string' && Array.isArray(spot.at);
}
