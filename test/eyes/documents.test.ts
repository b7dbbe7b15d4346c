import * as assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Workbench } from './workbench.ts';

describe('A caseworker makes a document to send', function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ width: 1440, height: 1000 });
    await workbench.showActivity('Caseload');
    await workbench.row('Cases', 'Overdue').waitFor();
  });

  after(async () => {
    assert.deepEqual(workbench.askedElsewhere, [], 'nothing was asked of the network');
    await workbench.close();
  });

  it('from the documents of a case in the tree, with its preview beside', async () => {
    await workbench.chooseInMenu(
      workbench.row('Cases', 'J.D.'),
      ['Documents', 'Summarize Case'],
      () => workbench.screenshot('documents-menu'),
    );
    const preview = workbench.webview();
    await preview.getByRole('heading', { level: 1, name: 'J.D. (C-0142)' }).waitFor();
    await preview.getByText('from the records at revision').waitFor();
    await workbench.screenshot('documents-preview');
  });

  it('whose facts lead to their line', async () => {
    const preview = workbench.webview();
    await preview
      .getByRole('link', { name: 'Ride to the depot alone in the dark' })
      .first()
      .click();
    const led = workbench.webview().locator('.caseload-led-to');
    await led.filter({ hasText: 'Ride to the depot alone in the dark' }).waitFor();
    await workbench.webview().getByRole('heading', { name: /^Plan/ }).waitFor();
    await workbench.page.waitForTimeout(2_000);
    await workbench.screenshot('documents-fact');
    const box = await led.boundingBox();
    assert.ok(box && box.y > 0 && box.y + box.height < 1000, `seen, at ${box?.y ?? 'no place'}`);
  });

  it('for those whom a consent names, as long as it holds', async () => {
    await workbench.tab('Case summary C-0142.md').click();
    await workbench.runCommand('Caseload: Say Who This Document Is For…');
    await workbench.picks();
    await workbench.screenshot('documents-readers');
    await workbench.pick('The court');
    await workbench.webview().getByText('those whom the court gives it to').waitFor();
  });

  it('and saves it as Markdown', async () => {
    await workbench.runCommand('Caseload: Save Document As…');
    await workbench.picks();
    await workbench.screenshot('documents-formats');
    await workbench.pick('Markdown');
    await workbench.page.getByRole('button', { name: 'OK' }).waitFor();
    await workbench.page.waitForTimeout(1000);
    await workbench.screenshot('documents-save');
    await workbench.page.keyboard.press('Enter');
    await workbench.runCommand('Notifications: Show Notifications');
    await workbench.page.waitForTimeout(1000);
    await workbench.screenshot('documents-saved');
    await workbench.runCommand('Notifications: Hide Notifications');
    const saved = await readFile(
      join(workbench.folder, 'documents/Case summary C-0142.md'),
      'utf8',
    );
    assert.match(saved, /^\[1\]: \.\.\/cases\/C-0142\//m);
  });

  it('and reads in Problems what is wrong with a template', async () => {
    await workbench.runCommand('Caseload: Customize This Summary');
    await workbench.tab('case.md').waitFor();
    const path = join(workbench.folder, 'templates/case.md');
    await writeFile(path, (await readFile(path, 'utf8')).replace('{{/goals}}\n', ''));
    await workbench.untilText('case.md', /language: en/);
    const { page } = workbench;
    await page.locator('.squiggly-error').first().waitFor();
    await workbench.runCommand('View: Focus Problems');
    await page.getByText('Section `goals` is not closed').first().waitFor();
    await workbench.screenshot('documents-template');
  });
});
