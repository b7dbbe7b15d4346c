import * as vscode from 'vscode';
import { caseRecord } from '../caseload/case-file.ts';
import { chooseCase } from './choose-case.ts';
import { offerSteps } from './complete-step.ts';
import { offerSample } from './create-sample.ts';
import { CurrentCaseload } from './current-caseload.ts';
import { followChanges } from './follow-changes.ts';
import { offerNewCase } from './new-case.ts';
import { openAt } from './open-at.ts';
import { showProblems } from './problems.ts';
import { offerCaseSummary } from './summarize-case.ts';
import { tellFailures } from './tell-failures.ts';
import type { TreeNode } from './tree/node.ts';
import { Steps } from './tick-step.ts';
import { ProgressTree, showProgressTree } from './tree/progress-tree.ts';

/** What this extension lets others see: the lines of its tree, as they stand. */
export interface Exports {
  readonly tree: vscode.TreeDataProvider<TreeNode>;
  /** Done once the workspace was looked through for the first time. */
  readonly scanned: Promise<void>;
}

/** All that the extension does, a line a feature. */
export function activate(context: vscode.ExtensionContext): Exports {
  const current = new CurrentCaseload();
  const steps = new Steps(current);
  const tree = new ProgressTree(current, context.workspaceState);
  context.subscriptions.push(
    current,
    tellFailures(current),
    showProblems(context, current),
    showProgressTree(tree, { current, steps }),
    followChanges(current),
    offerCaseSummary(current),
    offerNewCase(current),
    offerSample(context, current),
    offerSteps(current, steps),
    vscode.commands.registerCommand('caseload.openAt', (spot: unknown) => openAt(current, spot)),
    vscode.commands.registerCommand('caseload.openCase', async (argument: unknown) => {
      const file = await chooseCase(current, argument);
      const filed = file && (caseRecord(file)?.reading ?? file.readings[0]);
      if (filed) await openAt(current, { reading: filed, at: ['client'] });
    }),
  );
  return { tree, scanned: current.scan() };
}
