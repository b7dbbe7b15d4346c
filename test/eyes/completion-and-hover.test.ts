import assert from 'node:assert/strict';
import { plain } from './tree-row.ts';
import { Workbench } from './workbench.ts';

describe('A caseworker writes a record by hand', function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ width: 1280, height: 800 });
    await workbench.openFile('cases/C-0142/plan.md');
  });

  after(() => workbench.close());

  async function goTo(line: number, column: number): Promise<void> {
    const { page } = workbench;
    await workbench.runCommand('Go to Line/Column...').catch(() => undefined);
    await page.locator('.quick-input-box input').fill(`:${line}:${column}`);
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  async function suggestions(): Promise<readonly string[]> {
    const rows = workbench.page.locator('.suggest-widget.visible .monaco-list-row .label-name');
    await rows.first().waitFor();
    return (await rows.allInnerTexts()).map(plain);
  }

  it('and is offered the keys of a goal after Enter', async () => {
    await goTo(18, 1);
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.press('Enter');
    const labels = await suggestions();
    assert.ok(labels.includes('reason'), labels.join(', '));
    await workbench.screenshot('completion-keys');
  });

  it('and chooses a key, and then a day by its words', async () => {
    const { page } = workbench;
    await page.keyboard.type('rea');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Waiting for the voucher, so that ');
    await page.waitForTimeout(800);
    assert.equal(
      await page.locator('.suggest-widget.visible').count(),
      0,
      'prose is not disturbed',
    );
    await page.keyboard.press('Enter');
    await page.keyboard.type('due:');
    const labels = await suggestions();
    assert.ok(labels.includes('2026-11-27'), labels.join(', '));
    await workbench.screenshot('completion-days');
    await page.keyboard.press('Escape');
  });

  it('and reads what an id stands for', async () => {
    const { page } = workbench;
    await workbench.runCommand('View: Revert and Close Editor').catch(() => undefined);
    await workbench.openFile('cases/C-0142/plan.md');
    await goTo(19, 17);
    const hover = page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
    const said = hover.getByText('A home that is his to lock');
    // A machine that is slow to draw may close it again before it was read.
    for (let attempt = 0; attempt < 5 && !(await said.isVisible()); attempt++) {
      await workbench.runCommand('Show or Focus Hover');
      await said.waitFor({ timeout: 5_000 }).catch(() => undefined);
    }
    await said.waitFor();
    await workbench.screenshot('hover-need');
  });
});
