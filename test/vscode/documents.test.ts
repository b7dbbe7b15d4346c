import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { GitExtension } from '../../src/extension/git-extension.ts';
import {
  caseNode,
  closeAll,
  eventually,
  exportsOfCaseload,
  fileUri,
  folder,
  problemsOf,
  saidToAnything,
  textOnDisk,
  write,
} from './caseload-window.ts';
import { document, openDocuments, summarize } from './document-window.ts';
import { answering } from './person.ts';

describe('Documents', () => {
  before(async () => {
    await exportsOfCaseload();
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    const api = (await extension?.activate())?.getAPI(1);
    await eventually(() => {
      assert.ok(api?.getRepository(folder())?.state.HEAD?.commit);
    });
  });

  afterEach(async () => {
    await closeAll();
    for (const path of ['templates'])
      await rm(fileUri(path).fsPath, { recursive: true, force: true });
  });

  it('say from which revision of the records they are made, also as that moves on', async () => {
    const head = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: folder().fsPath }).toString();
    await summarize();
    const made = await document(/from the records at revision/);
    assert.ok(made.getText().includes(`at revision ${head.slice(0, 10)} of`));
    const uri = fileUri('cases/C-0142/case.md');
    const text = await textOnDisk(uri);
    await write('cases/C-0142/case.md', text.replace(/client: .*/, 'client: Q.Q.'));
    await document(/and 1 file that has changed since and is not committed/);
    await write('cases/C-0142/case.md', text);
    await document(/from the records at revision [0-9a-f]{10} of [^.]*2026\./);
  });

  it('ask git for nothing while the workspace is not trusted, and say so', async () => {
    const isTrusted = Object.getOwnPropertyDescriptor(vscode.workspace, 'isTrusted');
    assert.ok(isTrusted);
    Object.defineProperty(vscode.workspace, 'isTrusted', { value: false, configurable: true });
    try {
      await vscode.commands.executeCommand('caseload.summarizeCase', 'C-0203');
      await document(/C-0203[^]*no revision is named/);
    } finally {
      Object.defineProperty(vscode.workspace, 'isTrusted', isTrusted);
    }
  });

  it('lead from each fact to its line, by addresses that VS Code follows', async () => {
    const made = await summarize();
    const lines = [...made.getText().matchAll(/^\[\d+\]: (\/\S+\.md)#L(\d+) /gm)];
    assert.ok(lines.length > 20, made.getText());
    for (const [, path = '', line] of lines) {
      const text = await textOnDisk(fileUri(decodeURIComponent(path)));
      assert.ok(Number(line) <= text.split('\n').length, `${path} has no line ${line ?? ''}`);
    }
    const status = /^- Status: \[[^\]]+\]\[(\d+)\]/m.exec(made.getText())?.[1] ?? '';
    const [, path = '', line] =
      new RegExp(`^\\[${status}\\]: (/\\S+)#L(\\d+) `, 'm').exec(made.getText()) ?? [];
    const record = await textOnDisk(fileUri(path));
    assert.match(record.split('\n')[Number(line) - 1] ?? '', /^status: /);
  });

  it('say of the plan in plain words how old its reader has to be, as long as it is open', async () => {
    await vscode.commands.executeCommand('caseload.document.client-plan', await caseNode('C-0142'));
    const { uri } = await document(/How we work together|My goals|goal/i);
    await eventually(() => {
      const [remark, another] = vscode.languages.getDiagnostics(uri);
      assert.match(remark?.message ?? '', /^Reading age about \d+ years\. .*plan\.md, line \d+/);
      assert.equal(remark?.severity, vscode.DiagnosticSeverity.Information);
      assert.equal(another, undefined);
    });
    await closeAll();
    await eventually(() => {
      assert.deepEqual(vscode.languages.getDiagnostics(uri), []);
    });
  });

  it('take another language, another reader and other names in their own place', async () => {
    await summarize();
    await answering('caseload.chooseDocumentReader', undefined, [{ take: 'The court' }]);
    await document(/those whom the court gives it to/);
    assert.equal(openDocuments().length, 1);
    await vscode.commands.executeCommand('caseload.replaceNames');
    await eventually(() => {
      const [only, another] = openDocuments();
      assert.ok(only && !another);
      assert.doesNotMatch(only.uri.path, /C-0142/, 'a name that gives the case away');
    });
    await vscode.commands.executeCommand('caseload.replaceNames');
    await eventually(() => {
      assert.match(openDocuments()[0]?.uri.path ?? '', /C-0142/);
    });
    await answering('caseload.changeDocumentLanguage', undefined, [{ take: 'español' }]);
    await eventually(() => {
      const asked = openDocuments().map(({ uri }) => {
        const { language, reader } = JSON.parse(uri.query) as Readonly<Record<string, string>>;
        return { language, reader };
      });
      assert.deepEqual(asked, [{ language: 'es', reader: 'court' }]);
    });
  });

  it('are for a consent only as long as it holds', async () => {
    const uri = fileUri('cases/C-0142/case.md');
    const text = await textOnDisk(uri);
    await write(
      'cases/C-0142/case.md',
      text.replace(
        'given: 2026-08-05, expires: 2027-08-05',
        'given: 2025-08-05, expires: 2026-08-05',
      ),
    );
    try {
      await summarize();
      await document(/Consents withdrawn, run out or not yet given: 1\./);
      const seen = await answering('caseload.chooseDocumentReader', undefined, [
        { take: '$(circle-slash) Ringing K.D. in an emergency' },
        { take: "$(check) Sharing name and plan with the veterans' house" },
      ]);
      assert.match(seen[0]?.title ?? '', /: Ran out on 5 August$/);
      await document(/whom this consent of .*17 August.* names/);
      await write(
        'cases/C-0142/case.md',
        text.replace(
          'given: 2026-08-17, expires: 2027-02-17 }\n  - { for: Ringing',
          'given: 2026-08-17, expires: 2026-10-17 }\n  - { for: Ringing',
        ),
      );
      const ended = await document(
        /^The consent that this document was made for does not hold: Ran out on 17 October\./,
      );
      assert.doesNotMatch(ended.getText(), /J\.D\./);
    } finally {
      await write('cases/C-0142/case.md', text);
    }
  });

  it('are made by a template of the agency’s own as soon as there is one', async () => {
    await summarize();
    await vscode.commands.executeCommand('caseload.customizeTemplate');
    const uri = fileUri('templates/case.md');
    const text = await textOnDisk(uri);
    assert.match(text, /^---\ntemplate: case\nlanguage: en\n---\n\n# \{\{name\}\}\n/);
    await write(
      'templates/case.md',
      text.replace('## Why we are involved', '## What brought us together'),
    );
    await document(/^## What brought us together$/m);
    const { showInformationMessage } = vscode.window;
    const said: string[] = [];
    Object.assign(vscode.window, { showInformationMessage: (words: string) => said.push(words) });
    try {
      await vscode.commands.executeCommand('caseload.customizeTemplate');
    } finally {
      Object.assign(vscode.window, { showInformationMessage });
    }
    assert.deepEqual(said, [
      'There is a template templates/case.md already, so nothing was written.',
    ]);
    assert.match(await textOnDisk(uri), /What brought us together/);
  });

  it('are not made by a template with errors, which are told where they stand', async () => {
    const { showWarningMessage } = vscode.window;
    const said: string[] = [];
    Object.assign(vscode.window, {
      showWarningMessage: (words: string) => {
        said.push(words);
        return Promise.resolve(undefined);
      },
    });
    try {
      const uri = await write(
        'templates/case.md',
        '---\ntemplate: case\nlanguage: en\n---\n\n# {{name}}\n\n{{#goals}}\n\nA goal\n',
      );
      await summarize();
      await document(/^## Why we are involved$/m);
      await eventually(() => {
        assert.deepEqual(said, [
          'The template case.md has errors, so the built-in one was used in its place.',
        ]);
        assert.match(problemsOf(uri).join(), /Section `goals` is not closed/);
      });
    } finally {
      Object.assign(vscode.window, { showWarningMessage });
    }
  });

  it('bear whatever they are called with', async () => {
    const said = await saidToAnything('caseload.document.case', 'caseload.summarizeCase');
    assert.deepEqual([...new Set(said)], ['There is no case C-none.']);
    const none = await saidToAnything('caseload.saveDocumentAs', 'caseload.changeDocumentLanguage');
    assert.deepEqual([...new Set(none)], ['No document of Caseload is open.']);
    for (const query of ['', 'C-0142', '{"kind":"toString"}', '{"kind":"case","case":7}', 'null']) {
      const uri = vscode.Uri.from({ scheme: 'caseload-summary', path: '/x.md', query });
      const { length } = (await vscode.workspace.openTextDocument(uri)).getText();
      assert.ok(length > 0 && length < 100, query);
    }
  });
});
