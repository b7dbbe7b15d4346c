import * as assert from 'node:assert/strict';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as vscode from 'vscode';
import {
  closeAll,
  edit,
  eventually,
  exportsOfCaseload,
  fileUri,
  nodesBelow,
  problemsOf,
  textOnDisk,
  write,
} from './caseload-window.ts';

const note = (caseId: string): string =>
  `---\nrecord: interview\ncase: ${caseId}\ndate: 2026-11-19\nstage: monitoring-progress\n---\n\nSaw the new room.\n`;

function tells(path: string, id: string): boolean {
  return problemsOf(fileUri(path)).some((told) => told.startsWith(id));
}

/** Writes as another program would. */
async function writeFromOutside(path: string, text: string | Uint8Array): Promise<void> {
  const file = fileUri(path).fsPath;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function remove(path: string): Promise<void> {
  await rm(fileUri(path).fsPath, { recursive: true, force: true });
}

/** Waits until a look through the workspace that was asked for now has ended. */
async function lookThrough(): Promise<void> {
  await vscode.commands.executeCommand('caseload.refresh');
}

describe('What is shown', () => {
  before(exportsOfCaseload);
  afterEach(closeAll);

  it('follows folders that have a dot in their name', async () => {
    await writeFromOutside('cases/K.L. 1.2/one.md', note('C-7001'));
    await eventually(() => {
      assert.ok(tells('cases/K.L. 1.2/one.md', 'case-not-found'));
    });
    await rename(fileUri('cases/K.L. 1.2').fsPath, fileUri('cases/K.L. 1.3').fsPath);
    await eventually(() => {
      assert.ok(!tells('cases/K.L. 1.2/one.md', 'case-not-found'));
      assert.ok(tells('cases/K.L. 1.3/one.md', 'case-not-found'));
    });
    await remove('cases/K.L. 1.3');
    await eventually(() => {
      assert.ok(!tells('cases/K.L. 1.3/one.md', 'case-not-found'));
    });
  });

  it('follows a folder that is named like a record', async () => {
    await writeFromOutside('cases/odd.md/one.md', note('C-7002'));
    await eventually(() => {
      assert.ok(tells('cases/odd.md/one.md', 'case-not-found'));
    });
    assert.deepEqual(problemsOf(fileUri('cases/odd.md')), []);
    await remove('cases/odd.md');
    await eventually(() => {
      assert.ok(!tells('cases/odd.md/one.md', 'case-not-found'));
    });
  });

  it('takes a file in and out as it becomes a record and stops being one', async () => {
    await writeFromOutside('becoming.md', '# Only a note\n');
    await lookThrough();
    assert.deepEqual(problemsOf(fileUri('becoming.md')), []);
    await writeFromOutside('becoming.md', note('C-7003'));
    await eventually(() => {
      assert.ok(tells('becoming.md', 'case-not-found'));
    });
    await edit(fileUri('becoming.md'), 'record: interview\n', '');
    await eventually(() => {
      assert.deepEqual(problemsOf(fileUri('becoming.md')), []);
    });
    await vscode.window.showTextDocument(fileUri('becoming.md'));
    await closeAll();
    await remove('becoming.md');
  });

  it('passes over copies in hidden folders, also while they are edited', async () => {
    await writeFromOutside('.history/cases/C-0142/case.md', note('C-7004'));
    await writeFromOutside('node_modules/some-package/README.md', note('C-7004'));
    await lookThrough();
    const uri = fileUri('.history/cases/C-0142/case.md');
    await vscode.window.showTextDocument(await edit(uri, 'Saw', 'Saw again'));
    await writeFromOutside('marker.md', note('C-7005'));
    await eventually(() => {
      assert.ok(tells('marker.md', 'case-not-found'));
    });
    assert.deepEqual(problemsOf(uri), []);
    assert.deepEqual(problemsOf(fileUri('node_modules/some-package/README.md')), []);
    await closeAll();
    for (const path of ['.history', 'node_modules', 'marker.md']) await remove(path);
  });

  it('passes over what files.exclude says', async () => {
    const settings = vscode.workspace.getConfiguration('files');
    await settings.update('exclude', { '**/drafts': true }, vscode.ConfigurationTarget.Global);
    await writeFromOutside('drafts/one.md', note('C-7006'));
    await lookThrough();
    await vscode.window.showTextDocument(await edit(fileUri('drafts/one.md'), 'Saw', 'Visited'));
    await writeFromOutside('marker.md', note('C-7007'));
    await eventually(() => {
      assert.ok(tells('marker.md', 'case-not-found'));
    });
    assert.deepEqual(problemsOf(fileUri('drafts/one.md')), []);
    await closeAll();
    await settings.update('exclude', undefined, vscode.ConfigurationTarget.Global);
    for (const path of ['drafts', 'marker.md']) await remove(path);
  });

  it('counts a record once, however many links lead to it', async () => {
    await symlink(fileUri('cases').fsPath, fileUri('a-link-to-cases').fsPath);
    await symlink(fileUri('.').fsPath, fileUri('cases/C-0142/circle').fsPath);
    await symlink(fileUri('cases/nowhere.md').fsPath, fileUri('cases/dangling.md').fsPath);
    await lookThrough();
    await eventually(() => {
      const all = vscode.languages.getDiagnostics().map(([uri]) => uri.path);
      assert.deepEqual(
        all.filter((path) => /a-link-to-cases|circle/.test(path)),
        [],
      );
    });
    assert.ok(!tells('cases/C-0142/case.md', 'id-taken'));
    for (const path of ['a-link-to-cases', 'cases/C-0142/circle', 'cases/dangling.md'])
      await remove(path);
    await lookThrough();
  });

  it('changes with the day', async () => {
    const set = process.env['CASELOAD_TODAY'];
    const overdue = async (): Promise<string> =>
      (await nodesBelow()).find(({ id }) => id === 'attention/overdue')?.description ?? '';
    const before = await overdue();
    process.env['CASELOAD_TODAY'] = '2027-03-20';
    try {
      await eventually(async () => {
        assert.ok(Number(await overdue()) > Number(before), 'more is overdue in March');
      });
    } finally {
      process.env['CASELOAD_TODAY'] = set;
    }
    await lookThrough();
    assert.equal(await overdue(), before);
  });

  it('says so where the workspace could not be looked through, and goes on', async () => {
    const { findFiles } = vscode.workspace;
    const { showErrorMessage } = vscode.window;
    const said: string[] = [];
    Object.assign(vscode.workspace, { findFiles: () => Promise.reject(new Error('no search')) });
    Object.assign(vscode.window, { showErrorMessage: (text: string) => said.push(text) });
    try {
      await lookThrough();
    } finally {
      Object.assign(vscode.workspace, { findFiles });
      Object.assign(vscode.window, { showErrorMessage });
    }
    assert.match(said.join('\n'), /could not be looked through.*no search/);
    await lookThrough();
    assert.ok((await nodesBelow()).length > 1);
  });
});

describe('caseload.yaml', () => {
  const plan = 'cases/C-0101/plan.md';
  const uri = (): vscode.Uri => fileUri('caseload.yaml');
  let original = '';

  before(async () => {
    await exportsOfCaseload();
    original = await textOnDisk(uri());
  });

  afterEach(async () => {
    await closeAll();
    await write('caseload.yaml', original);
    await lookThrough();
    assert.ok(tells(plan, 'review-overdue'));
    assert.deepEqual(problemsOf(uri()), []);
  });

  it('counts as it is typed, and keeps in force while what is typed cannot be read', async () => {
    await write('caseload.yaml', `${original}\nchecks: { review-overdue: ignore }\n`);
    await eventually(() => {
      assert.ok(!tells(plan, 'review-overdue'));
    });
    await vscode.window.showTextDocument(await edit(uri(), 'checks: {', 'checks: { ['));
    await eventually(() => {
      assert.ok(tells('caseload.yaml', 'yaml-not-readable'), problemsOf(uri()).join('\n'));
    });
    assert.ok(!tells(plan, 'review-overdue'));
    await edit(uri(), 'checks: { [ review-overdue: ignore }', '');
    await eventually(() => {
      assert.ok(tells(plan, 'review-overdue'));
    });
  });

  it('is told where it is no UTF-8', async () => {
    await writeFromOutside('caseload.yaml', Buffer.from('agency: M\u00fcnchen\n', 'latin1'));
    await eventually(() => {
      assert.ok(tells('caseload.yaml', 'not-utf-8'), problemsOf(uri()).join('\n'));
    });
  });

  it('no longer counts when it is deleted, though an editor still shows it', async () => {
    await write('caseload.yaml', `${original}\nchecks: { review-overdue: ignore }\n`);
    await vscode.window.showTextDocument(uri());
    await eventually(() => {
      assert.ok(!tells(plan, 'review-overdue'));
    });
    await remove('caseload.yaml');
    await eventually(() => {
      assert.ok(tells(plan, 'review-overdue'));
    });
  });
});
