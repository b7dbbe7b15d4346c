import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TreeNode } from '../../src/extension/tree/node.ts';
import {
  closeAll,
  eventually,
  exportsOfCaseload,
  fileUri,
  nodeAt,
  nodesBelow,
  textOnDisk,
  write,
} from './caseload-window.ts';
import { answering } from './person.ts';

const command = 'caseload.chooseWorkload';
const label = 'Your workload';
const names = ['L. Brandt', 'M. Okafor', 'S. Reyes'];

async function choose(worker: string): Promise<void> {
  await answering(command, undefined, [{ take: worker }]);
}

async function topLabels(): Promise<readonly string[]> {
  return (await nodesBelow()).map((node) => node.label);
}

/** A line and all below it. */
async function within(node: TreeNode): Promise<readonly TreeNode[]> {
  const below = await Promise.all((await nodesBelow(node)).map(within));
  return [node, ...below.flat()];
}

async function linesBelow(...labels: readonly string[]): Promise<readonly string[]> {
  return (await nodesBelow(await nodeAt(...labels))).map(
    (node) => `${node.label} | ${node.description ?? ''}`,
  );
}

describe('A worker’s own load', () => {
  before(exportsOfCaseload);
  afterEach(async () => {
    await closeAll();
    await choose('None');
  });

  it('is shown to nobody where several work on the cases and none was chosen', async () => {
    assert.ok(!(await topLabels()).includes(label));
  });

  it('stands at the top once a worker was chosen, and goes with “None”', async () => {
    const [seen] = await answering(command, undefined, [{ take: 'S. Reyes' }]);
    assert.deepEqual(seen?.labels, [...names, 'None']);
    assert.deepEqual((await topLabels()).slice(0, 2), [label, 'Cannot be read']);
    const [again] = await answering(command, undefined, [{ take: 'None' }]);
    assert.equal(again?.value, 'S. Reyes');
    assert.ok(!(await topLabels()).includes(label));
  });

  it('stays as it was where the question is left', async () => {
    await choose('S. Reyes');
    await answering(command, undefined, ['escape']);
    assert.equal((await topLabels())[0], label);
  });

  it('tells the load and the contacts of the week, in short and for the ear', async () => {
    await choose('S. Reyes');
    const node = await nodeAt(label);
    assert.equal(node.description, 'load 7.1 · 4 contacts this week');
    assert.equal(node.spoken, 'Your workload: a load of 7.1, 4 contacts this week');
    assert.match(node.tooltip ?? '', /half by its risk and half by how often/);
    assert.deepEqual(await linesBelow(label, 'Contacts this week'), [
      'N.B. | Agreed contact in 3 days · 23 November · C-0204',
      'D.M. | Agreed contact in 4 days · 24 November · C-0203',
      'R.T. | Agreed contact in 6 days · 26 November · C-0202',
      'V.D. | Agreed contact in 6 days · 26 November · C-0208',
    ]);
    assert.deepEqual(await linesBelow(label, 'How this is counted'), [
      '1 critical-risk case | weighing 3.6',
      '3 medium-risk cases | weighing 3',
      '1 low-risk case | weighing 0.5',
      '1 planned case | no weight',
    ]);
  });

  it('tells what is overdue in the same calm way', async () => {
    await choose('M. Okafor');
    const line = await nodeAt(label, 'Contacts this week', 'L.F.');
    assert.equal(line.tooltip, 'L.F. (C-0101)\nContact was due 13 days ago, 7 November');
    assert.equal(line.spoken, 'L.F., case C-0101, Contact was due 13 days ago, 7 November');
    assert.equal(line.description, 'Contact was due 13 days ago · 7 November · C-0101');
    const { tree } = await exportsOfCaseload();
    for (const node of await within(await nodeAt(label))) {
      const { iconPath } = await tree.getTreeItem(node);
      assert.ok(iconPath instanceof vscode.ThemeIcon && iconPath.color === undefined, node.label);
    }
  });

  it('names no worker, and gives each line a spoken label and an id of its own', async () => {
    const { tree } = await exportsOfCaseload();
    for (const name of names) {
      await choose(name);
      for (const node of await within(await nodeAt(label))) {
        const item = await tree.getTreeItem(node);
        assert.ok(item.accessibilityInformation?.label, node.id);
        assert.equal(item.id, node.id);
        const words = JSON.stringify([item.label, item.description, item.tooltip, node.spoken]);
        for (const other of names) assert.ok(!words.includes(other), words);
      }
      const all = (await Promise.all((await nodesBelow()).map(within))).flat();
      assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    }
  });

  it('leads to the place that asks for the contact', async () => {
    await choose('S. Reyes');
    const contact = await nodeAt(label, 'Contacts this week', 'D.M.');
    await vscode.commands.executeCommand('caseload.openAt', contact.opens);
    const editor = vscode.window.activeTextEditor;
    assert.match(editor?.document.uri.path ?? '', /\/cases\/C-0203\//);
    const line = editor?.selection.start.line ?? 0;
    const text = editor?.document.getText(new vscode.Range(line, 0, line + 3, 0)) ?? '';
    assert.match(text, /2026-11-24/);
  });

  it('is there under all groupings, and not while cases are filtered', async () => {
    await choose('S. Reyes');
    for (const grouping of ['worker', 'risk', 'status', 'program', 'attention']) {
      await vscode.commands.executeCommand(`caseload.groupBy.${grouping}`);
      assert.equal((await topLabels())[0], label, grouping);
    }
    const { showInputBox } = vscode.window;
    Object.assign(vscode.window, { showInputBox: () => Promise.resolve('housing') });
    try {
      await vscode.commands.executeCommand('caseload.filter');
      assert.ok(!(await topLabels()).includes(label));
    } finally {
      Object.assign(vscode.window, { showInputBox });
      await vscode.commands.executeCommand('caseload.clearFilter');
    }
    assert.equal((await topLabels())[0], label);
  });

  it('is held against what the agency says one worker can carry well', async () => {
    const uri = fileUri('caseload.yaml');
    const before = await textOnDisk(uri);
    await choose('S. Reyes');
    try {
      for (const [capacity, load, spoken] of [
        [25, 'load 7.1 of 25', 'a load of 7.1, of the 25 that one worker can carry well'],
        [
          7,
          'above capacity, 7.1 of 7',
          'a load of 7.1, above the 7 that one worker can carry well',
        ],
      ] as const) {
        await write('caseload.yaml', `${before}\ncapacity: ${capacity}\n`);
        await vscode.commands.executeCommand('caseload.refresh');
        await eventually(async () => {
          const node = await nodeAt(label);
          assert.equal(node.description, `${load} · 4 contacts this week`);
          assert.equal(node.spoken, `Your workload: ${spoken}, 4 contacts this week`);
        });
      }
    } finally {
      await write('caseload.yaml', before);
      await vscode.commands.executeCommand('caseload.refresh');
    }
  });

  it('is written into no file', async () => {
    const uris = await vscode.workspace.findFiles('**/*');
    const texts = async (): Promise<readonly string[]> => Promise.all(uris.map(textOnDisk));
    const before = await texts();
    await choose('S. Reyes');
    assert.deepEqual(await texts(), before);
    assert.deepEqual(
      (await vscode.workspace.findFiles('**/*')).map(String).sort(),
      uris.map(String).sort(),
    );
  });
});
