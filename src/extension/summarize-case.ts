import * as vscode from 'vscode';
import { findCase } from '../caseload/caseload.ts';
import { summarizeCase } from '../summaries/case-summary.ts';
import type { DrawGoal } from '../summaries/pictures.ts';
import type { ChartRoom } from '../writing/pictures.ts';
import type { Charts } from './charts.ts';
import { chooseCase } from './choose-case.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { say, sayIt } from './say.ts';

const scheme = 'caseload-summary';

/**
 * "Summarize Case": a Markdown document that follows the records while it is open, shown with its
 * preview beside. It stands in no file until somebody saves it.
 */
export function offerCaseSummary(current: CurrentCaseload, charts: Charts): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: async (uri) => textOf(current, uri.query, await charts.whole()),
  };
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, provider),
    current.onDidChange(() => {
      for (const { uri } of vscode.workspace.textDocuments) {
        if (uri.scheme === scheme) changed.fire(uri);
      }
    }),
    vscode.commands.registerCommand('caseload.summarizeCase', async (argument: unknown) => {
      const file = await chooseCase(current, argument);
      if (file?.id === undefined) return;
      const name = say('Summary of {id}', { id: file.id });
      const uri = vscode.Uri.from({ scheme, path: `/${name}.md`, query: file.id });
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document, { preview: false });
      await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
    }),
  );
}

function textOf(current: CurrentCaseload, caseId: string, { picturesOfGoal }: ChartRoom): string {
  const file = findCase(current.value, caseId);
  // A window that opens with a summary asks for it before the records were looked through.
  if (!file && !current.isScanned) return '';
  if (!file) return `${say('There is no case {id} any more.', { id: caseId })}\n`;
  const unfiled = current.value.unfiled.readings;
  const { moment } = current;
  const drawGoal: DrawGoal = (goal, shown) => picturesOfGoal(goal, { file: shown, moment, say });
  return summarizeCase(file, moment, { unfiled, speak: sayIt, drawGoal });
}
