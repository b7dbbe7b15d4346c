import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { fingerprintOf } from '../../src/plans/fingerprint.ts';
import { readRecord } from '../../src/records/read-record.ts';
import type { Review } from '../../src/records/record.ts';
import type { TreeNode } from '../../src/extension/tree/node.ts';
import {
  caseNode,
  closeAll,
  edit,
  eventually,
  exportsOfCaseload,
  fileUri,
  folder,
  nodesBelow,
  problemsOf,
  textOnDisk,
  write,
} from './caseload-window.ts';
import { answering, type Deed } from './person.ts';

const plan = 'cases/C-0142/plan.md';
const written = 'cases/C-0142/review-2026-11-20.md';
const goBy: readonly Deed[] = [{ write: 'T. Lindqvist' }];

async function reviewAt(path: string): Promise<{ readonly review: Review; readonly body: string }> {
  const text = await textOnDisk(fileUri(path));
  const reading = readRecord({ path, text });
  assert.ok(reading?.record?.record === 'review');
  assert.deepEqual(reading.faults, []);
  return { review: reading.record, body: text.slice(text.lastIndexOf('---') + 3).trim() };
}

async function printOfPlan(): Promise<string | undefined> {
  const reading = readRecord({ path: plan, text: await textOnDisk(fileUri(plan)) });
  return reading && fingerprintOf(reading);
}

async function reviews(): Promise<readonly string[]> {
  const found = await vscode.workspace.findFiles('**/review-*.md');
  return found.map((uri) => uri.path).sort();
}

async function planNode(caseId: string): Promise<TreeNode> {
  const found = (await nodesBelow(await caseNode(caseId))).find(({ kind }) => kind === 'plan');
  assert.ok(found);
  return found;
}

async function lensesOf(path: string): Promise<readonly string[]> {
  const lenses = await vscode.commands.executeCommand<readonly vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    fileUri(path),
    50,
  );
  return lenses.map(
    ({ range, command }) =>
      `${range.start.line + 1} ${command?.title ?? ''} ${command?.command ?? ''}`,
  );
}

/** What is said in messages while something is done. */
async function saidDuring(work: () => Promise<unknown>): Promise<readonly string[]> {
  const { showWarningMessage, showInformationMessage } = vscode.window;
  const said: string[] = [];
  const listen = (text: string): Promise<undefined> => {
    said.push(text);
    return Promise.resolve(undefined);
  };
  Object.assign(vscode.window, { showWarningMessage: listen, showInformationMessage: listen });
  try {
    await work();
  } finally {
    Object.assign(vscode.window, { showWarningMessage, showInformationMessage });
  }
  return said;
}

