import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import {
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
import {
  lensesOf,
  plan,
  planNode,
  printOfPlan,
  reviewAt,
  reviews,
  saidDuring,
  written,
} from './decided.ts';
import { answering, type Deed } from './person.ts';

const goBy: readonly Deed[] = [{ write: 'T. Lindqvist' }];
const whole: readonly Deed[] = [{ take: 'Agree to all goals: G1, G2, G3, G4' }];

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
      assert.match(
        (await planNode('C-0142')).description ?? '',
        /^changed since approval on 21 August: 58 changes, 2 /,
      );
    });
  });

  it('approves with one step for all goals, and the plan shows it', async () => {
    const original = await textOnDisk(fileUri(plan));
    let seen: Awaited<ReturnType<typeof answering>> = [];
    const said = await saidDuring(async () => {
      seen = await answering('caseload.approvePlan', await planNode('C-0142'), [
        ...goBy,
        ...whole,
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
        'changed since approval on 21 August: 59 changes, 2 to look at · active',
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
      { take: 'Reject the plan as a whole' },
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
      await answering('caseload.approvePlan', 'C-0142', [...goBy, ...whole, { write: '' }]);
    const second = written.replace('.md', '-2.md');
    assert.equal((await reviewAt(second)).review.plan, (await reviewAt(written)).review.plan);
  });

  it('asks whether the worker is to decide on their own plan, and lets them', async () => {
    const seen = await answering('caseload.approvePlan', 'C-0142', [
      { write: 'M. Okafor' },
      ...whole,
      { write: '' },
    ]);
    assert.match(seen[0]?.complaint ?? '', /^This is the worker of the case as well/);
    assert.equal((await reviewAt(written)).review.reviewer, 'M. Okafor');
  });

  it('leaves nothing behind, wherever a person leaves', async () => {
    const rows: Readonly<Record<string, readonly Deed[]>> = {
      approvePlan: [...goBy, ...whole],
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
    // Somebody else saves the plan while the last words are written.
    const meanwhile: Deed = {
      get write() {
        writeFileSync(fileUri(plan).fsPath, text.replace('status: active', 'status: on-hold'));
        return 'Good.';
      },
    };
    const said = await saidDuring(() =>
      answering('caseload.approvePlan', 'C-0142', [...goBy, ...whole, meanwhile]),
    );
    assert.deepEqual(said, [
      'The plan of case C-0142 changed while you decided, so nothing was written: look at it again',
    ]);
    assert.deepEqual(await reviews(), known);
  });

  it('that lapsed counts the changes since, each with a line, where git knows the plan', async () => {
    await eventually(async () => {
      assert.equal(
        (await planNode('C-0142')).description,
        'changed since approval on 21 August: 58 changes, 2 to look at · active',
      );
    });
    const below = await nodesBelow(await planNode('C-0142'));
    assert.deepEqual(
      below.map(({ label }) => label),
      [
        'Approved 21 August',
        'The target of nights-housed for goal G1 was lowered from 30 to 28',
        'The target of paid-hours for goal G2 was lowered from 40 to 24',
        '56 routine changes',
      ],
    );
    assert.equal((await nodesBelow(below[3])).length, 56);
    const lapsed =
      'decision-lapsed 4: The plan has changed since it was approved on 21 August: 58 changes, 2 of them to be decided on anew';
    assert.ok(problemsOf(fileUri(plan)).includes(lapsed), problemsOf(fileUri(plan)).join('\n'));
    const lens =
      '1 Changed since approval on 21 August: 58 changes, 2 to look at caseload.showChangesSince';
    await eventually(async () => {
      const lenses = await lensesOf(plan);
      assert.ok(lenses.includes(lens), lenses.join('\n'));
    });
  });
});
