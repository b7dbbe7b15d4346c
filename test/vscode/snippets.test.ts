import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readRecord } from '../../src/records/read-record.ts';
import { speak } from '../../src/text/sentence.ts';
import { closeAll } from './caseload-window.ts';

interface SnippetFile {
  readonly [name: string]: {
    readonly prefix: string | readonly string[];
    readonly body: readonly string[];
  };
}

async function snippetsIn(name: string): Promise<SnippetFile> {
  const extension = vscode.extensions.getExtension('caseload.caseload');
  assert.ok(extension);
  const uri = vscode.Uri.joinPath(extension.extensionUri, 'snippets', name);
  return JSON.parse(
    new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)),
  ) as SnippetFile;
}

/** The text that VS Code itself makes of a snippet, found by its name. */
async function inserted(name: string): Promise<string> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'markdown', name });
  const text = document.getText();
  await closeAll();
  return text;
}

describe('Snippets', function () {
  this.timeout(180_000);

  for (const file of ['stages.json', 'records.json']) {
    it(`of ${file} become records without a fault in VS Code’s own hands`, async () => {
      const snippets = Object.keys(await snippetsIn(file));
      assert.ok(snippets.length >= 8);
      for (const name of snippets) {
        const text = await inserted(name);
        const reading = readRecord({ path: `${name}.md`, text });
        assert.ok(reading?.record, `${name} is a record:\n${text}`);
        assert.deepEqual(
          reading.faults.map(({ message }) => speak(message)),
          [],
          name,
        );
      }
    });
  }

  it('are offered by their prefix in a Markdown file', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: 'note-',
    });
    await vscode.window.showTextDocument(document);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(0, 5),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('note-building-rapport'), labels.slice(0, 40).join(', '));
    await closeAll();
  });
});
