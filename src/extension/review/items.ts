import * as vscode from 'vscode';
import { say } from '../say.ts';
import type { ReviewNode, ReviewNodeKind } from './node.ts';

type Look = readonly [icon: string, color?: string];

const weighty: Look = ['warning', 'list.warningForeground'];

/** How each kind of line looks; the words beside it always say the same. */
const looks: Readonly<Record<ReviewNodeKind, Look>> = {
  worker: ['person'],
  plan: ['checklist'],
  'plan-weighty': weighty,
  'plan-unread': ['question'],
  'group-undecided': ['circle-large-outline'],
  'group-sent-back': ['reply'],
  'group-approved': ['pass'],
  'group-routine': ['check'],
  'group-unread': ['error', 'list.errorForeground'],
  part: ['file'],
  'part-weighty': weighty,
  goal: ['target'],
  'goal-weighty': weighty,
  change: ['circle-small'],
  'change-weighty': weighty,
  routine: ['list-unordered'],
  hint: ['arrow-right'],
};

/** What menus hang on: a plan is a plan, whatever became of it. */
const contexts: Readonly<Partial<Record<ReviewNodeKind, string>>> = {
  plan: 'reviewPlan',
  'plan-weighty': 'reviewPlan',
  'plan-unread': 'reviewPlan',
  part: 'reviewPart',
  'part-weighty': 'reviewPart',
  change: 'reviewChange',
  'change-weighty': 'reviewChange',
};

/** The tree item that shows a line of the reviews. */
export function itemOf(node: ReviewNode): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label, stateOf(node));
  const [icon, color] = looks[node.kind];
  item.id = node.id;
  item.contextValue = contextOf(node);
  item.accessibilityInformation = { label: node.spoken };
  item.tooltip = node.tooltip ?? node.label;
  if (node.description !== undefined) item.description = node.description;
  item.iconPath = new vscode.ThemeIcon(icon, color ? new vscode.ThemeColor(color) : undefined);
  if (node.goal) {
    item.checkboxState = {
      state: node.goal.isLookedAt
        ? vscode.TreeItemCheckboxState.Checked
        : vscode.TreeItemCheckboxState.Unchecked,
      tooltip: node.goal.isLookedAt ? say('Looked at') : say('Not looked at yet'),
      accessibilityInformation: { label: node.spoken },
    };
  }
  const command = commandOf(node);
  if (command) item.command = command;
  return item;
}

function contextOf({ kind, goal }: ReviewNode): string {
  if (goal) return goal.isLookedAt ? 'reviewGoalLookedAt' : 'reviewGoal';
  return contexts[kind] ?? kind;
}

function commandOf(node: ReviewNode): vscode.Command | undefined {
  if (node.compares)
    return {
      command: 'caseload.openComparison',
      title: say('Compare'),
      arguments: [node.compares],
    };
  if (node.opens)
    return { command: 'caseload.openAt', title: say('Open'), arguments: [node.opens] };
  return node.runs === undefined
    ? undefined
    : { command: node.runs, title: node.label, arguments: [node] };
}

function stateOf(node: ReviewNode): vscode.TreeItemCollapsibleState {
  if (!node.children) return vscode.TreeItemCollapsibleState.None;
  return node.expanded
    ? vscode.TreeItemCollapsibleState.Expanded
    : vscode.TreeItemCollapsibleState.Collapsed;
}
