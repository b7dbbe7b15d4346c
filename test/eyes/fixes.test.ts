import * as assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { Workbench } from './workbench.ts';

const note = 'cases/C-0209/2026-09-28-monitoring-progress.md';

/** Asked in the moment a file opens, VS Code may say that there is nothing yet. */
async function untilOffered(workbench: Workbench, title: string): Promise<Locator> {
  const offered = workbench.page.locator('.action-widget').getByText(title);
  for (let attempt = 0; attempt < 10 && !(await offered.isVisible()); attempt++) {
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Control+.');
    await workbench.page.waitForTimeout(1000);
  }
  await offered.waitFor();
  return offered;
}

describe('A caseworker meets a misspelled key', function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open();
    await workbench.openFile(note);
    await workbench.page.locator('.squiggly-warning').first().waitFor();
  });

  after(() => workbench.close());

  it('and the light bulb says what was meant', async () => {
    await workbench.editor(note).getByText('attendence').first().click();
    await untilOffered(workbench, 'Rename `attendence` to `attendance`');
    await workbench.screenshot('light-bulb');
    await workbench.page.keyboard.press('Enter');
    await workbench.editor(note).getByText('attendance').first().waitFor();
    await workbench.page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
    assert.doesNotMatch(await workbench.editorText(note), /attendence/);
  });

  it('and a goal without a measure gets one to fill in', async () => {
    const plan = 'cases/C-0101/plan.md';
    await workbench.openFile(plan);
    await workbench.editor(plan).click();
    await workbench.page.keyboard.press('Control+g');
    await workbench.answer(':41:7');
    await workbench.page.getByText('Ln 41, Col 7').first().waitFor();
    const offered = await untilOffered(workbench, 'Add `measures` to the goal');
    await workbench.screenshot('light-bulb-goal');
    await offered.click();
    await workbench.editor(plan).getByText('name-of-measure').waitFor();
    await workbench.page.keyboard.type('afternoons');
    await workbench.page.keyboard.press('Tab');
    await workbench.page.keyboard.type('afternoons with T.F. a month');
    await workbench.untilText(
      plan,
      /\{ name: afternoons, unit: afternoons with T\.F\. a month, baseline: 0/,
    );
    await workbench.screenshot('measure-to-fill-in');
  });
});
