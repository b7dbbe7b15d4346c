import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  caseNode,
  closeAll,
  eventually,
  exportsOfCaseload,
  fileUri,
  saidToAnything,
  textOnDisk,
  write,
} from './caseload-window.ts';

describe('Commands', () => {
  before(exportsOfCaseload);
  afterEach(closeAll);

  it('of Caseload all have a title in the palette and are there', async () => {
    const extension = vscode.extensions.getExtension('caseload.caseload');
    const { contributes } = extension?.packageJSON as {
      contributes: { commands: readonly { command: string; title: string }[] };
    };
    const there = new Set(await vscode.commands.getCommands(true));
    for (const { command, title } of contributes.commands) {
      assert.ok(there.has(command), command);
      assert.ok(title && !title.includes('%'), `${command}: ${title}`);
    }
  });

  it('Summarize Case opens a Markdown document that names the case, and its preview beside it', async () => {
    await vscode.commands.executeCommand('caseload.summarizeCase', await caseNode('C-0142'));
    const document = await eventually(() => {
      const found = vscode.workspace.textDocuments.find(
        ({ uri }) => uri.scheme === 'caseload-summary',
      );
      assert.ok(found);
      return found;
    });
    assert.equal(document.languageId, 'markdown');
    assert.match(document.getText(), /J\.D\./);
    assert.match(document.getText(), /C-0142/);
    await eventually(() => {
      const tabs = vscode.window.tabGroups.all.flatMap(({ tabs: open }) => open);
      assert.ok(
        tabs.some(({ input }) => input instanceof vscode.TabInputWebview),
        tabs.map(({ label }) => label).join(', '),
      );
    });
    assert.equal(document.isDirty, false);
  });

  it('Explain a Check draws the page of the check', async () => {
    await vscode.commands.executeCommand('caseload.explainCheck', 'goal-not-measurable');
    await eventually(() => {
      const labels = vscode.window.tabGroups.all.flatMap(({ tabs }) =>
        tabs.filter(({ input }) => input instanceof vscode.TabInputWebview),
      );
      assert.ok(
        labels.some(({ label }) => label.includes('goal-not-measurable')),
        labels.map(({ label }) => label).join(', '),
      );
    });
    const page = await vscode.workspace.openTextDocument(
      vscode.Uri.from({
        scheme: 'caseload-check',
        path: '/goal-not-measurable.md',
        query: 'goal-not-measurable',
      }),
    );
    assert.match(page.getText(), /^# A goal is not measurable\n/);
  });

  it('the summary follows the records while it is open', async () => {
    await vscode.commands.executeCommand('caseload.summarizeCase', 'C-0142');
    const uri = fileUri('cases/C-0142/case.md');
    const before = await textOnDisk(uri);
    await vscode.workspace.fs.writeFile(
      uri,
      new TextEncoder().encode(before.replace(/client: .*/, 'client: Q.Q.')),
    );
    await eventually(() => {
      const document = vscode.workspace.textDocuments.find(
        ({ uri: open }) => open.scheme === 'caseload-summary',
      );
      assert.match(document?.getText() ?? '', /Q\.Q\./);
    });
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(before));
  });

  it('bear whatever they are called with', async () => {
    const said = await saidToAnything(
      ...['openAt', 'openCase', 'summarizeCase', 'completeStep', 'reopenStep'].map(
        (name) => `caseload.${name}`,
      ),
    );
    assert.deepEqual([...new Set(said)], ['There is no case C-none.']);
  });

  it('Create a Sample Caseload writes nothing where something stands', async () => {
    const { showWarningMessage } = vscode.window;
    const said: string[] = [];
    const uri = await write('sample-caseload', 'A file of that name\n');
    Object.assign(vscode.window, { showWarningMessage: (text: string) => said.push(text) });
    try {
      await vscode.commands.executeCommand('caseload.createSample');
    } finally {
      Object.assign(vscode.window, { showWarningMessage });
    }
    assert.deepEqual(said, ['There is a sample-caseload already, so nothing was written.']);
    assert.equal(await textOnDisk(uri), 'A file of that name\n');
    await vscode.workspace.fs.delete(uri);
  });
});
