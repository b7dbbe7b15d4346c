import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, edit, eventually, exportsOfCaseload, fileUri } from './caseload-window.ts';

async function offersAfter(
  document: vscode.TextDocument,
  text: string,
): Promise<readonly vscode.CompletionItem[]> {
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0, `${text} is not in the text`);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(at + text.length),
    ' ',
  );
  return list.items;
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === 'string' ? label : label.label;
}

async function hoverOn(document: vscode.TextDocument, text: string): Promise<string> {
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0, `${text} is not in the text`);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(at + text.length - 1),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content as vscode.MarkdownString).value)
    .join('\n');
}

describe('Completion and hover in a record', function () {
  this.timeout(60_000);

  before(() => exportsOfCaseload());
  afterEach(closeAll);

  it('offer the codes of a key that has no value yet', async () => {
    const document = await edit(
      fileUri('cases/C-0142/plan.md'),
      '    status: active\n    achievement: improving',
      '    status: \n    achievement: improving',
    );
    const offers = await eventually(async () => {
      const found = await offersAfter(document, '20 February 2027\n    status: '.slice(-13));
      assert.ok(found.some((offer) => labelOf(offer) === 'on-hold'));
      return found;
    });
    assert.equal(offers.map(labelOf)[0], 'proposed');
  });

  it('offer what a goal does not have yet, and nothing in its sentence', async () => {
    const uri = fileUri('cases/C-0142/plan.md');
    const document = await edit(uri, '    weight: 4\n', '    \n    weight: 4\n');
    await vscode.window.showTextDocument(document);
    const labels = (await offersAfter(document, 'uses: [S2, S3]\n    ')).map(labelOf);
    assert.ok(labels.includes('reason'), labels.join(', '));
    assert.ok(!labels.includes('weight'));
    const inSentence = await offersAfter(document, 'goal: Hold a ');
    assert.deepEqual(
      inSentence.filter(({ kind }) => kind === vscode.CompletionItemKind.Property),
      [],
    );
  });

  it('put an accepted key in its place, with its beginning', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: '---\nrecord: interview\ncase: C-0142\ncrisis:\n  act\n---\n',
    });
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(4, 5, 4, 5) });
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    await eventually(async () => {
      await vscode.commands.executeCommand('acceptSelectedSuggestion');
      assert.match(document.getText(), /crisis:\n {2}actions:\n {4}- \n---/);
    });
  });

  it('leave other Markdown alone', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: '---\ntitle: \n---\n',
    });
    await vscode.window.showTextDocument(document);
    const offers = await offersAfter(document, 'title: ');
    assert.deepEqual(
      offers.filter(({ kind }) => kind === vscode.CompletionItemKind.EnumMember),
      [],
    );
    assert.equal(await hoverOn(document, 'title'), '');
  });

  it('explain a need, a code and an instrument', async () => {
    const document = await vscode.workspace.openTextDocument(fileUri('cases/C-0142/plan.md'));
    await vscode.window.showTextDocument(document);
    assert.match(await hoverOn(document, 'addresses: [N1'), /A(?:&nbsp;| )home(?:&nbsp;| )that/);
    assert.match(await hoverOn(document, 'source: client'), /\*\*client\*\*/);
    assert.match(await hoverOn(document, 'name: gad-7'), /0(?:&nbsp;| )to(?:&nbsp;| )21/);
  });
});
