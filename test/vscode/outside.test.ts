import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { GitExtension } from '../../src/extension/git-extension.ts';
import {
  closeAll,
  edit,
  eventually,
  exportsOfCaseload,
  fileUri,
  folder,
  problemsOf,
  write,
} from './caseload-window.ts';

const note = (day: string, words = 'She spoke of the move.'): string =>
  `---\nrecord: interview\ncase: C-0142\ndate: ${day}\nstage: monitoring-progress\n---\n\n${words}\n`;

function told(path: string, id: string): readonly string[] {
  return problemsOf(fileUri(path)).filter((problem) => problem.startsWith(id));
}

function git(...args: readonly string[]): string {
  const person = ['-c', 'user.name=M. Okafor', '-c', 'user.email=m@example.org'];
  return execFileSync('git', [...person, ...args], { cwd: folder().fsPath, encoding: 'utf8' });
}

describe('A note that came in late', () => {
  const path = 'cases/C-0142/2026-11-02-late.md';
  const inOn12 =
    'note-late 4: This note of 2 November was first saved in git on 12 November; notes are due within 3 days: say why under `late`';
  const notYet =
    'note-late 4: This note of 2 November is not saved in git yet; notes are due within 3 days: say why under `late`';
  let start = '';

  before(async () => {
    await exportsOfCaseload();
    start = git('rev-parse', 'HEAD').trim();
  });

  afterEach(async () => {
    await closeAll();
    git('reset', '-q', start);
    await rm(fileUri(path).fsPath, { force: true });
    await eventually(() => {
      assert.deepEqual(told(path, 'note-late'), []);
    });
  });

  it('is told, with the day of its commit once it has one, until it says why', async () => {
    const uri = await write(path, note('2026-11-02'));
    await eventually(() => {
      assert.deepEqual(told(path, 'note-late'), [notYet]);
    });
    git('add', path);
    git('commit', '-q', '-m', 'A note', '--date=2026-11-12T12:00:00+0000');
    await eventually(() => {
      assert.deepEqual(told(path, 'note-late'), [inOn12]);
    });
    await vscode.window.showTextDocument(
      await edit(uri, 'stage:', 'late: Written on 12 November, back from leave\nstage:'),
    );
    await eventually(() => {
      assert.deepEqual(told(path, 'note-late'), []);
    });
  });

  it('is not looked up in git while the workspace is not trusted', async () => {
    await write(path, note('2026-11-02'));
    await eventually(() => {
      assert.deepEqual(told(path, 'note-late'), [notYet]);
    });
    const isTrusted = Object.getOwnPropertyDescriptor(vscode.workspace, 'isTrusted');
    assert.ok(isTrusted);
    Object.defineProperty(vscode.workspace, 'isTrusted', { value: false, configurable: true });
    try {
      git('add', path);
      git('commit', '-q', '-m', 'A note', '--date=2026-11-12T12:00:00+0000');
      const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
      const api = (await extension?.activate())?.getAPI(1);
      const commit = git('rev-parse', 'HEAD').trim();
      await eventually(() => {
        assert.equal(api?.getRepository(folder())?.state.HEAD?.commit, commit);
      });
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      assert.deepEqual(told(path, 'note-late'), [notYet]);
    } finally {
      Object.defineProperty(vscode.workspace, 'isTrusted', isTrusted);
    }
    git('commit', '-q', '--allow-empty', '-m', 'Trusted');
    await eventually(() => {
      assert.deepEqual(told(path, 'note-late'), [inOn12]);
    });
  });
});

describe('A link to a file that is not there', () => {
  const path = 'cases/C-0142/2026-11-19-links.md';
  const missing = 'link-not-found 8: This link leads to a file that is not there: look at its path';

  before(exportsOfCaseload);

  afterEach(async () => {
    for (const each of [path, 'cases/C-0142/papers', 'papers'])
      await rm(fileUri(each).fsPath, { recursive: true, force: true });
    await eventually(() => {
      assert.deepEqual(told(path, 'link-not-found'), []);
    });
  });

  it('is told until the file is there, and again once it is gone', async () => {
    const uri = await write(path, note('2026-11-19', 'See [the lease](papers/the%20lease.pdf).'));
    await eventually(() => {
      assert.deepEqual(told(path, 'link-not-found'), [missing]);
    });
    const [diagnostic] = vscode.languages
      .getDiagnostics(uri)
      .filter(({ message }) => message.startsWith('This link'));
    assert.equal(diagnostic?.range.start.character, 16);
    await mkdir(fileUri('cases/C-0142/papers').fsPath);
    await writeFile(fileUri('cases/C-0142/papers/the lease.pdf').fsPath, 'signed');
    await eventually(() => {
      assert.deepEqual(told(path, 'link-not-found'), []);
    });
    await rm(fileUri('cases/C-0142/papers/the lease.pdf').fsPath);
    await eventually(() => {
      assert.deepEqual(told(path, 'link-not-found'), [missing]);
    });
  });

  it('is followed as it is typed, and where a whole folder comes', async () => {
    const uri = await write(path, note('2026-11-19', 'See [the lease](/papers/lease).'));
    await eventually(() => {
      assert.deepEqual(told(path, 'link-not-found'), [missing]);
    });
    await vscode.window.showTextDocument(await edit(uri, '/papers/lease', 'case.md'));
    await eventually(() => {
      assert.deepEqual(told(path, 'link-not-found'), []);
    });
    await edit(uri, 'case.md', '/papers/lease');
    await eventually(() => {
      assert.deepEqual(told(path, 'link-not-found'), [missing]);
    });
    await mkdir(fileUri('cases/C-0142/papers').fsPath);
    await writeFile(fileUri('cases/C-0142/papers/lease.md').fsPath, '# The lease\n');
    await rename(fileUri('cases/C-0142/papers').fsPath, fileUri('papers').fsPath);
    await eventually(() => {
      assert.deepEqual(told(path, 'link-not-found'), []);
    });
    await closeAll();
  });
});
