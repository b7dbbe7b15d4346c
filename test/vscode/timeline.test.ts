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
  saidToAnything,
  textOnDisk,
  write,
} from './caseload-window.ts';

const path = 'cases/C-0142/2026-11-02-from-memory.md';
const note =
  '---\nrecord: interview\ncase: C-0142\ndate: 2026-11-02\nstage: monitoring-progress\nattendance: kept\n---\n\nHe rang from the depot.\n';

function git(...args: readonly string[]): string {
  const person = ['-c', 'user.name=M. Okafor', '-c', 'user.email=m@example.org'];
  return execFileSync('git', [...person, ...args], { cwd: folder().fsPath, encoding: 'utf8' });
}

function timeline(): vscode.TextDocument {
  const found = vscode.workspace.textDocuments.find(
    ({ uri }) => uri.scheme === 'caseload-timeline',
  );
  assert.ok(found, 'the timeline is open');
  return found;
}

/** Waits until the timeline says this, and gives its lines. */
function linesOnce(said: RegExp): Promise<readonly string[]> {
  return eventually(() => {
    const text = timeline().getText();
    assert.match(text, said);
    return text.split('\n');
  });
}

describe('Case Timeline', () => {
  let start = '';

  before(async () => {
    await exportsOfCaseload();
    start = git('rev-parse', 'HEAD').trim();
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    const api = (await extension?.activate())?.getAPI(1);
    await eventually(() => {
      assert.equal(api?.getRepository(folder())?.state.HEAD?.commit, start);
    });
  });

  afterEach(async () => {
    await closeAll();
    git('reset', '-q', start);
    await rm(fileUri(path).fsPath, { force: true });
  });

  it('tells what became of a case, with its preview beside', async () => {
    await vscode.commands.executeCommand('caseload.showTimeline', await caseNode('C-0142'));
    const lines = await linesOnce(/## November 2026/);
    assert.equal(timeline().languageId, 'markdown');
    assert.equal(lines[0], '# Timeline of J.D. (C-0142)');
    for (const line of [
      '- **16 November, M. Okafor:** Note of 16 November, monitoring progress, kept',
      '  - **Needs a look:** The target of paid-hours for goal G2 was lowered from 40 to 24',
      '- **1 November, M. Okafor:** Note of 26 October, monitoring progress, kept, **written late: 6 days after the contact, reason given**',
      '- **21 August, T. Lindqvist:** Decision of 21 August: plan approved',
      '- **27 July, M. Okafor:** New case record',
    ])
      assert.ok(lines.includes(line), line);
    await eventually(() => {
      const tabs = vscode.window.tabGroups.all.flatMap(({ tabs: open }) => open);
      assert.ok(tabs.some(({ input }) => input instanceof vscode.TabInputWebview));
    });
  });

  it('follows the records and the commits while it is open', async () => {
    await vscode.commands.executeCommand('caseload.showTimeline', 'C-0142');
    await linesOnce(/## November 2026/);
    await write(path, note);
    const before = await linesOnce(/## Not committed yet/);
    assert.ok(
      before.some((line) => line.startsWith('- Note of 2 November, monitoring progress, kept')),
    );
    git('add', path);
    git('commit', '-q', '-m', 'A note', '--date=2026-11-12T12:00:00+0000');
    const after = await linesOnce(/^- \*\*12 November, M\. Okafor:\*\*/m);
    assert.ok(!after.includes('## Not committed yet'));
    assert.ok(
      after.includes(
        '- **12 November, M. Okafor:** Note of 2 November, monitoring progress, kept, **written late: 10 days after the contact, no reason given**',
      ),
      after.join('\n'),
    );
    git('reset', '-q', start);
    await linesOnce(/## Not committed yet/);
  });

  it('says plainly that git is not asked while the workspace is not trusted, and tells all once it is', async () => {
    const isTrusted = Object.getOwnPropertyDescriptor(vscode.workspace, 'isTrusted');
    assert.ok(isTrusted);
    Object.defineProperty(vscode.workspace, 'isTrusted', { value: false, configurable: true });
    try {
      await vscode.commands.executeCommand('caseload.showTimeline', 'C-0203');
      const lines = await linesOnce(/Restricted Mode/);
      assert.ok(lines.includes('Trust this workspace, and the timeline of the case is told here.'));
      assert.ok(!lines.some((line) => line.startsWith('## ')));
    } finally {
      Object.defineProperty(vscode.workspace, 'isTrusted', isTrusted);
    }
    const uri = fileUri('cases/C-0203/case.md');
    const text = await textOnDisk(uri);
    await write('cases/C-0203/case.md', `${text}\n`);
    await linesOnce(/## November 2026/);
    await write('cases/C-0203/case.md', text);
  });

  it('bears whatever it is called with', async () => {
    const said = await saidToAnything('caseload.showTimeline');
    assert.deepEqual([...new Set(said)], ['There is no case C-none.']);
  });
});
