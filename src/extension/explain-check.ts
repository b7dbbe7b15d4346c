import * as vscode from 'vscode';
import type { Check } from '../checks/check.ts';
import { checks } from '../checks/index.ts';
import { pageOf } from '../checks/page.ts';
import { say } from './say.ts';

const scheme = 'caseload-check';

/** "Explain a Check": the page of a check, drawn; those that tell something in the editor come first. */
export function offerExplanations(): vscode.Disposable {
  const provider: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent: ({ query }) => {
      const check = checks.find(({ id }) => id === query);
      return check ? pageOf(check) : say('There is no check {id}.', { id: query });
    },
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, provider),
    vscode.commands.registerCommand('caseload.explainCheck', async (argument: unknown) => {
      const check = checks.find(({ id }) => id === argument) ?? (await chooseCheck());
      if (!check) return;
      const uri = vscode.Uri.from({ scheme, path: `/${check.id}.md`, query: check.id });
      await vscode.commands.executeCommand('markdown.showPreview', uri);
    }),
  );
}

async function chooseCheck(): Promise<Check | undefined> {
  const told = toldInEditor();
  const isTold = ({ id }: Check): number => Number(told.has(id));
  const items = checks
    .toSorted((one, other) => isTold(other) - isTold(one))
    .map((check) => ({
      label: check.title,
      description: check.id,
      ...(told.has(check.id) ? { detail: say('Told in the open file') } : {}),
      check,
    }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: say('Which check?'),
    matchOnDescription: true,
  });
  return picked?.check;
}

/** The checks that tell something in the file in the editor. */
function toldInEditor(): ReadonlySet<string> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const diagnostics = uri ? vscode.languages.getDiagnostics(uri) : [];
  return new Set(
    diagnostics.flatMap(({ source, code }) =>
      source === 'Caseload' && typeof code === 'object' ? String(code.value) : [],
    ),
  );
}
