import * as vscode from 'vscode';
import { say } from '../say.ts';
import type { ReviewNode } from './node.ts';
import type { ReviewTree } from './review-tree.ts';

type Box = ReviewNode & Required<Pick<ReviewNode, 'goal' | 'caseId'>>;

/** Goals are ticked as looked at: in their boxes, by their menu, or from the palette. */
export function offerTicks(
  view: vscode.TreeView<ReviewNode>,
  tree: ReviewTree,
  workOut: () => Promise<void>,
): vscode.Disposable {
  const markAs = (isLooked: boolean) => async (argument: unknown) => {
    const box = asBox(argument) ?? (await pickBox(tree, isLooked, workOut));
    if (box) await tree.mark(box.caseId, box.goal, isLooked);
  };
  return vscode.Disposable.from(
    view.onDidChangeCheckboxState(async ({ items }) => {
      for (const [{ caseId, goal }, state] of items)
        if (caseId !== undefined)
          await tree.mark(caseId, goal, state === vscode.TreeItemCheckboxState.Checked);
    }),
    vscode.commands.registerCommand('caseload.markGoalLookedAt', markAs(true)),
    vscode.commands.registerCommand('caseload.markGoalNotLookedAt', markAs(false)),
  );
}

function asBox(argument: unknown): Box | undefined {
  const node = argument as Partial<ReviewNode> | null | undefined;
  return typeof node?.caseId === 'string' && node.goal ? (node as Box) : undefined;
}

async function pickBox(
  tree: ReviewTree,
  isLooked: boolean,
  workOut: () => Promise<void>,
): Promise<Box | undefined> {
  if (!tree.shown) await workOut();
  const boxes = boxesIn(tree).filter(({ box }) => box.goal.isLookedAt !== isLooked);
  if (boxes.length === 0) {
    void vscode.window.showInformationMessage(
      isLooked ? say('Every goal was looked at.') : say('No goal was looked at yet.'),
    );
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(
    boxes.map(({ box, plan }) => ({
      label: box.label,
      description: plan.label,
      detail: box.goal.group.sentence ?? '',
      box,
    })),
    { placeHolder: say('Which goal?'), matchOnDescription: true, matchOnDetail: true },
  );
  return picked?.box;
}

/** All goals with a box, with the line of the plan they belong to. */
function boxesIn(tree: ReviewTree): readonly { readonly box: Box; readonly plan: ReviewNode }[] {
  return tree
    .getChildren()
    .flatMap((group) => tree.getChildren(group))
    .flatMap((plan) =>
      tree.getChildren(plan).flatMap((node) => {
        const box = asBox(node);
        return box ? [{ box, plan }] : [];
      }),
    );
}
