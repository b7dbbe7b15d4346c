import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  caseNode,
  closeAll,
  eventually,
  exportsOfCaseload,
  pageTabs,
  saidToAnything,
} from './caseload-window.ts';

async function titles(count: number): Promise<readonly string[]> {
  return eventually(() => {
    const found = pageTabs('caseload.caseOverview').map(({ label }) => label);
    assert.equal(found.length, count, found.join(' | '));
    return found;
  });
}

describe('Case Overview', () => {
  before(exportsOfCaseload);

  afterEach(closeAll);

  it('opens the case of a line of the tree, under its name', async () => {
    await vscode.commands.executeCommand('caseload.caseOverview', await caseNode('C-0142'));
    assert.deepEqual(await titles(1), ['J.D. (C-0142)']);
  });

  it('opens one page a case, however often it is asked for', async () => {
    for (const id of ['C-0142', 'C-0201', 'C-0142'])
      await vscode.commands.executeCommand('caseload.caseOverview', id);
    assert.deepEqual(new Set(await titles(2)), new Set(['J.D. (C-0142)', 'A.K. (C-0201)']));
    await eventually(() => {
      const active = vscode.window.tabGroups.activeTabGroup.activeTab;
      assert.equal(active?.label, 'J.D. (C-0142)', 'the page that was asked for last is shown');
    });
  });

  it('bears whatever it is called with', async () => {
    const said = await saidToAnything('caseload.caseOverview');
    assert.deepEqual(said, ['There is no case C-none.']);
    assert.deepEqual(pageTabs('caseload.caseOverview'), []);
  });
});
