import * as vscode from 'vscode';
import { nextCaseId, pathOfNewCase, workersOf } from '../caseload/new-case.ts';
import { codes } from '../records/record.ts';
import { newRecord } from '../records/new-record.ts';
import { today } from './clock.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { uriAt } from './paths.ts';
import { isNotThere } from './record-files.ts';
import { say } from './say.ts';
import { words } from './tree/goal-nodes.ts';

interface Answers {
  readonly client: string;
  readonly worker: string;
  readonly risk: string;
}

/** "New Case": three questions, then a case record in the workspace's own habit, opened. */
export function offerNewCase(current: CurrentCaseload): vscode.Disposable {
  return vscode.commands.registerCommand('caseload.newCase', async () => {
    if (!vscode.workspace.workspaceFolders?.[0]) {
      void vscode.window.showInformationMessage(
        say('Open the folder where your caseload is to be first.'),
      );
      return;
    }
    const answers = await ask(current);
    if (!answers) return;
    const id = nextCaseId(current.value);
    const path = pathOfNewCase(current.value, id);
    const uri = uriAt(path);
    if (!uri || (await isThere(uri))) {
      void vscode.window.showWarningMessage(
        say('{path} is there already, so nothing was written.', { path }),
      );
      return;
    }
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(textOf(id, answers)));
    await current.reread([uri]);
    await vscode.window.showTextDocument(uri);
  });
}

async function ask(current: CurrentCaseload): Promise<Answers | undefined> {
  const client = await vscode.window.showInputBox({
    title: say('New case (1 of 3)'),
    prompt: say(
      'A pseudonym or initials of the person or family; a real name never needs to stand here',
    ),
    validateInput: (value) =>
      value.trim() === '' ? say('Write a pseudonym or initials') : undefined,
  });
  if (client === undefined) return undefined;
  const worker = await askWorker(workersOf(current.value));
  if (!worker) return undefined;
  const risk = await vscode.window.showQuickPick(
    codes.risk.map((code) => ({ label: words(code), code })),
    {
      title: say('New case (3 of 3)'),
      placeHolder: say('How high is the risk as you know it today?'),
    },
  );
  return risk && { client: client.trim(), worker, risk: risk.code };
}

async function askWorker(known: readonly string[]): Promise<string | undefined> {
  const title = say('New case (2 of 3)');
  const other = say('Somebody else…');
  if (known.length > 0) {
    const picked = await vscode.window.showQuickPick([...known, other], {
      title,
      placeHolder: say('Who works on it?'),
    });
    if (picked !== other) return picked;
  }
  const name = await vscode.window.showInputBox({
    title,
    prompt: say('Who works on it, as the records should name them?'),
    validateInput: (value) => (value.trim() === '' ? say('Write a name or initials') : undefined),
  });
  return name?.trim();
}

function textOf(id: string, { client, worker, risk }: Answers): string {
  return newRecord(
    { record: 'case', id, client, status: 'active', risk, opened: today(), worker },
    [`# ${id}`, '', `## ${say('Why we are involved')}`, '', '', '', `## ${say('Background')}`, ''],
  );
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    return !isNotThere(error);
  }
}
