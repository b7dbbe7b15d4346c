import * as vscode from 'vscode';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say, sayIt } from '../say.ts';
import { Soon } from '../soon.ts';
import { offerComparisons } from './compare-commands.ts';
import { chooseBasis } from './choose-basis.ts';
import { EarlierTexts } from './earlier-texts.ts';
import { serveDocuments } from './facts-documents.ts';
import { offerTicks } from './tick-goals.ts';
import type { ReviewNode } from './node.ts';
import { Past } from './past.ts';
import { ReviewTree } from './review-tree.ts';
import { basisInWords } from './words.ts';

const viewId = 'caseload.reviews';
const resting = 300;

/** The reviews, and what a test may look at in them. */
export interface Reviewing {
  dispose(): void;
  readonly tree: ReviewTree;
  /** Works the lines out now, whether or not they are seen. */
  readonly workOut: () => Promise<void>;
}

/** "Plan reviews": what changed in each plan since it was last decided on, for supervisors. */
export function showReviews(current: CurrentCaseload, memory: vscode.Memento): Reviewing {
  const past = new Past();
  const texts = new EarlierTexts(past, current);
  const tree = new ReviewTree({ current, past, texts, memory });
  const view = vscode.window.createTreeView(viewId, {
    treeDataProvider: tree,
    showCollapseAll: true,
    manageCheckboxStateManually: true,
  });
  const workOut = async (): Promise<void> => {
    await tree.workOut();
    describe(view, tree);
  };
  const work = new Soon(resting, async () => {
    // Nobody pays for what nobody sees.
    if (view.visible && current.isScanned)
      await vscode.window.withProgress({ location: { viewId } }, workOut);
  });
  const parts = vscode.Disposable.from(
    past,
    tree,
    view,
    work,
    view.onDidChangeVisibility(work.ask),
    past.onDidMove(work.ask),
    current.onDidChange(work.ask),
    serveDocuments(current, texts),
    offerComparisons({ current, tree, texts }),
    offerTicks(view, tree, workOut),
    vscode.commands.registerCommand('caseload.refreshReviews', workOut),
    vscode.commands.registerCommand('caseload.reviewSince', async (argument: unknown) => {
      const chosen = await chooseBasis(argument, tree.chosen);
      if (!chosen) return;
      await tree.choose(chosen);
      await vscode.window.withProgress({ location: { viewId } }, workOut);
    }),
  );
  work.ask();
  return {
    tree,
    workOut,
    dispose: () => {
      parts.dispose();
    },
  };
}

/** The line above the lines: what is compared with what, or why it cannot be. */
function describe(view: vscode.TreeView<ReviewNode>, tree: ReviewTree): void {
  const { shown } = tree;
  if (!shown) return;
  const { reviews, moment, hindered } = shown;
  view.message = hindered
    ? say('{reason}. “Compare with a File” works all the same.', { reason: sayIt(hindered) })
    : basisInWords(reviews.basis, moment);
  const isEmpty = tree.getChildren().length === 0;
  void vscode.commands.executeCommand('setContext', 'caseload.reviewsAreEmpty', isEmpty);
}
