import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import type { ReviewNode } from '../../src/extension/review/node.ts';
import { eventually, exportsOfCaseload, folder } from './caseload-window.ts';

export const planPath = 'cases/C-0142/plan.md';

/** Works the reviews out and gives the lines below one; the top ones without one. */
export async function lines(node?: ReviewNode): Promise<readonly ReviewNode[]> {
  const { reviews, workOutReviews } = await exportsOfCaseload();
  if (!node) await workOutReviews();
  return (await reviews.getChildren(node)) ?? [];
}

/** The line that a row of labels leads to, each a part of a label. */
export async function lineAt(...labels: readonly string[]): Promise<ReviewNode> {
  let node: ReviewNode | undefined;
  for (const label of labels) {
    const below = await lines(node);
    node = below.find((candidate) => candidate.label.includes(label));
    assert.ok(node, `${label} is not among ${below.map((each) => each.label).join(' | ')}`);
  }
  assert.ok(node);
  return node;
}

export async function told(node?: ReviewNode): Promise<readonly string[]> {
  return (await lines(node)).map(({ label, description = '' }) =>
    description ? `${label} (${description})` : label,
  );
}

export async function since(basis: { since?: string; until?: string }): Promise<void> {
  await vscode.commands.executeCommand('caseload.reviewSince', basis);
}

export async function item(node: ReviewNode): Promise<vscode.TreeItem> {
  const { reviews } = await exportsOfCaseload();
  return reviews.getTreeItem(node);
}

export function git(...args: readonly string[]): string {
  const person = ['-c', 'user.name=M. Okafor', '-c', 'user.email=m@example.org'];
  return execFileSync('git', [...person, ...args], { cwd: folder().fsPath, encoding: 'utf8' });
}

/** Both sides of the diff editor that is shown, once it is there. */
export async function shownDiff(): Promise<{
  readonly title: string;
  readonly sides: readonly string[];
}> {
  return eventually(async () => {
    const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
    assert.ok(tab?.input instanceof vscode.TabInputTextDiff);
    const { original, modified } = tab.input;
    const sides = await Promise.all(
      [original, modified].map(async (uri) =>
        (await vscode.workspace.openTextDocument(uri)).getText(),
      ),
    );
    return { title: tab.label, sides };
  });
}

/** Waits until VS Code's Git extension has found the repository, and compares with the decisions. */
export async function openReviews(): Promise<void> {
  await exportsOfCaseload();
  await since({});
  await eventually(() => lineAt('M. Okafor', 'C-0142', 'Goal G1'));
}
