import * as assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Workbench } from './workbench.ts';

describe('A supervisor decides on a plan', function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ width: 1440, height: 900 });
    await workbench.runCommand('Caseload: Focus on Cases View');
    await workbench.row('Cases', 'Overdue').waitFor();
  });

  after(async () => {
    assert.deepEqual(workbench.askedElsewhere, [], 'nothing was asked of the network');
    await workbench.close();
  });

  async function asked(title: string): Promise<void> {
    await workbench.page.locator('.quick-input-title').getByText(title, { exact: true }).waitFor();
  }

  async function answer(text: string): Promise<void> {
    await workbench.page.keyboard.press('Control+A');
    await workbench.page.keyboard.type(text);
    await workbench.page.keyboard.press('Enter');
  }

  async function begin(command: string): Promise<void> {
    await workbench.page.keyboard.press('F1');
    await workbench.page.locator('.quick-input-box input').waitFor();
    await workbench.page.keyboard.type(command);
    await workbench.page
      .locator('.quick-input-list .monaco-list-row.focused')
      .filter({ hasText: command })
      .waitFor();
    await workbench.page.keyboard.press('Enter');
  }

  it('which has changed since it was approved, as the plan and the tree say', async () => {
    await workbench.openFile('cases/C-0142/plan.md');
    await workbench.editor('cases/C-0142/plan.md').first().waitFor();
    await workbench.page
      .getByText(/Changed since approval on 21 August: 58 changes/)
      .first()
      .waitFor();
    await workbench.unfold(workbench.row('Cases', 'J.D.'));
    await workbench.unfold(workbench.row('Cases', 'Plan'));
    await workbench.row('Cases', '56 routine changes').waitFor();
    await workbench.screenshot('decision-lapsed');
  });

  it('goal by goal, with words where they ask', async () => {
    await begin('Caseload: Request Changes');
    await asked('Request Changes');
    await workbench.screenshot('decision-case');
    await answer('C-0142');
    await asked('Request Changes (2 of 7)');
    await workbench.screenshot('decision-reviewer');
    await workbench.page.keyboard.press('Control+A');
    await workbench.page.keyboard.type('M. Okafor');
    await workbench.page.getByText('This is the worker of the case as well').first().waitFor();
    await workbench.screenshot('decision-worker');
    await workbench.page.keyboard.press('Enter');
    await asked('Request Changes (3 of 7)');
    await workbench.page.keyboard.press('Enter');
    await asked('Request Changes (4 of 7)');
    await workbench.screenshot('decision-goal');
    await answer('query');
    await asked('Request Changes (5 of 8)');
    await answer('Which evening class, and who pays for it?');
    await asked('Request Changes (6 of 8)');
    await answer('return');
    await asked('Request Changes (7 of 9)');
    await answer('Two buses are enough for now');
    await asked('Request Changes (8 of 9)');
    await workbench.page.keyboard.press('Enter');
    await asked('Request Changes (9 of 9)');
    await workbench.screenshot('decision-words');
    await answer('Thank you for the work on the lease.');
    const name = 'review-2026-11-20.md';
    await workbench.tab(name).waitFor();
    await workbench.screenshot('decision-written');
    const text = await readFile(join(workbench.folder, 'cases/C-0142', name), 'utf8');
    assert.match(text, /^decision: changes-requested$/m);
  });

  it('and the worker sees it in the tree and at the goals', async () => {
    await workbench.openFile('cases/C-0142/plan.md');
    await workbench.page.getByText('Changes requested 20 November by M. Okafor').first().waitFor();
    await workbench.page.keyboard.press('Control+G');
    await workbench.page.locator('.quick-input-box input').waitFor();
    await workbench.page.keyboard.type('75');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.getByText('Asked about on 20 November by M. Okafor').first().waitFor();
    await workbench.unfold(workbench.row('Cases', 'J.D.'));
    await workbench.unfold(workbench.row('Cases', 'Plan'));
    await workbench.row('Cases', 'G3 · return').waitFor();
    await workbench.screenshot('decision-on-plan');
  });

  it('or leaves with Escape as if nothing had been', async () => {
    const before = await readdir(join(workbench.folder, 'cases/C-0201'));
    await begin('Caseload: Approve Plan');
    await asked('Approve Plan');
    await answer('C-0201');
    await asked('Approve Plan (2 of 4)');
    await workbench.screenshot('decision-remembered');
    await workbench.page.keyboard.press('Escape');
    await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    assert.deepEqual(await readdir(join(workbench.folder, 'cases/C-0201')), before);
  });
});
