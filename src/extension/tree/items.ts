import * as vscode from 'vscode';
import { say } from '../say.ts';
import type { NodeKind, TreeNode } from './node.ts';

type Look = readonly [icon: string, color?: string];

/** How each kind of line looks; the words beside it always say the same. */
const looks: Readonly<Record<NodeKind, Look | undefined>> = {
  workload: ['briefcase'],
  'workload-contacts': ['calendar'],
  'workload-counted': ['info'],
  'workload-share': ['circle-small'],
  'group-overdue': ['warning', 'list.warningForeground'],
  'group-due-soon': ['bell'],
  'group-on-course': ['check'],
  'group-closed': ['archive'],
  group: ['folder'],
  'group-unreadable': ['error', 'list.errorForeground'],
  unreadable: ['error', 'list.errorForeground'],
  'case-overdue': ['warning', 'list.warningForeground'],
  'case-due-soon': ['bell'],
  'case-on-course': ['account'],
  'case-closed': ['archive'],
  dues: ['calendar'],
  'due-overdue': ['warning', 'list.warningForeground'],
  'due-ahead': ['calendar'],
  plan: ['checklist'],
  decision: ['feedback'],
  'decision-asked': ['question'],
  'plan-change': ['circle-small'],
  'plan-changes': ['diff'],
  'plan-change-to-look-at': ['eye'],
  goal: ['target'],
  'goal-achieved': ['pass'],
  measure: ['graph-line'],
  suggestion: ['lightbulb'],
  step: undefined,
  'step-overdue': ['warning', 'list.warningForeground'],
  stages: ['comment-discussion'],
  'stage-served': ['circle-filled'],
  'stage-unserved': ['circle-outline'],
  note: ['note'],
  needs: ['circle-large-outline'],
  need: ['circle-small'],
  referrals: ['references'],
  referral: ['arrow-right'],
  contact: ['comment'],
  nothing: ['dash'],
};

/** The tree item that shows a line. */
export function itemOf(node: TreeNode): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label, stateOf(node));
  const look = looks[node.kind];
  item.id = node.id;
  item.contextValue = node.kind.startsWith('case-') ? 'case' : node.kind;
  item.accessibilityInformation = { label: node.spoken };
  item.tooltip = node.tooltip ?? node.label;
  if (node.description !== undefined) item.description = node.description;
  if (look)
    item.iconPath = new vscode.ThemeIcon(
      look[0],
      look[1] ? new vscode.ThemeColor(look[1]) : undefined,
    );
  if (node.ticked !== undefined) {
    item.checkboxState = {
      state: node.ticked
        ? vscode.TreeItemCheckboxState.Checked
        : vscode.TreeItemCheckboxState.Unchecked,
      accessibilityInformation: { label: node.spoken },
    };
  }
  if (node.opens) {
    item.command = { command: 'caseload.openAt', title: say('Open'), arguments: [node.opens] };
  }
  return item;
}

function stateOf(node: TreeNode): vscode.TreeItemCollapsibleState {
  if (!node.children) return vscode.TreeItemCollapsibleState.None;
  return node.expanded
    ? vscode.TreeItemCollapsibleState.Expanded
    : vscode.TreeItemCollapsibleState.Collapsed;
}
