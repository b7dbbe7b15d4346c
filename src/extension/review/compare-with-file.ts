import * as vscode from 'vscode';
import { currentPlan } from '../../caseload/case-file.ts';
import { chooseCase } from '../choose-case.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say } from '../say.ts';
import type { EarlierTexts } from './earlier-texts.ts';
import { factsOfFile, factsUri } from './facts-documents.ts';

/** Holds the plan of a case against a plan in any file, such as a copy that somebody was sent. */
export async function compareWithFile(
  argument: unknown,
  { current, texts }: { readonly current: CurrentCaseload; readonly texts: EarlierTexts },
): Promise<void> {
  const file = await chooseCase(current, argument);
  if (!file) return;
  const id = file.id ?? '';
  const plan = currentPlan(file);
  if (!plan) {
    void vscode.window.showInformationMessage(say('{id} has no plan.', { id }));
    return;
  }
  const { file: given } = (argument ?? {}) as { file?: unknown };
  const chosen = given instanceof vscode.Uri ? given : await chooseFile(id);
  if (!chosen) return;
  const name = chosen.path.split('/').at(-1) ?? '';
  const reading = await texts.fileAt(chosen);
  if (reading?.record?.record !== 'plan') {
    void vscode.window.showWarningMessage(
      say('{name} holds no plan that can be read, so there is nothing to compare.', { name }),
    );
    return;
  }
  const subject = say('{id} plan', { id });
  await vscode.commands.executeCommand(
    'vscode.diff',
    factsOfFile(chosen, `${subject}, ${name}`),
    factsUri({ reading: plan.reading }, `${subject}, ${say('now')}`),
    say('{subject}: {name} ↔ now', { subject, name }),
    { preview: true },
  );
}

async function chooseFile(id: string): Promise<vscode.Uri | undefined> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  const chosen = await vscode.window.showOpenDialog({
    title: say('Compare the plan of {id} with', { id }),
    openLabel: say('Compare'),
    ...(folder ? { defaultUri: folder.uri } : {}),
    filters: { [say('Records')]: ['md', 'MD'] },
  });
  return chosen?.[0];
}
