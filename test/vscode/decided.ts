import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fingerprintOf } from '../../src/plans/fingerprint.ts';
import { readRecord } from '../../src/records/read-record.ts';
import type { Review } from '../../src/records/record.ts';
import type { TreeNode } from '../../src/extension/tree/node.ts';
import { caseNode, fileUri, nodesBelow, textOnDisk } from './caseload-window.ts';

export const plan = 'cases/C-0142/plan.md';
export const written = 'cases/C-0142/review-2026-11-20.md';

export async function reviewAt(
  path: string,
): Promise<{ readonly review: Review; readonly body: string }> {
  const text = await textOnDisk(fileUri(path));
  const reading = readRecord({ path, text });
  assert.ok(reading?.record?.record === 'review');
  assert.deepEqual(reading.faults, []);
  return { review: reading.record, body: text.slice(text.lastIndexOf('---') + 3).trim() };
}

export async function printOfPlan(): Promise<string | undefined> {
  const reading = readRecord({ path: plan, text: await textOnDisk(fileUri(plan)) });
  return reading && fingerprintOf(reading);
}

export async function reviews(): Promise<readonly string[]> {
  const found = await vscode.workspace.findFiles('**/review-*.md');
  return found.map((uri) => uri.path).sort();
}

export async function planNode(caseId: string): Promise<TreeNode> {
  const found = (await nodesBelow(await caseNode(caseId))).find(({ kind }) => kind === 'plan');
  assert.ok(found);
  return found;
}

export async function lensesOf(path: string): Promise<readonly string[]> {
  await vscode.workspace.openTextDocument(fileUri(path));
  const lenses = await vscode.commands.executeCommand<readonly vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    fileUri(path),
    50,
  );
  return lenses.map(
    ({ range, command }) =>
      `${range.start.line + 1} ${command?.title ?? ''} ${command?.command ?? ''}`,
  );
}

/** What is said in messages while something is done. */
export async function saidDuring(work: () => Promise<unknown>): Promise<readonly string[]> {
  const { showWarningMessage, showInformationMessage } = vscode.window;
  const said: string[] = [];
  const listen = (text: string): Promise<undefined> => {
    said.push(text);
    return Promise.resolve(undefined);
  };
  Object.assign(vscode.window, { showWarningMessage: listen, showInformationMessage: listen });
  try {
    await work();
  } finally {
    Object.assign(vscode.window, { showWarningMessage, showInformationMessage });
  }
  return said;
}
