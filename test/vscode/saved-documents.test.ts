import * as assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import * as vscode from 'vscode';
import {
  caseNode,
  closeAll,
  exportsOfCaseload,
  fileUri,
  textOnDisk,
  write,
} from './caseload-window.ts';
import { document, summarize } from './document-window.ts';
import { answering } from './person.ts';

const ignored = '.gitignore';

interface Answers {
  /** Where a file is saved; nowhere where a person leaves the dialog. */
  readonly place?: vscode.Uri | undefined;
  /** The buttons that are pressed, each where it is offered. */
  readonly presses?: readonly string[];
}

/** Saves what is open, as a person would, and gives what was said meanwhile. */
async function save(
  as: string,
  { place, presses = [] }: Answers,
): Promise<{ said: readonly string[]; offered: vscode.SaveDialogOptions | undefined }> {
  const said: string[] = [];
  let offered: vscode.SaveDialogOptions | undefined;
  const told = (text: string, ...buttons: readonly string[]): Promise<string | undefined> => {
    said.push(text);
    return Promise.resolve(buttons.find((button) => presses.includes(button)));
  };
  const { showSaveDialog, showInformationMessage, showWarningMessage } = vscode.window;
  Object.assign(vscode.window, {
    showInformationMessage: told,
    showWarningMessage: told,
    showSaveDialog: (options: vscode.SaveDialogOptions) => {
      offered = options;
      return Promise.resolve(place);
    },
  });
  try {
    await answering('caseload.saveDocumentAs', undefined, [{ take: as }]);
    // What is asked afterwards is asked by itself.
    await new Promise((resolve) => setTimeout(resolve, 500));
  } finally {
    Object.assign(vscode.window, { showSaveDialog, showInformationMessage, showWarningMessage });
  }
  return { said, offered };
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

describe('A document is saved', () => {
  before(exportsOfCaseload);

  afterEach(async () => {
    await closeAll();
    for (const path of ['documents', ignored])
      await rm(fileUri(path).fsPath, { recursive: true, force: true });
  });

  it('as Markdown whose facts lead to the records from where it lies', async () => {
    await summarize();
    const place = fileUri('documents/2026/summary of J.D.md');
    const { said, offered } = await save('Markdown', { place });
    assert.equal(offered?.defaultUri?.path, fileUri('documents/Case summary C-0142.md').path);
    assert.equal(said[0], 'The document is saved as summary of J.D.md.');
    const text = await textOnDisk(place);
    assert.match(text, /^\[1\]: \.\.\/\.\.\/cases\/C-0142\/\S+\.md#L\d+ /m);
    assert.match(text, /^# \[J\.D\.\]\[1\] \(C-0142\)$/m);
  });

  it('with how old the reader of a plan in plain words has to be', async () => {
    await vscode.commands.executeCommand('caseload.document.client-plan', await caseNode('C-0142'));
    await document(/G1|goal/i);
    const { said } = await save('Word', { place: fileUri('documents/plan.docx') });
    assert.match(said[0] ?? '', /^The document is saved as plan\.docx\. Reading age about \d+ years\.$/); // prettier-ignore
  });

  it('for others without a way into the records', async () => {
    await summarize();
    for (const [as, ending] of [
      ['Web page', 'html'],
      ['Page for printing', 'html'],
      ['Word', 'docx'],
    ] as const) {
      const place = fileUri(`documents/${as}.${ending}`);
      const { said, offered } = await save(as, { place });
      assert.deepEqual(Object.values(offered?.filters ?? {}), [[ending]]);
      assert.equal(said[0], `The document is saved as ${as}.${ending}.`);
      assert.doesNotMatch(await textOnDisk(place), /cases\/C-0142/);
    }
  });

  it('and never over a file of the caseload', async () => {
    await summarize();
    const records = ['cases/C-0142/plan.md', 'caseload.yaml'] as const;
    for (const path of records) {
      const text = await textOnDisk(fileUri(path));
      const { said } = await save('Markdown', { place: fileUri(path) });
      assert.deepEqual(said, [
        `${path} is a file of the caseload, so nothing was written: choose another name.`,
      ]);
      assert.equal(await textOnDisk(fileUri(path)), text);
    }
  });

  it('nor over a template, sound or not', async () => {
    await summarize();
    for (const [path, text] of [
      ['templates/court.md', '---\ntemplate: case\n---\n\n{{head}}\n'],
      ['templates/broken.md', '---\r\ntemplate: [\r\n---\r\n'],
    ] as const) {
      await write(path, text);
      const { said } = await save('Markdown', { place: fileUri(path) });
      await rm(fileUri('templates').fsPath, { recursive: true });
      assert.match(said[0] ?? '', /is a file of the caseload, so nothing was written/, path);
    }
  });

  it('or leaves nothing behind, where a person chooses no place', async () => {
    await summarize();
    const { said } = await save('Markdown', { place: undefined });
    assert.deepEqual(said, []);
    assert.equal(await isThere(fileUri('documents')), false);
  });

  it('and can be kept out of git, asked once and by a line of its own', async () => {
    await write(ignored, 'out\r\n');
    await summarize();
    const place = fileUri('documents/summary.md');
    const first = await save('Markdown', { place, presses: ['Keep This Folder out of Git'] });
    assert.match(first.said[1] ?? '', /^The folder documents would go into the repository/);
    assert.equal(await textOnDisk(fileUri(ignored)), 'out\r\n/documents/\r\n');
    const second = await save('Markdown', { place });
    assert.equal(second.said.length, 1, 'nothing more to ask');
    await write(ignored, 'out\n');
    const third = await save('Markdown', { place, presses: ['Not Now'] });
    assert.equal(third.said.length, 2);
    assert.equal(await textOnDisk(fileUri(ignored)), 'out\n');
    const fourth = await save('Markdown', { place });
    assert.equal(fourth.said.length, 1, 'never asked again');
    await vscode.commands.executeCommand('caseload.keepDocumentsOutOfGit');
    assert.equal(await textOnDisk(fileUri(ignored)), 'out\n/documents/\n');
  });
});
