import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  caseNode,
  closeAll,
  edit,
  eventually,
  exportsOfCaseload,
  fileUri,
  nodeAt,
  nodesBelow,
  problemsOf,
  textOnDisk,
  write,
} from './caseload-window.ts';
import type { TreeNode } from '../../src/extension/tree/node.ts';

async function below(node: TreeNode): Promise<readonly string[]> {
  return (await nodesBelow(node)).map(({ label }) => label);
}

describe('The progress tree', () => {
  before(exportsOfCaseload);
  afterEach(closeAll);
  after(() => vscode.commands.executeCommand('caseload.groupBy.attention'));

  it('groups cases by what needs attention first, with files that cannot be read above all', async () => {
    const groups = (await nodesBelow()).map(({ label }) => label);
    assert.deepEqual(groups, [
      'Cannot be read',
      'Overdue',
      'Due within 7 days',
      'On course',
      'Closed',
    ]);
    const unreadable = await nodeAt('Cannot be read', 'C-0209 · line 7');
    assert.match(unreadable.spoken, /cannot be read, line 7/);
    assert.equal(unreadable.description, '2026-10-30-monitoring-progress.md');
  });

  it('groups by worker, risk, status and program', async () => {
    for (const [grouping, first] of [
      ['worker', 'L. Brandt'],
      ['risk', 'Critical'],
      ['status', 'Planned'],
      ['program', 'Adult Outreach'],
    ] as const) {
      await vscode.commands.executeCommand(`caseload.groupBy.${grouping}`);
      const labels = (await nodesBelow()).map(({ label }) => label);
      assert.equal(labels[1], first, `${grouping}: ${labels.join(', ')}`);
    }
    await vscode.commands.executeCommand('caseload.groupBy.attention');
  });

  it('shows a case with its pseudonym, goals achieved of goals sought, and next date', async () => {
    const node = await caseNode('C-0142');
    assert.equal(node.label, 'J.D.');
    assert.match(node.description ?? '', /^Review tomorrow · \d of 4 goals · C-0142$/);
    assert.match(node.spoken, /^J\.D\., case C-0142, .*\d of 4 goals achieved/);
  });

  it('puts a case first in which an answer asks for a talk about safety, as soon as it is typed', async () => {
    const uri = fileUri('cases/C-0142/2026-11-16-monitoring-progress.md');
    await edit(uri, 'gad-7: 8', 'gad-7: 8, phq-9-item-9: 1');
    const problem = await eventually(() => {
      const found = vscode.languages
        .getDiagnostics(uri)
        .find(({ message }) => message.startsWith('`phq-9-item-9` is 1: ask about safety today'));
      assert.ok(found, problemsOf(uri).join('\n'));
      return found;
    });
    assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
    const [first] = await nodesBelow(await nodeAt('Overdue'));
    assert.equal(first?.caseId, 'C-0142');
    assert.equal(first.kind, 'case-overdue');
    assert.match(first.description ?? '', /^Ask about safety, read 4 days ago · /);
    assert.match(first.spoken, /^J\.D\., case C-0142, look here first, .*Ask about safety/);
    const [due] = await nodesBelow(await nodeAt('Overdue', 'J.D.', 'What is due'));
    assert.equal(due?.spoken, 'Ask about safety, now · phq-9-item-9, 16 November, 4 days ago');
    await vscode.window.showTextDocument(uri);
    await closeAll();
    await eventually(async () => {
      assert.equal((await caseNode('C-0142')).kind, 'case-due-soon');
    });
  });

  it('shows goals with letters, readings and steps, stages never served, needs, referrals, the last contact', async () => {
    const node = await caseNode('C-0142');
    const labels = await below(node);
    for (const label of ['What is due', 'Plan', 'Interview stages', 'Referrals', 'Last contact']) {
      assert.ok(labels.includes(label), `${label} in ${labels.join(' | ')}`);
    }
    const goal = (await nodesBelow(node)).find(({ kind }) => kind.startsWith('goal'));
    assert.ok(goal);
    assert.match(goal.label, /^G1 · SMART · /);
    assert.match(goal.description ?? '', /^improving · \d of 7 steps$/);
    assert.match(goal.spoken, /SMART: all five met/);
    const kinds = (await nodesBelow(goal)).map(({ kind }) => kind);
    assert.ok(kinds.includes('measure') && kinds.includes('step'));
    const stages = (await nodesBelow(node)).find(({ kind }) => kind === 'stages');
    const unserved = (await nodesBelow(stages)).filter(({ kind }) => kind === 'stage-unserved');
    assert.deepEqual(
      unserved.map(({ label, description }) => `${label}: ${description ?? ''}`),
      ['Termination evaluation: not yet'],
    );
  });

  it('says of a letter that is not met what is missing', async () => {
    const goals = (await nodesBelow(await caseNode('C-0101'))).filter(
      ({ kind }) => kind === 'goal',
    );
    const unmet = goals.find(({ label }) => label.includes('S–ART'));
    assert.ok(unmet, goals.map(({ label }) => label).join(' | '));
    assert.match(unmet.tooltip ?? '', /has no measure: add `measures`/);
    assert.match(unmet.spoken, /not yet measurable/);
  });

  it('gives every line a spoken label and, where it stands for a record, a place to open', async () => {
    const { tree } = await exportsOfCaseload();
    const open = [...(await nodesBelow())];
    let seen = 0;
    for (let node = open.pop(); node; node = open.pop()) {
      const item = await tree.getTreeItem(node);
      assert.ok(item.accessibilityInformation?.label, node.id);
      assert.ok(
        node.children !== undefined ||
          node.opens !== undefined ||
          node.kind === 'stage-unserved' ||
          node.kind === 'nothing',
        `${node.id} leads nowhere`,
      );
      open.push(...(await nodesBelow(node)));
      seen++;
    }
    assert.ok(seen > 500, `${seen} lines`);
  });

  it('gives no two lines the same id', async () => {
    const ids: string[] = [];
    const open = [...(await nodesBelow())];
    for (let node = open.pop(); node; node = open.pop()) {
      ids.push(node.id);
      open.push(...(await nodesBelow(node)));
    }
    assert.equal(new Set(ids).size, ids.length);
  });

  it('opens the file at the very line', async () => {
    const goal = (await nodesBelow(await caseNode('C-0142'))).find(({ kind }) => kind === 'goal');
    assert.ok(goal?.opens);
    await vscode.commands.executeCommand('caseload.openAt', goal.opens);
    const editor = vscode.window.activeTextEditor;
    assert.equal(
      editor && vscode.workspace.asRelativePath(editor.document.uri),
      'cases/C-0142/plan.md',
    );
    const line = editor?.document.lineAt(editor.selection.start.line).text ?? '';
    assert.match(line, /goal: /);
  });

  it('opens a file that cannot be read at the line that breaks it', async () => {
    const node = await nodeAt('Cannot be read', 'C-0209 · line 7');
    await vscode.commands.executeCommand('caseload.openAt', node.opens);
    assert.equal(vscode.window.activeTextEditor?.selection.start.line, 6);
  });

  it('ticks a step in the file by the least edit, and takes it back to the byte', async () => {
    const uri = fileUri('cases/C-0142/plan.md');
    const before = await textOnDisk(uri);
    const goals = (await nodesBelow(await caseNode('C-0142'))).filter(({ kind }) =>
      kind.startsWith('goal'),
    );
    const steps = (await Promise.all(goals.map((goal) => nodesBelow(goal)))).flat();
    const step = steps.find(({ kind, ticked }) => kind === 'step' && ticked === false);
    assert.ok(step, 'an open step');
    await vscode.commands.executeCommand('caseload.completeStep', step);
    const after = await textOnDisk(uri);
    assert.equal(
      after.length - before.length,
      ', done: 2026-11-20'.length,
      'one key more, nothing else',
    );
    const changed = after.split('\n').filter((line, index) => line !== before.split('\n')[index]);
    assert.equal(
      changed.length,
      after.split('\n').length === before.split('\n').length ? 1 : changed.length,
    );
    const ticked = await eventually(async () => {
      const again = (
        await Promise.all(
          (await nodesBelow(await caseNode('C-0142')))
            .filter(({ kind }) => kind.startsWith('goal'))
            .map((goal) => nodesBelow(goal)),
        )
      ).flat();
      const same = again.find(({ label }) => label === step.label);
      assert.equal(same?.ticked, true);
      return same;
    });
    await vscode.commands.executeCommand('caseload.reopenStep', ticked);
    assert.equal(await textOnDisk(uri), before);
  });

  it('keeps the last reading of a file that cannot be read for the moment, and names it', async () => {
    const uri = fileUri('cases/C-0142/plan.md');
    const before = await textOnDisk(uri);
    await write('cases/C-0142/plan.md', before.replace('goals:', 'goals: ['));
    await eventually(async () => {
      await nodeAt('Cannot be read', 'C-0142');
      const goals = (await nodesBelow(await caseNode('C-0142'))).filter(({ kind }) =>
        kind.startsWith('goal'),
      );
      assert.ok(goals.length > 0, 'the goals are still there');
    });
    await write('cases/C-0142/plan.md', before);
    await eventually(async () => {
      assert.equal((await nodesBelow(await nodeAt('Cannot be read'))).length, 1);
    });
  });
});
