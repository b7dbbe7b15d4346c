import * as vscode from 'vscode';
import type { CurrentCaseload } from './current-caseload.ts';
import { say } from './say.ts';

/** Says it where the workspace could not be looked through: silence would look as if all were well. */
export function tellFailures(current: CurrentCaseload): vscode.Disposable {
  return current.onDidFail((error) => {
    console.error(error);
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(
      say('The records could not be looked through, so what is shown may be old: {reason}', {
        reason,
      }),
    );
  });
}
