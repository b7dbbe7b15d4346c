import * as assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import {
  closeAll,
  edit,
  eventually,
  exportsOfCaseload,
  fileUri,
  folder,
  problemsOf,
  textOnDisk,
  write,
} from './caseload-window.ts';

const note = (caseId: string): string =>
  `---\nrecord: interview\ncase: ${caseId}\ndate: 2026-11-19\nstage: monitoring-progress\n---\n\nSaw the new room.\n`;

function allProblems(): readonly string[] {
  return vscode.languages
    .getDiagnostics()
    .flatMap(([uri]) =>
      problemsOf(uri).map((problem) => `${vscode.workspace.asRelativePath(uri)} ${problem}`),
    );
}

describe('Problems', () => {
  before(exportsOfCaseload);
  afterEach(closeAll);

  it('are told for the whole workspace when it opens, though no file was opened', async () => {
    await eventually(() => {
      const problems = allProblems();
      assert.ok(
        problems.some((told) =>
          told.startsWith('cases/C-0209/2026-10-30-monitoring-progress.md yaml-not-readable 7:'),
        ),
        problems.join('\n'),
      );
      assert.ok(
        problems.some((told) =>
          told.includes('C-0209/2026-10-12-monitoring-progress.md goal-not-found'),
        ),
      );
      assert.ok(
        problems.some((told) =>
          told.includes('C-0209/2026-09-28-monitoring-progress.md key-near-miss'),
        ),
      );
      assert.ok(problems.some((told) => told.includes('C-0101/plan.md review-overdue')));
    });
  });

  it('have a page behind their code that is there', async () => {
    const uri = fileUri('cases/C-0209/2026-09-28-monitoring-progress.md');
    const [diagnostic] = vscode.languages.getDiagnostics(uri);
    assert.ok(typeof diagnostic?.code === 'object');
    const page = await vscode.workspace.fs.readFile(diagnostic.code.target);
    assert.ok(page.length > 0);
  });

  it('follow what is typed, before it is saved, and its undoing', async () => {
    const uri = fileUri('cases/C-0142/plan.md');
    await edit(uri, 'status: active', 'status: actve');
    await eventually(() => {
      assert.ok(
        problemsOf(uri).some(
          (told) => told.startsWith('code-unknown') && told.includes('`active`'),
        ),
        problemsOf(uri).join('\n'),
      );
    });
    await edit(uri, 'status: actve', 'status: active');
    await eventually(() => {
      assert.ok(!problemsOf(uri).some((told) => told.startsWith('code-unknown')));
    });
  });

  it('go back to the file when an editor is closed without saving', async () => {
    const uri = fileUri('cases/C-0142/case.md');
    await vscode.window.showTextDocument(await edit(uri, 'record: case', 'record: cse'));
    await eventually(() => {
      assert.ok(problemsOf(uri).some((told) => told.startsWith('kind-unknown')));
    });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await eventually(() => {
      assert.deepEqual(problemsOf(uri), []);
    });
  });

  it('are told in a text that was never saved', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: note('C-9999'),
    });
    await vscode.window.showTextDocument(document);
    await eventually(() => {
      assert.ok(
        problemsOf(document.uri).some((told) => told.startsWith('case-not-found 3:')),
        problemsOf(document.uri).join('\n'),
      );
    });
  });

  it('come and go with files that other programs write, rename and delete', async () => {
    const uri = await write('cases/C-0142/2026-11-19-monitoring-progress.md', note('C-9998'));
    await eventually(() => {
      assert.ok(problemsOf(uri).some((told) => told.startsWith('case-not-found')));
    });
    const renamed = fileUri('cases/C-0142/renamed.md');
    await vscode.workspace.fs.rename(uri, renamed);
    await eventually(() => {
      assert.deepEqual(problemsOf(uri), []);
      assert.ok(problemsOf(renamed).some((told) => told.startsWith('case-not-found')));
    });
    await vscode.workspace.fs.delete(renamed);
    await eventually(() => {
      assert.deepEqual(problemsOf(renamed), []);
    });
  });

  it('follow a folder that is deleted whole', async () => {
    for (const name of ['one', 'two', 'three'])
      await write(`cases/C-7777/${name}.md`, note('C-7777'));
    const uri = fileUri('cases/C-7777/two.md');
    await eventually(() => {
      assert.ok(problemsOf(uri).length > 0);
    });
    await vscode.workspace.fs.delete(fileUri('cases/C-7777'), { recursive: true });
    await eventually(() => {
      assert.deepEqual(problemsOf(uri), []);
    });
  });

  it('follow a checkout that changes hundreds of files at once', async () => {
    const git = (...args: string[]): void => {
      execFileSync(
        'git',
        ['-c', 'user.name=M. Okafor', '-c', 'user.email=m@example.org', ...args],
        { cwd: folder().fsPath },
      );
    };
    git('checkout', '-q', '-b', 'many');
    for (let number = 0; number < 300; number++)
      await write(`many/note-${number}.md`, note('C-8888'));
    git('add', '-A');
    git('commit', '-q', '-m', 'Three hundred notes');
    const last = fileUri('many/note-299.md');
    await eventually(() => {
      assert.ok(problemsOf(last).length > 0);
    });
    git('checkout', '-q', 'main');
    await eventually(() => {
      assert.ok(!allProblems().some((told) => told.startsWith('many/')));
    });
    git('checkout', '-q', 'many');
    await eventually(() => {
      assert.equal(
        allProblems().filter((told) => told.startsWith('many/') && told.includes('case-not-found'))
          .length,
        300,
      );
    });
    git('checkout', '-q', 'main');
    await eventually(() => {
      assert.ok(!allProblems().some((told) => told.startsWith('many/')));
    });
  });

  it('never speak of Markdown that is no record', async () => {
    const uri = await write('notes.md', '---\ntitle: Shopping\nstatus: whatever\n---\n\n- milk\n');
    const record = await write('cases/C-0142/marker.md', note('C-9997'));
    await eventually(() => {
      assert.ok(problemsOf(record).length > 0);
    });
    assert.deepEqual(problemsOf(uri), []);
    await vscode.workspace.fs.delete(uri);
    await vscode.workspace.fs.delete(record);
  });

  it('change with the settings of the agency', async () => {
    const uri = fileUri('cases/C-0101/plan.md');
    const settings = fileUri('caseload.yaml');
    const before = await textOnDisk(settings);
    await eventually(() => {
      assert.ok(problemsOf(uri).some((told) => told.startsWith('review-overdue')));
    });
    await write('caseload.yaml', `${before}\nchecks: { review-overdue: ignore }\n`);
    await eventually(() => {
      assert.ok(!problemsOf(uri).some((told) => told.startsWith('review-overdue')));
    });
    await write('caseload.yaml', before);
    await eventually(() => {
      assert.ok(problemsOf(uri).some((told) => told.startsWith('review-overdue')));
    });
  });
});
