import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  edit,
  eventually,
  exportsOfCaseload,
  fileUri,
  problemsOf,
  textOnDisk,
  write,
} from './caseload-window.ts';

const misspelt = 'cases/C-0209/2026-09-28-monitoring-progress.md';
const strayGoal = 'cases/C-0209/2026-10-12-monitoring-progress.md';

/** Opens a record and waits until a problem is told in it. */
async function openWith(path: string, problem: string): Promise<vscode.TextEditor> {
  const uri = fileUri(path);
  const editor = await vscode.window.showTextDocument(uri);
  await eventually(() => {
    assert.ok(
      problemsOf(uri).some((told) => told.startsWith(problem)),
      problemsOf(uri).join('\n'),
    );
  });
  return editor;
}

/** Where a problem of a check is shown. */
function placeOf(uri: vscode.Uri, check: string): vscode.Range {
  const found = vscode.languages
    .getDiagnostics(uri)
    .find(({ code }) => typeof code === 'object' && code.value === check);
  assert.ok(found, check);
  return found.range;
}

/** What is offered at a place; asked again while a window that has just opened is too busy to answer. */
async function actionsAt(
  uri: vscode.Uri,
  range: vscode.Range,
): Promise<readonly vscode.CodeAction[]> {
  return eventually(async () => {
    const actions = await offeredAt(uri, range);
    assert.ok(actions.length > 0, 'something is offered');
    return actions;
  });
}

async function offeredAt(
  uri: vscode.Uri,
  range: vscode.Range,
  kind?: vscode.CodeActionKind,
): Promise<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    kind?.value,
  );
}

function named(title: string, actions: readonly vscode.CodeAction[]): vscode.CodeAction {
  const action = actions.find((one) => one.title === title);
  assert.ok(action, `${title} is not among ${actions.map((one) => one.title).join(' | ')}`);
  return action;
}

async function make({ edit: change, command }: vscode.CodeAction): Promise<void> {
  if (change) assert.ok(await vscode.workspace.applyEdit(change));
  if (command)
    await vscode.commands.executeCommand(
      command.command,
      ...((command.arguments ?? []) as unknown[]),
    );
}

async function messageDuring(task: () => Thenable<unknown>): Promise<string> {
  const shown: string[] = [];
  const { showInformationMessage } = vscode.window;
  const listen = (message: string): Promise<undefined> => {
    shown.push(message);
    return Promise.resolve(undefined);
  };
  Object.assign(vscode.window, { showInformationMessage: listen });
  try {
    await task();
  } finally {
    Object.assign(vscode.window, { showInformationMessage });
  }
  return shown.join('\n');
}

