import * as vscode from 'vscode';
import { say } from '../say.ts';
import type { OwnTemplate } from './own-templates.ts';

/** Says that a template was not used, and leads to what is wrong with it. */
export function tellFaulty({ uri, name, faults }: OwnTemplate): void {
  const open = say('Open Template');
  const line = faults[0]?.line ?? 0;
  void vscode.window
    .showWarningMessage(
      say('The template {name} has errors, so the built-in one was used in its place.', { name }),
      open,
    )
    .then(async (chosen) => {
      if (chosen !== open) return;
      const selection = new vscode.Range(line, 0, line, 0);
      await vscode.window.showTextDocument(uri, { selection });
    });
}
