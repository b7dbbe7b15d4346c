import * as vscode from 'vscode';
import type { Change } from '../checks/fixes/fix.ts';
import { plainText, type Parts } from '../text/snippet.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { uriAt } from './paths.ts';
import { say, sayIt } from './say.ts';
import { snippetIn } from './snippet-of.ts';
import { openToWrite } from './writable-record.ts';

/** A fix in a file other than the one in the editor: that file is shown and written to. */
export async function fixElsewhere(change: Change, current: CurrentCaseload): Promise<void> {
  if ('newFile' in change) {
    await makeFile(change.path, change.newFile);
    return;
  }
  const { document, refusal } = await openToWrite(current, change.path);
  if (!document) {
    void vscode.window.showWarningMessage(refusal);
    return;
  }
  const editor = await vscode.window.showTextDocument(document);
  const { edit, refused } = change.make(document.getText());
  const written = edit && snippetIn(document, edit);
  const applied = written && (await editor.insertSnippet(written.snippet, written.range));
  if (!applied) {
    void vscode.window.showWarningMessage(
      refused ? sayIt(refused) : say('Nothing was written: the file changed at the same moment.'),
    );
  }
}

/** Makes a file that is not there yet and shows it with the first place to fill in selected. */
async function makeFile(path: string, parts: Parts): Promise<void> {
  const uri = uriAt(path);
  if (!uri) return;
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { contents: new TextEncoder().encode(plainText(parts)) });
  if (await vscode.workspace.applyEdit(edit)) {
    await vscode.window.showTextDocument(uri, { selection: selectionIn(parts) });
  } else {
    void vscode.window.showWarningMessage(
      say('{path} is there already, so nothing was written.', { path }),
    );
  }
}

/** Where the first place to fill in stands in a text of parts. */
function selectionIn(parts: Parts): vscode.Range {
  const at = parts.findIndex((part) => typeof part !== 'string');
  const lines = plainText(parts.slice(0, Math.max(at, 0))).split('\n');
  const line = lines.length - 1;
  const start = lines.at(-1)?.length ?? 0;
  const length = at < 0 ? 0 : plainText(parts.slice(at, at + 1)).length;
  return new vscode.Range(line, start, line, start + length);
}