describe('Quick fixes', () => {
  before(exportsOfCaseload);
  afterEach(closeAll);

  it('rename a misspelt key, and the problem is gone', async () => {
    const { document } = await openWith(misspelt, 'key-near-miss');
    const before = document.getText();
    const place = placeOf(document.uri, 'key-near-miss');
    const action = named(
      'Rename `attendence` to `attendance`',
      await actionsAt(document.uri, place),
    );
    assert.equal(action.isPreferred, true);
    await make(action);
    assert.equal(document.getText(), before.replace('attendence', 'attendance'));
    await eventually(() => {
      assert.ok(!problemsOf(document.uri).some((told) => told.startsWith('key-near-miss')));
    });
  });

  it('are made from the text as it stands, not as it was when the problem was told', async () => {
    const { document } = await openWith(misspelt, 'key-near-miss');
    await edit(document.uri, 'setting: in-person\n', '');
    const line = document.getText().split('\n').indexOf('attendence: kept');
    const actions = await actionsAt(document.uri, new vscode.Range(line, 0, line, 3));
    await make(named('Rename `attendence` to `attendance`', actions));
    assert.match(document.getText(), /\nstage: monitoring-progress\nattendance: kept\n/);
  });

  it('offer the goals of the plan for one that it does not have', async () => {
    const { document } = await openWith(strayGoal, 'goal-not-found');
    const actions = await actionsAt(document.uri, placeOf(document.uri, 'goal-not-found'));
    await make(named('Write G2 in place of G4', actions));
    assert.match(document.getText(), /^goals: \[G1, G3, G2\]$/m);
  });

  it('add the parts of a goal with places to fill in', async () => {
    const editor = await openWith('cases/C-0101/plan.md', 'goal-not-measurable');
    const { document } = editor;
    const before = document.getText();
    const place = placeOf(document.uri, 'goal-not-measurable');
    const action = named('Add `measures` to the goal', await actionsAt(document.uri, place));
    await make(action);
    assert.equal(
      document.getText(),
      before.replace(
        /(\n {4}# No measure\.)/,
        '\n    measures:\n      - { name: name-of-measure, unit: What is counted…, baseline: 0, target: 1 }$1',
      ),
    );
    assert.equal(document.getText(editor.selection), 'name-of-measure');
    await eventually(() => {
      assert.ok(
        !problemsOf(document.uri).some((told) => told.startsWith('goal-not-measurable')),
        problemsOf(document.uri).join('\n'),
      );
    });
  });

  it('set the next review, or answer why it is late, with today', async () => {
    const editor = await openWith('cases/C-0101/plan.md', 'review-overdue');
    const { document } = editor;
    const actions = await actionsAt(document.uri, placeOf(document.uri, 'review-overdue'));
    assert.ok(actions.some(({ title }) => /^Set the next review to \d+ \w+/.test(title)));
    await make(named('Answer “The review of the plan is overdue” with a reason', actions));
    assert.equal(document.getText(editor.selection), 'Why it does not apply here…');
    assert.match(document.getText(), /review-overdue:[^]*date: 2026-11-20/);
    await eventually(() => {
      assert.ok(!problemsOf(document.uri).some((told) => told.startsWith('review-overdue')));
    });
  });

  it('make the case record that a note asks for, and show it', async () => {
    const note =
      '---\nrecord: interview\ncase: C-9123\ndate: 2026-11-19\nstage: monitoring-progress\nsetting: text\n---\n';
    const uri = await write('cases/C-0142/lost.md', note);
    const made = fileUri('cases/C-9123/case.md');
    try {
      const { document } = await openWith('cases/C-0142/lost.md', 'case-not-found');
      const actions = await actionsAt(document.uri, placeOf(document.uri, 'case-not-found'));
      assert.equal(actions[0]?.title, 'Put it into case C-0142');
      await make(named('Make a case record for C-9123', actions));
      assert.match(await textOnDisk(made), /^---\nrecord: case\nid: C-9123\n/);
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor?.document.uri.toString(), made.toString());
      assert.equal(editor.document.getText(editor.selection), 'Initials or a pseudonym…');
      await eventually(() => {
        assert.deepEqual(problemsOf(document.uri), []);
      });
    } finally {
      await vscode.workspace.fs.delete(uri);
      await vscode.workspace.fs.delete(fileUri('cases/C-9123'), { recursive: true });
    }
  });

  it('assess a need that a goal addresses, in the assessment', async () => {
    const { document } = await vscode.window.showTextDocument(fileUri('cases/C-0142/plan.md'));
    await edit(document.uri, 'addresses: [N1, N7]', 'addresses: [N1, N78]');
    await eventually(() => {
      assert.ok(problemsOf(document.uri).some((told) => told.startsWith('need-not-found')));
    });
    const actions = await actionsAt(document.uri, placeOf(document.uri, 'need-not-found'));
    const add = actions.find(({ title }) => title.startsWith('Add N78 to the assessment of '));
    assert.ok(add, actions.map(({ title }) => title).join(' | '));
    await make(add);
    const editor = vscode.window.activeTextEditor;
    assert.match(editor?.document.uri.path ?? '', /\/C-0142\/assessment-[\d-]+\.md$/);
    assert.match(editor?.document.getText() ?? '', /id: N78/);
    await eventually(() => {
      assert.ok(!problemsOf(document.uri).some((told) => told.startsWith('need-not-found')));
    });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.window.showTextDocument(document);
  });

  it('are nothing in Markdown that is no record', async () => {
    const uri = await write('list.md', '---\nattendence: kept\n---\n\nattendence: kept\n');
    const document = await vscode.workspace.openTextDocument(uri);
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    assert.deepEqual(
      (await offeredAt(uri, all)).filter(({ title }) => title.includes('attendence')),
      [],
    );
    assert.deepEqual(await offeredAt(uri, all, vscode.CodeActionKind.SourceFixAll), []);
    await vscode.workspace.fs.delete(uri);
  });
});

describe('Fixing all that is safe in a file', () => {
  const slips =
    '---\nrecord: interview\ncase: C-0142\ndate: 19.11.2026\nstage: monitoring-progress\nattendence: keptt\n---\n\nattendence: keptt\n';
  const mended = slips
    .replace('19.11.2026', '2026-11-19')
    .replace('attendence: keptt', 'attendance: kept');
  let uri: vscode.Uri;

  before(exportsOfCaseload);
  beforeEach(async () => {
    uri = await write('cases/C-0142/slips.md', slips);
    const { document } = await vscode.window.showTextDocument(uri);
    // An editor closed a moment ago may still have the text of the test before.
    await eventually(() => {
      assert.equal(document.getText(), slips);
    });
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(uri);
  });

  it('is a source action', async () => {
    const document = await vscode.workspace.openTextDocument(uri);
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await offeredAt(uri, all, vscode.CodeActionKind.SourceFixAll);
    assert.deepEqual(
      actions.map(({ kind }) => kind?.value),
      ['source.fixAll.caseload'],
    );
    const [action] = actions;
    assert.ok(action);
    await make(action);
    assert.equal(document.getText(), mended);
  });

  it('is done on save where the settings say so', async () => {
    const settings = vscode.workspace.getConfiguration('editor', uri);
    const target = vscode.ConfigurationTarget.Workspace;
    await settings.update('codeActionsOnSave', { 'source.fixAll.caseload': 'explicit' }, target);
    try {
      const document = await edit(uri, '\n\nattendence', '\n\nThat attendence');
      assert.ok(await document.save());
      assert.equal(await textOnDisk(uri), mended.replace('\n\nattendence', '\n\nThat attendence'));
    } finally {
      await settings.update('codeActionsOnSave', undefined, target);
      await vscode.workspace.fs.delete(fileUri('.vscode'), { recursive: true });
    }
  });

  it('is a command, which tells what it did and why it did nothing', async () => {
    const run = (): Thenable<unknown> => vscode.commands.executeCommand('caseload.fixAll');
    assert.equal(await messageDuring(run), '3 problems were fixed.');
    assert.equal(vscode.window.activeTextEditor?.document.getText(), mended);
    assert.equal(await messageDuring(run), 'Nothing here can be fixed without asking');
    await edit(uri, 'attendance: kept', 'attendence: "kept');
    assert.match(await messageDuring(run), /^This file cannot be read as it stands/);
    assert.match(vscode.window.activeTextEditor.document.getText(), /attendence: "kept/);
  });
});