describe('A decision on a plan', () => {
  let known: readonly string[] = [];

  before(async () => {
    await exportsOfCaseload();
    known = await reviews();
  });

  afterEach(async () => {
    await closeAll();
    for (const path of await reviews()) {
      if (!known.includes(path)) await vscode.workspace.fs.delete(vscode.Uri.file(path));
    }
    execFileSync('git', ['checkout', '-q', '--', plan], { cwd: folder().fsPath });
    await eventually(async () => {
      assert.match((await planNode('C-0142')).description ?? '', /^changed since approval on 21/);
    });
  });

  it('approves with one step for all goals, and the plan shows it', async () => {
    const original = await textOnDisk(fileUri(plan));
    let seen: Awaited<ReturnType<typeof answering>> = [];
    const said = await saidDuring(async () => {
      seen = await answering('caseload.approvePlan', await planNode('C-0142'), [
        { write: 'T. Lindqvist' },
        'keep',
        { write: 'The hours are his own now.' },
      ]);
    });
    assert.deepEqual(
      seen.map(({ title }) => title),
      [1, 2, 3].map((step) => `Approve Plan (${step} of 3)`),
    );
    assert.equal(seen[1]?.value, 'Agree to all goals: G1, G2, G3, G4');
    assert.deepEqual(said, [
      'The plan of case C-0142 is approved, and the review is written. Nothing was sent.',
    ]);
    const { review, body } = await reviewAt(written);
    assert.equal(review.plan, await printOfPlan());
    assert.deepEqual(
      [review.case, review.date, review.reviewer, review.decision, body],
      ['C-0142', '2026-11-20', 'T. Lindqvist', 'approved', 'The hours are his own now.'],
    );
    assert.deepEqual(review.goals, { G1: 'agree', G2: 'agree', G3: 'agree', G4: 'agree' });
    assert.ok(vscode.window.activeTextEditor?.document.uri.path.endsWith(written));
    assert.equal(await textOnDisk(fileUri(plan)), original);
    const node = await planNode('C-0142');
    assert.equal(node.description, 'approved 20 November by T. Lindqvist · active');
    const lenses = await lensesOf(plan);
    assert.ok(
      lenses.includes('1 Approved 20 November by T. Lindqvist caseload.openAt'),
      lenses.join('\n'),
    );
    const status = execFileSync('git', ['status', '--porcelain'], { cwd: folder().fsPath });
    assert.equal(status.toString().trim(), `?? ${written}`);
  });

  it('requests changes goal by goal, remembers who decided, and tells the worker at the goals', async () => {
    const words = { write: 'Which firm has evening classes: his or ours?' };
    const seen = await answering('caseload.requestChanges', 'C-0142', [
      'keep',
      { take: 'agree' },
      { take: 'query' },
      words,
      { take: 'return' },
      { write: 'Two buses are enough' },
      { take: 'agree' },
      { write: '' },
    ]);
    assert.equal(seen[0]?.value, 'T. Lindqvist');
    assert.deepEqual(seen[2]?.labels.slice(-3), ['agree', 'query', 'return']);
    const { review, body } = await reviewAt(written);
    assert.deepEqual(review.goals, {
      G1: 'agree',
      G2: { decision: 'query', because: words.write },
      G3: { decision: 'return', because: 'Two buses are enough' },
      G4: 'agree',
    });
    assert.equal(body, '');
    const told = (): readonly string[] =>
      problemsOf(fileUri(plan)).filter((problem) => problem.startsWith('goal-queried'));
    await eventually(() => {
      assert.deepEqual(
        told().map((problem) => problem.replace(/ \d+:/, '')),
        [
          'goal-queried The decision of 20 November asked about goal G2: read the review and answer in the plan',
          'goal-queried The decision of 20 November gave goal G3 back: read the review and change the goal',
        ],
      );
    });
    const node = await planNode('C-0142');
    assert.equal(
      node.description,
      'changes requested 20 November by T. Lindqvist: G2 query, G3 return · active',
    );
    assert.deepEqual(
      (await nodesBelow(node)).map(({ label, description }) => [label, description]),
      [
        ['Changes requested 20 November', 'by T. Lindqvist'],
        ['G2 · query', words.write],
        ['G3 · return', 'Two buses are enough'],
      ],
    );
    const lenses = (await lensesOf(plan)).join('\n');
    assert.match(lenses, /Asked about on 20 November by T\. Lindqvist caseload\.openAt/);
    assert.match(lenses, /Given back on 20 November by T\. Lindqvist caseload\.openAt/);
    await vscode.window.showTextDocument(
      await edit(fileUri(plan), 'id: G3\n', 'id: G3\n    reason: Two buses now\n'),
    );
    await eventually(async () => {
      assert.equal(
        (await planNode('C-0142')).description,
        'changed since approval on 21 August: 2 changes · active',
      );
    });
  });

  it('says what lacks where changes are requested without a word', async () => {
    const agree: Deed = { take: 'agree' };
    const seen = await answering('caseload.requestChanges', 'C-0142', [
      ...goBy,
      ...[agree, agree, agree, agree],
      { write: '' },
      { write: 'Bring it with J.D. on Monday.' },
    ]);
    assert.match(seen[5]?.complaint ?? '', /^Say in a few words why/);
    const { review, body } = await reviewAt(written);
    assert.deepEqual(
      [review.decision, body],
      ['changes-requested', 'Bring it with J.D. on Monday.'],
    );
  });

  it('rejects a plan as a whole with words, from the palette, with waiting plans first', async () => {
    const seen = await answering('caseload.rejectPlan', undefined, [
      { take: 'J.D.' },
      ...goBy,
      'keep',
      { write: 'J.D. was not asked.' },
    ]);
    const waiting = ['J.D.', 'A.K.'];
    for (const name of waiting)
      assert.ok(seen[0]?.labels.slice(0, 4).includes(name), seen[0]?.labels.join());
    const { review } = await reviewAt(written);
    assert.equal(review.decision, 'rejected');
    assert.equal(review.goals, undefined);
  });

  it('of the same day gets a name of its own', async () => {
    for (let times = 0; times < 2; times++)
      await answering('caseload.approvePlan', 'C-0142', [...goBy, 'keep', { write: '' }]);
    const second = written.replace('.md', '-2.md');
    assert.equal((await reviewAt(second)).review.plan, (await reviewAt(written)).review.plan);
  });

  it('asks whether the worker is to decide on their own plan, and lets them', async () => {
    const seen = await answering('caseload.approvePlan', 'C-0142', [
      { write: 'M. Okafor' },
      'keep',
      { write: '' },
    ]);
    assert.match(seen[0]?.complaint ?? '', /^This is the worker of the case as well/);
    assert.equal((await reviewAt(written)).review.reviewer, 'M. Okafor');
  });

  it('leaves nothing behind, wherever a person leaves', async () => {
    const rows: Readonly<Record<string, readonly Deed[]>> = {
      approvePlan: [...goBy, 'keep'],
      requestChanges: [...goBy, { take: 'query' }, { write: 'Why?' }, { take: 'agree' }],
      rejectPlan: [...goBy, { take: 'Go through the goals one by one' }, { take: 'return' }],
    };
    for (const [name, deeds] of Object.entries(rows)) {
      for (let steps = 0; steps <= deeds.length; steps++)
        await answering(`caseload.${name}`, 'C-0142', [...deeds.slice(0, steps), 'escape']);
    }
    assert.deepEqual(await reviews(), known);
  });

  it('is not made on a plan with unsaved changes, nor on one that cannot be read', async () => {
    await vscode.window.showTextDocument(
      await edit(fileUri(plan), 'status: active', 'status: on-hold'),
    );
    const unsaved = await saidDuring(() => answering('caseload.approvePlan', 'C-0142', []));
    assert.deepEqual(unsaved, [
      'The plan of case C-0142 has changes that are not saved: save the plan first',
    ]);
    await closeAll();
    const text = await textOnDisk(fileUri(plan));
    await write(plan, text.replace('status: active', 'status: [active'));
    await eventually(async () => {
      assert.match((await planNode('C-0142')).description ?? '', /^cannot be read as it stands/);
    });
    const unreadable = await saidDuring(() => answering('caseload.approvePlan', 'C-0142', []));
    assert.deepEqual(unreadable, [
      'The plan of case C-0142 cannot be read as it stands: settle its problems first',
    ]);
    assert.deepEqual(await reviews(), known);
  });

  it('is not made on a plan that changed meanwhile', async () => {
    const text = await textOnDisk(fileUri(plan));
    let asked: Promise<unknown> | undefined;
    const said = await saidDuring(async () => {
      const { createInputBox } = vscode.window;
      asked = answering('caseload.approvePlan', 'C-0142', [...goBy, 'keep', { write: '' }]);
      await write(plan, text.replace('status: active', 'status: on-hold'));
      await asked;
      Object.assign(vscode.window, { createInputBox });
    });
    assert.deepEqual(said, [
      'The plan of case C-0142 changed while you decided, so nothing was written: look at it again',
    ]);
    assert.deepEqual(await reviews(), known);
  });

  it('that lapsed counts the changes since, each with a line, where git knows the plan', async () => {
    await eventually(async () => {
      assert.equal(
        (await planNode('C-0142')).description,
        'changed since approval on 21 August: 1 change · active',
      );
    });
    assert.ok(
      problemsOf(fileUri(plan)).some((problem) =>
        problem.startsWith(
          'decision-lapsed 4: The plan has changed since it was approved on 21 August (1 change)',
        ),
      ),
    );
    assert.ok(
      (await lensesOf(plan)).includes(
        '1 Changed since approval on 21 August: 1 change caseload.showChangesSince',
      ),
    );
  });
});
