import * as vscode from 'vscode';
import { daysBetween, type Day, dayFrom } from '../calendar/day.ts';
import { moveRecords } from '../plans/move-records.ts';
import type { SourceFile } from '../records/read-record.ts';
import { forEachAtOnce } from './at-once.ts';
import { today } from './clock.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { isNotThere } from './record-files.ts';
import { say } from './say.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** "Create a Sample Caseload": invented people to look around with, as fresh as if written today. */
export function offerSample(
  context: vscode.ExtensionContext,
  current: CurrentCaseload,
): vscode.Disposable {
  return vscode.commands.registerCommand('caseload.createSample', async () => {
    const folder = await chooseFolder();
    if (!folder) return;
    const target = (await isEmpty(folder))
      ? folder
      : vscode.Uri.joinPath(folder, 'sample-caseload');
    if (!(await isEmpty(target))) {
      void vscode.window.showWarningMessage(
        say('There is a sample-caseload already, so nothing was written.'),
      );
      return;
    }
    await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: say('Writing the sample caseload') },
      () => writeSample(vscode.Uri.joinPath(context.extensionUri, 'examples'), target),
    );
    if (vscode.workspace.getWorkspaceFolder(target)) await current.scan();
    else await vscode.commands.executeCommand('vscode.openFolder', target);
  });
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const open = vscode.workspace.workspaceFolders?.[0];
  if (open) return open.uri;
  const chosen = await vscode.window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    openLabel: say('Write the sample here'),
  });
  return chosen?.[0];
}

/** Whether a folder has nothing in it but hidden files, or is not there yet. */
async function isEmpty(folder: vscode.Uri): Promise<boolean> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.every(([name]) => name.startsWith('.'));
  } catch (error) {
    return isNotThere(error);
  }
}

async function writeSample(examples: vscode.Uri, target: vscode.Uri): Promise<void> {
  const sample = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(examples, 'sample.json'));
  const { written } = JSON.parse(decoder.decode(sample)) as { written: string };
  const near: Day = dayFrom(written) ?? today();
  const files = await readFolder(vscode.Uri.joinPath(examples, 'caseload'));
  const earlier = await readFolder(vscode.Uri.joinPath(examples, 'history'));
  const moved = moveRecords(files, { days: daysBetween(near, today()), near, earlier });
  await forEachAtOnce(moved, async ({ path, text }) => {
    const uri = vscode.Uri.joinPath(target, path);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  });
}

async function readFolder(folder: vscode.Uri, under = ''): Promise<readonly SourceFile[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  const files: SourceFile[] = [];
  for (const [name, type] of entries) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory)
      files.push(...(await readFolder(uri, `${under}${name}/`)));
    else
      files.push({
        path: `${under}${name}`,
        text: decoder.decode(await vscode.workspace.fs.readFile(uri)),
      });
  }
  return files;
}
