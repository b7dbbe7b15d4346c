import * as vscode from 'vscode';
import { caseRecord, type Spot } from '../caseload/case-file.ts';
import { chooseCase } from './choose-case.ts';
import { offerSteps } from './complete-step.ts';
import { offerSample } from './create-sample.ts';
import { CurrentCaseload } from './current-caseload.ts';
import { followChanges } from './follow-changes.ts';
import { offerNewCase } from './new-case.ts';
import { openAt } from './open-at.ts';
import { showProblems } from './problems.ts';
import { offerCaseSummary } from './summarize-case.ts';
import type { TreeNode } from './tree/node.ts';
import { ProgressTree, showProgressTree } from './tree/progress-tree.ts';

/** What this extension lets others see: the lines of its tree, as they stand. */
export interface Exports {
  readonly tree: vscode.TreeDataProvider<TreeNode>;
}

/** All that the extension does, a line a feature. */
export async function activate(context: vscode.ExtensionContext): Promise<Exports> {
  const current = new CurrentCaseload();
  const tree = new ProgressTree(current, context.workspaceState);
  context.subscriptions.push(
    current,
    showProblems(context, current),
    showProgressTree(tree, current),
    followChanges(current),
    offerCaseSummary(current),
    offerNewCase(current),
    offerSample(context, current),
    offerSteps(current),
    vscode.commands.registerCommand('caseload.openAt', (spot: Spot) => openAt(current, spot)),
    vscode.commands.registerCommand('caseload.openCase', async (argument: unknown) => {
      const file = await chooseCase(current, argument);
      const filed = file && (caseRecord(file)?.reading ?? file.readings[0]);
      if (filed) await openAt(current, { reading: filed, at: ['client'] });
    }),
  );
  await current.scan();
  return { tree };
}
