import * as assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Workbench } from './workbench.ts';

const plan = 'cases/C-0142/plan.md';

describe('A caseworker follows ids through a case', function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ width: 1440, height: 900 });
    await workbench.openFile(plan);
  });

  after(async () => {
    assert.deepEqual(workbench.askedElsewhere, [], 'nothing was asked of the network');
    await workbench.close();
  });

  it('and sees above each goal how many notes worked on it', async () => {
    const lens = workbench.page.locator('.codelens-decoration a');
    await lens
      .filter({ hasText: /notes worked on this goal/ })
      .first()
      .waitFor();
    await workbench.screenshot('names-lens');
  });

  it('and finds goals and steps by their sentences in the outline', async () => {
    await workbench.runCommand('Explorer: Focus on Outline View');
    const rows = workbench.rows('Outline');
    await rows.filter({ hasText: 'G1 Hold a lease in his own name' }).first().waitFor();
    await rows.filter({ hasText: 'Hand in the voucher application' }).first().waitFor();
    await workbench.screenshot('names-outline');
  });

  it('and opens the notes of a goal from the lens', async () => {
    const lens = workbench.page.locator('.codelens-decoration a');
    await lens
      .filter({ hasText: /notes worked on this goal/ })
      .first()
      .click();
    await workbench.page.locator('.reference-zone-widget .monaco-list-row').first().waitFor();
    await workbench.screenshot('names-peek');
    await workbench.page.keyboard.press('Escape');
  });

  it('and renames a goal in every file at once', async () => {
    const line = workbench.editor(plan).locator('.view-line').filter({ hasText: 'id: G1' });
    await line.locator('span', { hasText: /^G1$/ }).last().click();
    await workbench.page.keyboard.press('F2');
    const input = workbench.page.locator('.rename-box input');
    await input.waitFor();
    assert.equal(await input.inputValue(), 'G1');
    await input.fill('G7');
    await workbench.screenshot('names-rename');
    await workbench.page.keyboard.press('Enter');
    const referral = join(workbench.folder, 'cases/C-0142/referral-housing-voucher.md');
    for (let attempt = 0; attempt < 100; attempt++) {
      if (/^goal: G7$/m.test(await readFile(referral, 'utf8'))) break;
      await workbench.page.waitForTimeout(200);
    }
    assert.match(await readFile(referral, 'utf8'), /^goal: G7$/m);
    assert.match(await readFile(join(workbench.folder, plan), 'utf8'), /^ {2}- id: G7$/m);
    const told = await workbench.notification(/left as it was written/);
    assert.match(told, /G1 also stands in the text of \d+ files/);
    await workbench.screenshot('names-renamed');
  });

  it('and is told in words where nothing can be renamed', async () => {
    const line = workbench
      .editor(plan)
      .locator('.view-line')
      .filter({ hasText: 'status:' })
      .first();
    await line.locator('span', { hasText: 'status' }).last().click();
    await workbench.page.keyboard.press('F2');
    await workbench.page.locator('.monaco-editor-overlaymessage').waitFor();
    await workbench.screenshot('names-refused');
  });
});
