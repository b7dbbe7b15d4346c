import * as vscode from 'vscode';
import { findCase } from '../caseload/caseload.ts';
import { tellTimeline } from '../summaries/case-timeline.ts';
import { writeMarkdown } from '../summaries/write-markdown.ts';
import type { CaseHistories } from './case-history.ts';
import { chooseCase } from './choose-case.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { followHeads } from './follow-heads.ts';
import { say, sayIt } from './say.ts';
import { Soon } from './soon.ts';

const scheme = 'caseload-timeline';
const pause = 300;

/**
 * "Case Timeline": a Markdown document of what became of a case, shown with its preview beside. It
 * follows the records and the commit that is checked out while it is open.
 */
export function offerCaseTimeline(
  current: CurrentCaseload,
  histories: CaseHistories,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const news = new Soon(pause, () => {
    for (const { uri } of vscode.workspace.textDocuments)
      if (uri.scheme === scheme) changed.fire(uri);
    return Promise.resolve();
  });
  return vscode.Disposable.from(
    changed,
    news,
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => textOf(uri.query, current, histories),
    }),
    current.onDidChange(news.ask),
    followHeads(news.ask),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.scheme === scheme) histories.forget(uri.query);
    }),
    vscode.commands.registerCommand('caseload.showTimeline', async (argument: unknown) => {
      const file = await chooseCase(current, argument);
      if (file?.id === undefined) return;
      const name = say('Timeline of {id}', { id: file.id });
      const uri = vscode.Uri.from({ scheme, path: `/${name}.md`, query: file.id });
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document, { preview: false });
      await vscode.commands.executeCommand('markdown.showPreviewToSide', uri);
    }),
  );
}

async function textOf(
  caseId: string,
  current: CurrentCaseload,
  histories: CaseHistories,
): Promise<string> {
  const file = findCase(current.value, caseId);
  // A window that opens with a timeline asks for it before the records were looked through.
  if (!file && !current.isScanned) return '';
  if (!file) return `${say('There is no case {id} any more.', { id: caseId })}\n`;
  const history = await histories.of(file);
  return writeMarkdown(tellTimeline({ file, history }, current.moment, { speak: sayIt }));
}
