import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TreeNode } from '../../src/extension/tree/node.ts';
import {
  caseNode,
  closeAll,
  edit,
  eventually,
  exportsOfCaseload,
  fileUri,
  nodesBelow,
  textOnDisk,
  write,
} from './caseload-window.ts';

const folder = 'cases/C-7100';
const planPath = `${folder}/plan.md`;

const plan = `---
record: plan
case: C-7100
status: active
start: 2026-11-01
review: 2027-01-20
goals:
  - id: G1
    goal: Hold a lease in her own name by 20 April 2027
    status: active
    start: 2026-11-01
    due: 2027-04-20
    steps:
      - { step: Hand in the application, who: client, by: 2026-12-10 }
      - { step: View two flats, who: joint, by: 2027-01-15 }
      - step: Open a savings account
        who: client
---

Zoë likes the north side.
`;

async function stepsShown(): Promise<readonly TreeNode[]> {
  const goals = (await nodesBelow(await caseNode('C-7100'))).filter(({ kind }) => kind === 'goal');
  const below = await Promise.all(goals.map((goal) => nodesBelow(goal)));
  return below.flat().filter(({ ticked }) => ticked !== undefined);
}

/** Puts the plan on the disk and waits until the tree shows its steps, all open. */
async function openSteps(text: string | Uint8Array = plan): Promise<readonly TreeNode[]> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  await vscode.workspace.fs.writeFile(fileUri(planPath), bytes);
  await vscode.commands.executeCommand('caseload.refresh');
  const steps = await stepsShown();
  assert.equal(steps.filter(({ ticked }) => ticked === false).length, 3);
  return steps;
}

/** What warnings say while something is done. */
async function warningsOf(act: () => Thenable<unknown>): Promise<string> {
  const { showWarningMessage } = vscode.window;
  const said: string[] = [];
  Object.assign(vscode.window, { showWarningMessage: (text: string) => said.push(text) });
  try {
    await act();
  } finally {
    Object.assign(vscode.window, { showWarningMessage });
  }
  return said.join('\n');
}

const complete = (step: TreeNode | undefined): Thenable<unknown> =>
  vscode.commands.executeCommand('caseload.completeStep', step);

describe('A step that is ticked', () => {
  before(exportsOfCaseload);

  beforeEach(async () => {
    await write(
      `${folder}/case.md`,
      '---\nrecord: case\nid: C-7100\nclient: Z.\nstatus: active\nrisk: low\nopened: 2026-11-01\nworker: M. Okafor\n---\n',
    );
  });

  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(fileUri(folder), { recursive: true });
    await vscode.commands.executeCommand('caseload.refresh');
  });

  it('is written, and so is one that is ticked right after it', async () => {
    const steps = await openSteps();
    const said = await warningsOf(() => Promise.all(steps.map(complete)));
    assert.equal(said, '');
    const text = await textOnDisk(fileUri(planPath));
    assert.equal(text.match(/done: 2026-11-20/g)?.length, 3);
    assert.equal(text.replace(/,? *done: 2026-11-20( })?\n/g, '$1\n').length, plan.length + 1);
    assert.ok((await stepsShown()).every(({ ticked }) => ticked));
  });

  it('keeps the day it was done when it is ticked again', async () => {
    const done = plan.replace('by: 2026-12-10', 'by: 2026-12-10, done: 2026-11-03');
    await vscode.workspace.fs.writeFile(fileUri(planPath), new TextEncoder().encode(done));
    await vscode.commands.executeCommand('caseload.refresh');
    assert.equal(await warningsOf(async () => complete((await stepsShown())[0])), '');
    assert.equal(await textOnDisk(fileUri(planPath)), done);
  });

  it('keeps Windows line ends', async () => {
    const windows = plan.replaceAll('\n', '\r\n');
    const steps = await openSteps(windows);
    await complete(steps[2]);
    assert.equal(
      await textOnDisk(fileUri(planPath)),
      windows.replace(
        '        who: client\r\n---',
        '        who: client\r\n        done: 2026-11-20\r\n---',
      ),
    );
  });

  it('leaves a file with unsaved changes unsaved', async () => {
    await openSteps();
    // VS Code refuses an edit while it still takes up what was written to the disk.
    const document = await eventually(() =>
      edit(fileUri(planPath), 'the north side', 'the harbour'),
    );
    await eventually(async () => {
      await complete((await stepsShown())[0]);
      assert.match(document.getText(), /by: 2026-12-10, done: 2026-11-20 }/);
    });
    assert.equal(document.isDirty, true);
    assert.equal(await textOnDisk(fileUri(planPath)), plan);
    await vscode.window.showTextDocument(document);
  });

  it('is refused where the list of steps changed meanwhile', async () => {
    const steps = await openSteps();
    const changed = plan.replace(
      '      - { step: Hand in',
      '      - { step: Call the office }\n      - { step: Hand in',
    );
    await vscode.workspace.fs.writeFile(fileUri(planPath), new TextEncoder().encode(changed));
    assert.match(await warningsOf(() => complete(steps[0])), /changed meanwhile/);
    assert.equal(await textOnDisk(fileUri(planPath)), changed);
  });

  it('is refused in a plan whose YAML has errors', async () => {
    const steps = await openSteps();
    const broken = plan.replace('goals:', 'goals: [');
    await vscode.workspace.fs.writeFile(fileUri(planPath), new TextEncoder().encode(broken));
    assert.match(
      await warningsOf(() => complete(steps[0])),
      /plan\.md cannot be read as it stands/,
    );
    assert.equal(await textOnDisk(fileUri(planPath)), broken);
    assert.equal((await stepsShown())[0]?.ticked, false);
  });

  it('is refused in a file that is not UTF-8, which a save would destroy', async () => {
    const steps = await openSteps();
    const bytes = Buffer.from(plan, 'latin1');
    await vscode.workspace.fs.writeFile(fileUri(planPath), bytes);
    assert.match(await warningsOf(() => complete(steps[0])), /cannot be read as it stands/);
    assert.deepEqual(Buffer.from(await vscode.workspace.fs.readFile(fileUri(planPath))), bytes);
  });

  it('is refused with a sentence where the file is gone', async () => {
    const steps = await openSteps();
    await vscode.workspace.fs.delete(fileUri(planPath));
    assert.match(await warningsOf(() => complete(steps[0])), /is not there any more/);
    assert.match(
      await warningsOf(() => vscode.commands.executeCommand('caseload.openAt', steps[0]?.opens)),
      /could not be opened/,
    );
  });

  it('has a line of its own in the tree even where two goals carry one id', async () => {
    const [head = '', goal = ''] = plan.split(/(?= {2}- id: G1)/);
    const twice = `${head}${goal.replace(/---[^]*/, '')}${goal}`;
    await vscode.workspace.fs.writeFile(fileUri(planPath), new TextEncoder().encode(twice));
    await vscode.commands.executeCommand('caseload.refresh');
    const ids = [...(await nodesBelow(await caseNode('C-7100'))), ...(await stepsShown())].map(
      ({ id }) => id,
    );
    assert.equal(ids.filter((id) => id.includes('/step/')).length, 6);
    assert.equal(new Set(ids).size, ids.length);
  });
});
