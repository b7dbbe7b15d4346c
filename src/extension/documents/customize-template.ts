import * as vscode from 'vscode';
import { type DocumentId, type DocumentKind, documentKinds } from '../../summaries/documents.ts';
import { pickOne } from '../ask.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { tell, warn } from '../guided/case-flow.ts';
import { pathOf } from '../paths.ts';
import { isThere } from '../is-there.ts';
import { say } from '../say.ts';
import { documentAt } from './open-document.ts';
import { templatesAt } from './own-templates.ts';

/**
 * "Customize This Summary": copies the built-in template of a kind of document to where the agency
 * keeps its own, and opens it. What stands there stays.
 */
export function offerCustomizing(current: CurrentCaseload): vscode.Disposable {
  return vscode.commands.registerCommand(
    'caseload.customizeTemplate',
    async (argument: unknown) => {
      const folder = templatesAt(current);
      if (!folder) {
        tell(say('Open the folder of your caseload first.'));
        return;
      }
      const kind = documentAt(argument)?.request.kind ?? (await chooseKind());
      if (kind) await customize(kind, folder);
    },
  );
}

async function customize(kind: DocumentId, folder: vscode.Uri): Promise<void> {
  const uri = vscode.Uri.joinPath(folder, `${kind}.md`);
  if (await isThere(uri)) {
    const open = say('Open');
    const chosen = await vscode.window.showInformationMessage(
      say('There is a template {path} already, so nothing was written.', { path: pathOf(uri) }),
      open,
    );
    if (chosen === open) await vscode.window.showTextDocument(uri);
    return;
  }
  const text = `---\ntemplate: ${kind}\nlanguage: en\n---\n\n${documentKinds[kind].template}`;
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await vscode.window.showTextDocument(uri, { preview: false });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    warn(say('The template could not be written: {reason}', { reason }));
  }
}

async function chooseKind(): Promise<DocumentId | undefined> {
  const kinds = Object.entries(documentKinds) as readonly [DocumentId, DocumentKind][];
  const outcome = await pickOne<DocumentId>({
    title: say('Customize This Summary'),
    canGoBack: false,
    prompt: say('The template of which document?'),
    choices: kinds.map(([answer, { name, about }]) => ({
      label: say(name),
      description: say(about),
      answer,
    })),
    kept: undefined,
  });
  return typeof outcome === 'object' ? outcome.answer : undefined;
}
