import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readRecord } from '../../src/records/read-record.ts';
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
import { answering, type Deed } from './person.ts';

const visit = 'cases/C-0142/2026-11-20-monitoring-progress.md';
const monitoring: readonly Deed[] = [{ take: 'monitoring progress' }, { take: 'home visit' }];

async function remove(...paths: readonly string[]): Promise<void> {
  await closeAll();
  for (const path of paths) await vscode.workspace.fs.delete(fileUri(path), { recursive: true });
}

async function recordOf(path: string): Promise<NonNullable<ReturnType<typeof readRecord>>> {
  const reading = readRecord({ path, text: await textOnDisk(fileUri(path)) });
  assert.ok(reading);
  assert.deepEqual(reading.faults, []);
  return reading;
}

async function files(): Promise<readonly string[]> {
  const found = await vscode.workspace.findFiles('**/*.md');
  return found.map((uri) => uri.path).sort();
}

describe('Guided writing', () => {
  before(exportsOfCaseload);
  afterEach(closeAll);

  it('asks for a new case step by step, and writes it in the habit of the workspace', async () => {
    const seen = await answering('caseload.newCase', undefined, [
      { write: 'B: “the baker”' },
      { take: 'Somebody else…' },
      { write: 'N. #1' },
      { take: 'low' },
      { write: '' },
    ]);
    assert.deepEqual(
      seen.map(({ title }) => title),
      [1, 2, 3, 4, 5].map((step) => `New Case (${step} of 5)`),
    );
    const { record } = await recordOf('cases/C-0210/case.md');
    assert.ok(record?.record === 'case');
    assert.deepEqual(
      [record.client, record.worker, record.risk],
      ['B: “the baker”', 'N. #1', 'low'],
    );
    await remove('cases/C-0210');
  });

  it('writes a visit from the tree, opened where writing goes on, and never over a file', async () => {
    const node = await caseNode('C-0142');
    const all: Deed = 'keep';
    const seen = await answering('caseload.newInterviewNote', node, [...monitoring, all]);
    assert.deepEqual(
      seen.map(({ title }) => title),
      [1, 2, 3].map((step) => `New Interview Note (${step} of 3)`),
    );
    const first = await textOnDisk(fileUri(visit));
    assert.match(first, /^goals: \[G1, G2, G3, G4\]$/m);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.ok(editor.document.uri.path.endsWith(visit));
    const above = editor.document.lineAt(editor.selection.active.line - 1).text;
    assert.match(above, /^## Goal G1/);
    assert.equal(editor.document.lineAt(editor.selection.active.line).text, '');
    await answering('caseload.newInterviewNote', 'C-0142', [...monitoring, { takeAll: [] }]);
    const second = visit.replace('.md', '-2.md');
    assert.ok(!(await textOnDisk(fileUri(second))).includes('goals:'));
    assert.equal(await textOnDisk(fileUri(visit)), first);
    await remove(visit, second);
  });

  it('goes back with the answers kept, and asks anew what depends on what was changed', async () => {
    const seen = await answering('caseload.newInterviewNote', undefined, [
      { take: 'J.D.' },
      { take: 'monitoring progress' },
      'back',
      'back',
      { take: 'J.D.' },
      { take: 'crisis management' },
      { take: 'phone' },
      { takeAll: ['G2'] },
    ]);
    assert.equal(seen[0]?.backOffered, false);
    assert.ok(seen.slice(1, 4).every(({ backOffered }) => backOffered));
    assert.equal(seen[3]?.value, 'monitoring progress');
    assert.equal(seen[4]?.value, 'J.D.');
    const path = 'cases/C-0142/2026-11-20-crisis-management.md';
    const { record } = await recordOf(path);
    assert.ok(record?.record === 'interview');
    assert.deepEqual([record.setting, record.goals], ['phone', ['G2']]);
    await remove(path);
  });

  it('leaves nothing behind, wherever a person leaves', async () => {
    const rows: Readonly<Record<string, readonly Deed[]>> = {
      newCase: [{ write: 'X' }, { take: 'M. Okafor' }, { take: 'low' }],
      newInterviewNote: monitoring,
      newAssessment: ['keep', 'keep'],
      newPlan: [],
      newReferral: [{ write: 'A' }, { write: 'B' }, { take: 'G1' }],
      newReflection: [],
      addGoal: [{ write: 'Cook at home on five days' }, { write: 'warm-meals' }],
      addStep: [{ take: 'G1' }, { write: 'Ring' }],
      recordReading: [{ take: 'phq-9' }, { write: '3' }, 'keep'],
      closeCase: [{ take: 'achieved' }, { take: 'achieved' }],
    };
    const before = await files();
    const plan = await textOnDisk(fileUri('cases/C-0142/plan.md'));
    for (const [name, deeds] of Object.entries(rows)) {
      for (let steps = 0; steps <= deeds.length; steps++)
        await answering(`caseload.${name}`, 'C-0142', [...deeds.slice(0, steps), 'escape']);
    }
    assert.deepEqual(await files(), before);
    assert.equal(await textOnDisk(fileUri('cases/C-0142/plan.md')), plan);
  });

  it('adds a goal that shows its five letters met, and a step to it from its line', async () => {
    const path = 'cases/C-0142/plan.md';
    const before = await textOnDisk(fileUri(path));
    const seen = await answering('caseload.addGoal', 'C-0142', [
      { write: 'Cook' },
      { write: 'Cook a warm meal at home on five days a week' },
      { write: 'warm-meals' },
      { write: '' },
      { write: '1' },
      { write: '1' },
      { write: '5' },
      { write: 'Buy one pot' },
      { take: 'client' },
      { takeAll: [] },
      { takeAll: ['N1'] },
      { take: 'client' },
      { write: '2026-02-30' },
      { write: '2027-02-20' },
    ]);
    assert.match(seen[0]?.complaint ?? '', /too short/);
    assert.match(seen[5]?.complaint ?? '', /differs/);
    assert.match(seen[9]?.title ?? '', /choose at least one/);
    const { record } = await recordOf(path);
    assert.ok(record?.record === 'plan');
    assert.equal(record.goals?.at(-1)?.id, 'G5');
    const node = await eventually(async () => {
      const found = (await nodesBelow(await caseNode('C-0142'))).find(({ label }) =>
        label.startsWith('G5'),
      );
      assert.ok(found);
      return found;
    });
    assert.match(node.label, /SMART/);
    await answering('caseload.addStep', node, [
      { write: 'Ask K.D. for her recipe' },
      { take: 'client' },
      'keep',
    ]);
    assert.match(await textOnDisk(fileUri(path)), /Ask K\.D\. for her recipe/);
    await write(path, before);
  });

  it('writes nothing to a plan that is not UTF-8, which a save would destroy', async () => {
    const uri = fileUri('cases/C-0142/plan.md');
    const before = await vscode.workspace.fs.readFile(uri);
    const bytes = Buffer.concat([before, Buffer.from('Café\n', 'latin1')]);
    await vscode.workspace.fs.writeFile(uri, bytes);
    const { showWarningMessage } = vscode.window;
    const said: string[] = [];
    Object.assign(vscode.window, { showWarningMessage: (text: string) => said.push(text) });
    try {
      await answering('caseload.addStep', 'C-0142', [
        { take: 'G1' },
        { write: 'Ask K.D. for her recipe' },
        { take: 'client' },
        'keep',
      ]);
    } finally {
      Object.assign(vscode.window, { showWarningMessage });
    }
    assert.match(said.join('\n'), /cannot be read as it stands/);
    assert.deepEqual(Buffer.from(await vscode.workspace.fs.readFile(uri)), bytes);
    await vscode.workspace.fs.writeFile(uri, before);
    await vscode.commands.executeCommand('caseload.refresh');
  });

  it('records a reading in the note of its day, and keeps an unsaved note unsaved', async () => {
    const path = 'cases/C-0142/2026-11-16-monitoring-progress.md';
    const before = await textOnDisk(fileUri(path));
    const document = await edit(fileUri(path), 'minutes: 50', 'minutes: 55');
    const seen = await answering('caseload.recordReading', 'C-0142', [
      { take: 'phq-9' },
      { write: '28' },
      { write: '7' },
      { write: '2026-11-16' },
      { take: 'monitoring progress' },
    ]);
    assert.equal(seen[1]?.complaint, 'phq-9 goes from 0 to 27');
    assert.match(document.getText(), /phq-9: 7 \}/);
    assert.ok(document.isDirty);
    assert.equal(await textOnDisk(fileUri(path)), before);
  });

  it('records a reading in a new assessment, dated that day', async () => {
    await answering('caseload.recordReading', 'C-0142', [
      { take: 'k10' },
      { write: '20' },
      { write: '2026-11-18' },
      { take: 'A new assessment' },
    ]);
    const path = 'cases/C-0142/assessment-2026-11-18.md';
    const { record } = await recordOf(path);
    assert.ok(record?.record === 'assessment');
    assert.deepEqual(record.readings, { k10: 20 });
    await remove(path);
  });

  it('closes a case with its note and its record, or not at all', async () => {
    const path = 'cases/C-0142/case.md';
    const before = await textOnDisk(fileUri(path));
    const planPath = 'cases/C-0142/plan.md';
    const planBefore = await textOnDisk(fileUri(planPath));
    const note = 'cases/C-0142/2026-11-20-termination-evaluation.md';
    const deeds: readonly Deed[] = [
      { take: 'achieved' },
      { take: 'improving' },
      { take: 'sustaining' },
      { take: 'not achieved' },
      { write: 'Holds a lease: his own door' },
      { take: 'Close case C-0142' },
    ];
    await answering('caseload.closeCase', 'C-0142', deeds);
    const { record } = await recordOf(path);
    assert.ok(record?.record === 'case');
    assert.deepEqual([record.status, record.closed], ['finished', '2026-11-20']);
    const { record: written } = await recordOf(note);
    assert.ok(written?.record === 'interview');
    assert.equal(written.outcomes?.['G4'], 'not-achieved');
    assert.equal(
      await textOnDisk(fileUri(planPath)),
      planBefore.replace('status: active', 'status: completed'),
    );
    await remove(note);
    await write(path, before);
    await write(planPath, planBefore);
    await eventually(async () => {
      assert.ok(!(await caseNode('C-0142')).kind.includes('closed'));
    });
  });

  it('inserts the headings of a stage that are missing, once', async () => {
    const path = 'cases/C-0142/2026-11-19-crisis.md';
    const front =
      '---\nrecord: interview\ncase: C-0142\ndate: 2026-11-19\nstage: crisis-management\n---\n## Severity\n';
    const uri = await write(path, front);
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('caseload.insertStageHeadings');
    const text = document.getText();
    assert.equal(text.match(/^## Severity$/gm)?.length, 1);
    assert.match(text, /^## Follow-up$/m);
    await vscode.commands.executeCommand('caseload.insertStageHeadings');
    assert.equal(document.getText(), text);
    await remove(path);
  });
});
