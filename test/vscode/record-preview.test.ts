import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  edit,
  eventually,
  exportsOfCaseload,
  fileUri,
  write,
} from './caseload-window.ts';

const plan = 'cases/C-0142/plan.md';

async function rendered(input: string | vscode.TextDocument): Promise<string> {
  return vscode.commands.executeCommand<string>('markdown.api.render', input);
}

async function renderedFile(path: string): Promise<string> {
  return rendered(await vscode.workspace.openTextDocument(fileUri(path)));
}

describe('The Markdown preview of VS Code', () => {
  before(async () => {
    await exportsOfCaseload();
  });
  afterEach(closeAll);

  it('shows a plan with what its case knows', async () => {
    const html = await renderedFile(plan);
    assert.match(html, /Hold a lease in his own name/);
    assert.match(html, /4 → now 30 → target 28/);
    assert.match(html, /A home that is his to lock/, 'the need of another file');
    assert.equal(html.match(/caseload-sheet /g)?.length, 1);
  });

  it('shows the text below it, with the lines of the file', async () => {
    const html = await renderedFile(plan);
    const document = await vscode.workspace.openTextDocument(fileUri(plan));
    const line = document.getText().split('\n').indexOf("# J.D.'s plan");
    const heading = new RegExp(`<h1[^>]*data-line="${line}"[^>]*>`);
    assert.match(html, heading);
    const goal = document.getText().split('\n').indexOf('  - id: G2');
    assert.match(html, new RegExp(`<h3[^>]*data-line="${goal}"`));
  });

  it('shows what is typed before it is saved', async () => {
    const document = await edit(
      fileUri(plan),
      'Hold a lease in his own name by 10 February 2027',
      'Hold a lease in his own name, and two keys, by 10 February 2027',
    );
    assert.match(await rendered(document), /and two keys/);
  });

  it('leaves other Markdown to VS Code', async () => {
    const text = '# Notes\n\n---\n\nrecord: plan\n\n- a\n';
    const document = await vscode.workspace.openTextDocument(await write('notes.md', text));
    const html = await rendered(document);
    assert.doesNotMatch(html, /caseload-/);
    assert.match(html, /record: plan/);
    await vscode.workspace.fs.delete(document.uri);
  });

  it('says so where front matter cannot be read, and goes on below it', async () => {
    const text = '---\nrecord: plan\ncase: "C-0142\n---\n# Still here\n';
    const html = await rendered(text);
    assert.match(html, /cannot be read, line 3/);
    assert.match(html, /Still here/);
  });

  it('is drawn anew when another record changes what it says', async () => {
    await vscode.window.showTextDocument(fileUri(plan));
    await vscode.commands.executeCommand('markdown.showPreview', fileUri(plan));
    await eventually(() => {
      const labels = vscode.window.tabGroups.all.flatMap(({ tabs }) =>
        tabs.map(({ label }) => label),
      );
      assert.ok(labels.some((label) => label.startsWith('Preview')));
    });
    const note = fileUri('cases/C-0142/2026-11-16-monitoring-progress.md');
    await edit(note, 'nights-housed: 30', 'nights-housed: 17');
    await eventually(async () => {
      assert.match(await renderedFile(plan), /4 → now 17 → target 28/);
    });
  });
});
