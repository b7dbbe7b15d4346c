import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Exports } from '../../src/extension/extension.ts';
import type { TreeNode } from '../../src/extension/tree/node.ts';

/** The workspace folder that the tests run in: a copy of the sample caseload. */
export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(first, 'the tests run on a folder');
  return first.uri;
}

export function fileUri(path: string): vscode.Uri {
  return vscode.Uri.joinPath(folder(), path);
}

/** Waits until a condition holds that something else brings about; fails with its own reason. */
export async function eventually<Value>(
  look: () => Value | Promise<Value>,
  patience = 20_000,
): Promise<Value> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

export async function exportsOfCaseload(): Promise<Exports> {
  const extension = vscode.extensions.getExtension<Exports>('caseload.caseload');
  assert.ok(extension, 'the extension is there');
  const exports = await extension.activate();
  await exports.scanned;
  return exports;
}

/** What Caseload says about a file, as `id line: message`, lines from 1. */
export function problemsOf(uri: vscode.Uri): readonly string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'Caseload')
    .map(({ code, range, message }) => `${idOf(code)} ${range.start.line + 1}: ${message}`);
}

function idOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The lines below a node of the progress tree; of the top without one. */
export async function nodesBelow(node?: TreeNode): Promise<readonly TreeNode[]> {
  const { tree } = await exportsOfCaseload();
  return (await tree.getChildren(node)) ?? [];
}

/** The node that a row of labels leads to, each a part of a label. */
export async function nodeAt(...labels: readonly string[]): Promise<TreeNode> {
  let node: TreeNode | undefined;
  for (const label of labels) {
    const below = await nodesBelow(node);
    node = below.find((candidate) => candidate.label.includes(label));
    assert.ok(node, `${label} is not among ${below.map((each) => each.label).join(' | ')}`);
  }
  assert.ok(node);
  return node;
}

/** The line of a case in whatever group it stands. */
export async function caseNode(caseId: string): Promise<TreeNode> {
  for (const group of await nodesBelow()) {
    const found = (await nodesBelow(group)).find((node) => node.caseId === caseId);
    if (found) return found;
  }
  assert.fail(`no line for ${caseId}`);
}

export async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = fileUri(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function textOnDisk(uri: vscode.Uri): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(
    await vscode.workspace.fs.readFile(uri),
  );
}

/** Changes an open editor's text without saving it. */
export async function edit(
  uri: vscode.Uri,
  from: string,
  to: string,
): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  const at = document.getText().indexOf(from);
  assert.ok(at >= 0, `${from} is not in the text`);
  const change = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(at), document.positionAt(at + from.length));
  change.replace(uri, range, to);
  assert.ok(await vscode.workspace.applyEdit(change));
  return document;
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The tabs of a kind of page of ours. */
export function pageTabs(viewType: string): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(viewType),
    );
}

/** What commands about cases say when called with whatever there is, by somebody who picks none. */
export async function saidToAnything(...commands: readonly string[]): Promise<readonly string[]> {
  const { showInformationMessage, showQuickPick } = vscode.window;
  const said: string[] = [];
  Object.assign(vscode.window, {
    showInformationMessage: (text: string) => said.push(text),
    showQuickPick: () => Promise.resolve(undefined),
  });
  try {
    for (const argument of [null, 7, 'C-none', {}, { caseId: 7 }, { opens: null }, []])
      for (const command of commands) await vscode.commands.executeCommand(command, argument);
  } finally {
    Object.assign(vscode.window, { showInformationMessage, showQuickPick });
  }
  return said;
}
