import * as assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { Workbench } from './workbench.ts';

const view = 'Plan Reviews';

/** Makes the side bar wider by so many pixels. */
async function widen(page: Page, by: number): Promise<void> {
  const box = await page.locator('.part.sidebar').boundingBox();
  assert.ok(box);
  const edge = { x: box.x + box.width, y: box.y + box.height / 2 };
  await page.mouse.move(edge.x, edge.y);
  await page.mouse.down();
  await page.mouse.move(edge.x + by, edge.y, { steps: 5 });
  await page.mouse.up();
}

describe('A supervisor reviews the plans', function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ width: 1600, height: 1000 });
    await workbench.showActivity('Caseload');
    await workbench.row('Cases', 'Overdue').waitFor();
    await workbench.runCommand('Caseload: Focus on Plan Reviews View');
    await workbench.row(view, 'M. Okafor').waitFor();
    // Who reviews has no need for the other view meanwhile.
    await workbench.page.locator('.pane-header[aria-label^="Cases"] .title').click();
    await widen(workbench.page, 250);
  });

  after(() => workbench.close());

  it('and sees whose plans changed since the last decision, and what stands', async () => {
    await workbench.page.mouse.move(900, 400);
    await workbench.screenshot('review-workers');
    const rows = await workbench.treeRows(view);
    assert.deepEqual(
      rows.map(({ label }) => label),
      [
        'M. Okafor',
        'J.D. · C-0142',
        'S. Reyes',
        'A.K. · C-0201',
        'No decision yet',
        '10 plans approved as they stand',
      ],
    );
  });

  it('and what changed at each goal, what needs a look first', async () => {
    await workbench.unfold(workbench.row(view, 'J.D. · C-0142'));
    await workbench.row(view, 'Goal G2 · 19 changes').waitFor();
    const goal = workbench.row(view, 'Goal G2 · 19 changes');
    await goal.waitFor();
    await workbench.screenshot('review-changes');
    const change = workbench.rows(view).filter({ hasText: 'Needs a look' }).last();
    await change.locator('.label-name').hover();
    await workbench.page.locator('.workbench-hover').getByText('Before:').waitFor();
    await workbench.screenshot('review-hover');
    await workbench.page.mouse.move(900, 400);
  });

  it('and opens the two texts beside each other', async () => {
    await workbench.rows(view).filter({ hasText: 'The target of paid-hours' }).first().click();
    await workbench.page.locator('.tab.active', { hasText: '21 August ↔ now' }).waitFor();
    await workbench.page.locator('.modified-in-monaco-diff-editor .view-line').first().waitFor();
    await workbench.page.mouse.move(900, 500);
    await workbench.page.waitForTimeout(1500);
    await workbench.screenshot('review-diff');
  });

  it('and ticks what she has looked at', async () => {
    const goal = workbench.row(view, 'Goal G2 · 19 changes');
    await goal.locator('.monaco-custom-toggle').click();
    await workbench.rows(view).filter({ hasText: '1 of 4 goals looked at' }).waitFor();
    await workbench.screenshot('review-ticked');
    await workbench.page.reload();
    await workbench.rows(view).filter({ hasText: '1 of 4 goals looked at' }).waitFor();
  });

  it('in high contrast, and since a day of her choice', async () => {
    await workbench.setTheme('Dark High Contrast', 'hc-black');
    await workbench.runCommand('Caseload: Review Changes Since…');
    await workbench.page.getByPlaceholder('What should the records be compared with?').waitFor();
    assert.equal((await workbench.picks())[0], 'The Last Decision');
    await workbench.screenshot('review-since');
    await workbench.pick('A Day');
    await workbench.page.getByText('Changes since which day?').waitFor();
    await workbench.answer('2026-10-30');
    await workbench.page.getByText('Changes since 30 October').first().waitFor();
    await workbench.screenshot('review-contrast');
  });
});
