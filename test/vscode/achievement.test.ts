import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TreeNode } from '../../src/extension/tree/node.ts';
import {
  caseNode,
  closeAll,
  edit,
  eventually,
  fileUri,
  nodesBelow,
  problemsOf,
  textOnDisk,
  write,
} from './caseload-window.ts';

const folder = 'cases/C-7150';
const planPath = `${folder}/plan.md`;

const plan = `---
record: plan
case: C-7150
status: active
start: 2026-09-01
goals:
  - id: G1 # hers, word for word
    goal: Sleep through five nights a week by 1 February 2027
    status: active
    achievement: in-progress # as of September
    start: 2026-09-01
    due: 2027-02-01
    measures:
      - { name: calm-nights, baseline: 1, target: 5 }
---

Wanda sleeps badly since the move.
`;

const readings = [
  ['2026-10-05', 1],
  ['2026-10-26', 2],
  ['2026-11-16', 4],
] as const;

async function suggestions(): Promise<readonly TreeNode[]> {
  const goals = (await nodesBelow(await caseNode('C-7150'))).filter(({ kind }) => kind === 'goal');
  const below = await Promise.all(goals.map((goal) => nodesBelow(goal)));
  return below.flat().filter(({ kind }) => kind === 'suggestion');
}

function accept(node: TreeNode | undefined): Thenable<unknown> {
  return vscode.commands.executeCommand('caseload.acceptAchievement', node);
}

describe('The achievement that readings suggest', () => {
  before(async () => {
    await write(
      `${folder}/case.md`,
      '---\nrecord: case\nid: C-7150\nclient: Wanda P.\nstatus: active\nopened: 2026-08-20\nworker: M. Okafor\n---\n',
    );
    for (const [day, nights] of readings)
      await write(
        `${folder}/${day}.md`,
        `---\nrecord: interview\ncase: C-7150\ndate: ${day}\nstage: monitoring-progress\nreadings: { calm-nights: ${nights} }\n---\n`,
      );
  });

  beforeEach(async () => {
    await write(planPath, plan);
    await vscode.commands.executeCommand('caseload.refresh');
  });

  afterEach(closeAll);

  after(async () => {
    await vscode.workspace.fs.delete(fileUri(folder), { recursive: true });
    await vscode.commands.executeCommand('caseload.refresh');
  });

  it('stands below its goal, with its reason, and leads to the latest reading', async () => {
    const [node, ...others] = await suggestions();
    assert.equal(others.length, 0);
    assert.equal(node?.label, 'Readings suggest: improving');
    assert.match(
      node.spoken,
      /^Readings suggest improving: the last three readings of calm nights/,
    );
    assert.equal(node.opens?.reading.path, `${folder}/2026-11-16.md`);
  });

  it('is written once accepted, by the least edit, and not shown any more', async () => {
    await accept((await suggestions())[0]);
    assert.equal(
      await textOnDisk(fileUri(planPath)),
      plan.replace('achievement: in-progress', 'achievement: improving'),
    );
    assert.deepEqual(await suggestions(), []);
  });

  it('is told as a hint with a fix, and nothing is written unasked', async () => {
    const uri = fileUri(planPath);
    await vscode.window.showTextDocument(uri);
    await eventually(() => {
      assert.ok(problemsOf(uri).some((told) => told.startsWith('goal-achievement-differs 10:')));
    });
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      new vscode.Range(9, 20, 9, 20),
    );
    assert.ok(actions.some(({ title }) => title === 'Set `achievement` to `improving`'));
    assert.equal(await textOnDisk(uri), plan);
  });

  it('is not written where the goal has changed since it was shown', async () => {
    const [node] = await suggestions();
    await edit(fileUri(planPath), 'by 1 February 2027', 'by 1 March 2027');
    const { showWarningMessage } = vscode.window;
    const said: string[] = [];
    Object.assign(vscode.window, { showWarningMessage: (text: string) => said.push(text) });
    try {
      await accept(node);
    } finally {
      Object.assign(vscode.window, { showWarningMessage });
    }
    assert.deepEqual(said, ['The plan has changed meanwhile: look at the goal again']);
    assert.equal(await textOnDisk(fileUri(planPath)), plan);
  });
});
