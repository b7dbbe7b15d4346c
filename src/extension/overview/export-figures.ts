import * as vscode from 'vscode';
import { figuresCsv } from '../../exchange/figures-csv.ts';
import { caseloadFigures } from '../../summaries/caseload/caseload-figures.ts';
import { exportedFigures } from '../../summaries/caseload/exported-figures.ts';
import { figuresDocument } from '../../summaries/caseload/figures-document.ts';
import { writeMarkdown } from '../../summaries/write-markdown.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say, sayIt } from '../say.ts';

/** Asks where, and writes the figures there as the ending of the name says: CSV or Markdown. */
export async function exportFigures(current: CurrentCaseload): Promise<void> {
  if (!current.isScanned) {
    void vscode.window.showInformationMessage(say('The records are being looked through.'));
    return;
  }
  const { today } = current.moment;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const name = `caseload-figures-${today}.csv`;
  const uri = await vscode.window.showSaveDialog({
    title: say('Export Caseload Figures'),
    filters: { CSV: ['csv'], Markdown: ['md'] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
  });
  if (!uri) return;
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(textFor(uri, current)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(
      say('The figures could not be written: {reason}', { reason }),
    );
    return;
  }
  void offerToOpen(uri);
}

function textFor({ path }: vscode.Uri, { value, moment }: CurrentCaseload): string {
  const tables = exportedFigures(caseloadFigures(value, moment));
  return /\.(?:md|markdown)$/i.test(path)
    ? writeMarkdown(figuresDocument(tables, moment.today, sayIt))
    : figuresCsv(tables, moment.today, sayIt);
}

async function offerToOpen(uri: vscode.Uri): Promise<void> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const open = say('Open');
  const chosen = await vscode.window.showInformationMessage(
    say('The figures are in {name}. Numbers of 1 to 4 are hidden.', { name }),
    open,
  );
  if (chosen === open) await vscode.commands.executeCommand('vscode.open', uri);
}
