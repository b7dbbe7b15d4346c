import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ReviewNode } from '../../src/extension/review/node.ts';
import { closeAll, eventually, fileUri, textOnDisk, write } from './caseload-window.ts';
import { answering } from './person.ts';
import {
  git,
  item,
  lineAt,
  lines,
  openReviews,
  planPath,
  shownDiff,
  since,
  told,
} from './reviews-window.ts';

describe('The plan reviews', () => {
  before(openReviews);
  afterEach(async () => {
    await closeAll();
    await since({});
  });

  it('show by worker what changed since the last decision, and count what stands', async () => {
    assert.deepEqual(await told(), [
      'M. Okafor (1 case, 1 to look at closely)',
      'S. Reyes (1 case, routine changes)',
      'No decision yet (1 plan)',
      '10 plans approved as they stand',
    ]);
    assert.deepEqual(await told(await lineAt('M. Okafor')), [
      'J.D. · C-0142 (2 of 58 need a look · 0 of 4 goals looked at)',
    ]);
    const plan = await lineAt('M. Okafor', 'C-0142');
    assert.equal(
      plan.spoken,
      'J.D. · C-0142, changed since approval on 21 August by T. Lindqvist, 58 changes, 2 of 58 need a look, 0 of 4 goals looked at',
    );
    assert.equal((await item(plan)).contextValue, 'reviewPlan');
    assert.equal(plan.caseId, 'C-0142');
    assert.deepEqual(
      (await told(plan)).map((line) => line.slice(0, 48)),
      [
        'Goal G1 · 15 changes (1 needs a look · Hold a le',
        'Goal G2 · 19 changes (1 needs a look · Work 24 p',
        'Plan · 1 change',
        'Goal G3 · 14 changes (Ride the bus alone on four',
        'Goal G4 · 9 changes (Receive 1,100 dollars a mon',
      ],
    );
  });

  it('say each change in a sentence, weighty ones first, with the whole words of both sides', async () => {
    const [first, routine] = await lines(await lineAt('M. Okafor', 'C-0142', 'Goal G2'));
    assert.equal(
      first?.label,
      'Needs a look: The target of paid-hours for goal G2 was lowered from 40 to 24',
    );
    assert.equal(first.kind, 'change-weighty');
    assert.equal(first.spoken, first.label);
    assert.equal(routine?.label, '18 routine changes');
    const [second] = await lines(routine);
    assert.match(second?.label ?? '', /^Goal G2 now reads/);
    assert.match(
      second?.tooltip ?? '',
      /\n\nBefore:\nHold a full-time job by 15 December 2026\n\nAfter:\nWork 24 paid hours a week by 10 February 2027$/,
    );
  });

  it('give every line a spoken label and an id of its own', async () => {
    const ids: string[] = [];
    const open = [...(await lines())];
    for (let node = open.pop(); node; node = open.pop()) {
      ids.push(node.id);
      assert.ok((await item(node)).accessibilityInformation?.label, node.id);
      open.push(...(await lines(node)));
    }
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.length > 100, `${ids.length} lines`);
  });

  it('open the two texts beside each other, at the line of the change', async () => {
    const [change] = await lines(await lineAt('M. Okafor', 'C-0142', 'Goal G2'));
    const { command } = await item(change ?? assert.fail());
    assert.ok(command);
    await vscode.commands.executeCommand(
      command.command,
      ...(command.arguments as readonly unknown[]),
    );
    const { title, sides } = await shownDiff();
    assert.equal(title, 'C-0142 plan: 21 August ↔ now');
    const [then = '', now = ''] = sides;
    assert.match(then, /Hold a full-time job by 15 December 2026/);
    assert.match(now, /Work 24 paid hours a week by 10 February 2027/);
    assert.doesNotMatch(now, /^---|full-time job/m);
    const line = await eventually(() => {
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor?.document.uri.scheme, 'caseload-facts');
      return editor.document.lineAt(editor.selection.active.line).text;
    });
    assert.match(line, /target: 24/i);
  });

  it('open the texts of the files themselves', async () => {
    await vscode.commands.executeCommand(
      'caseload.showRawDifference',
      await lineAt('M. Okafor', 'C-0142'),
    );
    const { title, sides } = await shownDiff();
    assert.equal(title, 'C-0142 plan as written: 21 August ↔ now');
    assert.match(sides[0] ?? '', /^---\nrecord: plan\n/);
    assert.match(sides[0] ?? '', /Hold a full-time job/);
    assert.equal(sides[1], await textOnDisk(fileUri(planPath)));
  });

  it('compare the plan of a case that a caller names, also since a day or a commit', async () => {
    await vscode.commands.executeCommand('caseload.comparePlan', { caseId: 'C-0201' });
    assert.equal((await shownDiff()).title, 'C-0201 plan: 21 August ↔ now');
    await closeAll();
    await vscode.commands.executeCommand('caseload.comparePlan', {
      caseId: 'C-0142',
      since: '2026-08-12',
    });
    const { title, sides } = await shownDiff();
    assert.equal(title, 'C-0142 plan: 12 August ↔ now');
    assert.notEqual(sides[0], sides[1]);
  });

  it('compare a plan with any file', async () => {
    const earlier = git('log', '--format=%H', '--', planPath).trim().split('\n').at(-1) ?? '';
    const copy = await write('../a-copy-of-the-plan.md', git('show', `${earlier}:${planPath}`));
    await vscode.commands.executeCommand('caseload.compareWithFile', {
      caseId: 'C-0142',
      file: copy,
    });
    const { title, sides } = await shownDiff();
    assert.equal(title, 'C-0142 plan: a-copy-of-the-plan.md ↔ now');
    assert.match(sides[0] ?? '', /^\S/);
    assert.notEqual(sides[0], sides[1]);
  });

  it('follow what a person ticks, and keep the tick of a goal that did not change', async () => {
    const plan = (): Promise<ReviewNode> => lineAt('M. Okafor', 'C-0142');
    const box = async (goal: string): Promise<vscode.TreeItemCheckboxState | undefined> => {
      const state = (await item(await lineAt('M. Okafor', 'C-0142', goal))).checkboxState;
      return typeof state === 'object' ? state.state : state;
    };
    for (const goal of ['Goal G1', 'Goal G3'])
      await vscode.commands.executeCommand(
        'caseload.markGoalLookedAt',
        await lineAt('M. Okafor', 'C-0142', goal),
      );
    assert.match((await plan()).description ?? '', /2 of 4 goals looked at$/);
    assert.equal(await box('Goal G3'), vscode.TreeItemCheckboxState.Checked);
    assert.match((await lineAt('M. Okafor', 'C-0142', 'Goal G3')).spoken, /, looked at$/);
    const before = await textOnDisk(fileUri(planPath));
    try {
      await write(
        planPath,
        before.replace('Ride the bus alone on four', 'Ride the bus alone on five'),
      );
      await eventually(async () => {
        assert.match((await plan()).description ?? '', /1 of 4 goals looked at$/);
        assert.equal(await box('Goal G1'), vscode.TreeItemCheckboxState.Checked);
        assert.equal(await box('Goal G3'), vscode.TreeItemCheckboxState.Unchecked);
      });
    } finally {
      await write(planPath, before);
    }
    await eventually(async () => {
      assert.equal(await box('Goal G3'), vscode.TreeItemCheckboxState.Checked);
    });
    for (const goal of ['Goal G1', 'Goal G3'])
      await vscode.commands.executeCommand(
        'caseload.markGoalNotLookedAt',
        await lineAt('M. Okafor', 'C-0142', goal),
      );
    assert.match((await plan()).description ?? '', /0 of 4 goals looked at$/);
  });

  it('show since a day what changed in plans, and in other records what needs a look', async () => {
    const path = 'cases/C-0203/case.md';
    const before = await textOnDisk(fileUri(path));
    try {
      await write(path, before.replace(/^risk: \w+$/m, 'risk: critical'));
      await since({ since: '2026-10-30' });
      await eventually(async () => {
        const record = await lineAt('S. Reyes', 'C-0203', 'Case record');
        assert.match((await told(record))[0] ?? '', /^Needs a look: .*risk.*critical/i);
      });
      const [plan] = await lines(await lineAt('M. Okafor'));
      assert.equal(plan?.label, 'J.D. · C-0142');
      assert.match((await told()).join('\n'), /\d+ cases? with routine changes only/);
    } finally {
      await write(path, before);
    }
  });

  it('show what is not committed yet, and nothing more', async () => {
    const before = await textOnDisk(fileUri(planPath));
    await since({ since: 'HEAD' });
    await eventually(async () => {
      assert.deepEqual(await told(), []);
    });
    try {
      await write(planPath, before.replace('due: 2027-02-10', 'due: 2027-03-10'));
      await eventually(async () => {
        const changes = await told(await lineAt('M. Okafor', 'C-0142', 'Goal G1'));
        assert.match(changes[0] ?? '', /now due on 10 March/);
      });
    } finally {
      await write(planPath, before);
    }
  });

  it('ask what to compare with, and say where a name is no commit', async () => {
    const seen = await answering('caseload.reviewSince', undefined, [
      { take: 'Between Two' },
      { write: '2026-08-19' },
      { write: '2026-11-09' },
    ]);
    assert.deepEqual(seen[0]?.labels, [
      'The Last Decision',
      'A Day',
      'A Branch, Tag or Commit',
      'The Last Commit',
      'Between Two',
    ]);
    assert.match((await lineAt('M. Okafor', 'C-0142')).spoken, /changed since 19 August/);
    await since({ since: 'no-such-branch' });
    assert.deepEqual(await told(), []);
  });

  it('do without git while the workspace is not trusted, and say so', async () => {
    const isTrusted = Object.getOwnPropertyDescriptor(vscode.workspace, 'isTrusted');
    assert.ok(isTrusted);
    Object.defineProperty(vscode.workspace, 'isTrusted', { value: false, configurable: true });
    try {
      const plan = await lineAt('M. Okafor', 'C-0142');
      assert.equal(plan.description, 'changed since approval on 21 August by T. Lindqvist');
      const [hint, ...others] = await lines(plan);
      assert.deepEqual(others, []);
      assert.equal(hint?.label, 'Compare it with a file that holds the text that was judged');
      assert.match(hint.spoken, /Restricted Mode/);
      assert.equal((await item(hint)).command?.command, 'caseload.compareWithFile');
    } finally {
      Object.defineProperty(vscode.workspace, 'isTrusted', isTrusted);
    }
  });
});
