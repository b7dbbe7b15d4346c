import * as vscode from 'vscode';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say } from '../say.ts';
import { chooseWorker } from './choose-worker.ts';
import type { Steps } from '../tick-step.ts';
import {
  casesToAskAboutSafety,
  type Grouping,
  groupings,
  matches,
  overdueCases,
  topNodes,
  type View,
} from './group.ts';
import { itemOf } from './items.ts';
import type { TreeNode } from './node.ts';

const viewId = 'caseload.cases';

/** The progress tree in its own container, with its badge, grouping, filter and check boxes. */
export function showProgressTree(
  tree: ProgressTree,
  { current, steps }: { readonly current: CurrentCaseload; readonly steps: Steps },
): vscode.Disposable {
  const view = vscode.window.createTreeView(viewId, {
    treeDataProvider: tree,
    showCollapseAll: true,
    manageCheckboxStateManually: true,
  });
  const refresh = (): void => {
    tree.refresh();
    describe(view, current, tree.view);
  };
  refresh();
  return vscode.Disposable.from(
    view,
    current.onDidChange(refresh),
    view.onDidChangeCheckboxState(async ({ items }) => {
      for (const [node, state] of items) {
        if (node.opens)
          await steps.tick(node.opens, state === vscode.TreeItemCheckboxState.Checked);
      }
      // A box that was refused goes back to what the file says.
      tree.refresh();
    }),
    ...groupings.map((grouping) =>
      vscode.commands.registerCommand(`caseload.groupBy.${grouping}`, async () => {
        await tree.show({ grouping });
        refresh();
      }),
    ),
    vscode.commands.registerCommand('caseload.filter', async () => {
      const filter = await vscode.window.showInputBox({
        prompt: say(
          'Show only cases with these words: name, number, worker, program, status, risk, tags, goals or needs',
        ),
        value: tree.view.filter,
      });
      if (filter === undefined) return;
      await tree.show({ filter: filter.trim() });
      refresh();
    }),
    vscode.commands.registerCommand('caseload.clearFilter', async () => {
      await tree.show({ filter: '' });
      refresh();
    }),
    vscode.commands.registerCommand('caseload.chooseWorkload', async () => {
      const worker = await chooseWorker(current.value, tree.view.worker);
      if (worker === undefined) return;
      await tree.show({ worker });
      refresh();
    }),
    vscode.commands.registerCommand('caseload.refresh', () =>
      vscode.window.withProgress({ location: { viewId } }, () => current.scan()),
    ),
  );
}

/** The tree's lines, by the grouping, filter and worker this workspace was left with. */
export class ProgressTree implements vscode.TreeDataProvider<TreeNode> {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly current: CurrentCaseload;
  private readonly memory: vscode.Memento;
  readonly onDidChangeTreeData = this.changed.event;

  constructor(current: CurrentCaseload, memory: vscode.Memento) {
    this.current = current;
    this.memory = memory;
  }

  get view(): View {
    return {
      grouping: this.memory.get<Grouping>('grouping', 'attention'),
      filter: this.memory.get('filter', ''),
      worker: this.memory.get<string>('worker'),
    };
  }

  async show(change: Partial<View>): Promise<void> {
    for (const [key, value] of Object.entries(change)) await this.memory.update(key, value);
  }

  refresh(): void {
    this.changed.fire(undefined);
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return itemOf(node);
  }

  getChildren(node?: TreeNode): readonly TreeNode[] & TreeNode[] {
    const nodes = node
      ? node.children?.()
      : topNodes(this.current.value, this.current.moment, this.view);
    return [...(nodes ?? [])];
  }
}

/** The badge, the line above the tree, and what menus and the welcome go by. */
function describe(view: vscode.TreeView<TreeNode>, current: CurrentCaseload, shown: View): void {
  const overdue = overdueCases(current.value, current.moment).length;
  const count = overdue === 1 ? say('1 case overdue') : say('{overdue} cases overdue', { overdue });
  const toAsk = casesToAskAboutSafety(current.value, current.moment).length;
  const tooltip =
    toAsk === 0 ? count : say('{count}; to ask about safety now: {toAsk}', { count, toAsk });
  view.badge = overdue > 0 ? { value: overdue, tooltip } : undefined;
  view.message = filterInWords(current, shown);
  const isEmpty = current.isScanned && current.value.readings.size === 0;
  void vscode.commands.executeCommand('setContext', 'caseload.isEmpty', isEmpty);
  void vscode.commands.executeCommand('setContext', 'caseload.isFiltered', shown.filter !== '');
  void vscode.commands.executeCommand('setContext', 'caseload.grouping', shown.grouping);
}

function filterInWords(current: CurrentCaseload, { filter }: View): string {
  if (filter === '') return '';
  return current.value.cases.some((file) => matches(file, filter))
    ? say('Only cases with “{filter}”', { filter })
    : say('No case has “{filter}”', { filter });
}
