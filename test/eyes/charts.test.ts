import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { plain } from './tree-row.ts';
import { Workbench } from './workbench.ts';

/** How wide an image is of itself: 0 where it could not be drawn. */
function widthOf(image: Locator): Promise<number> {
  return image.evaluate((node) => (node as unknown as { naturalWidth: number }).naturalWidth);
}

describe('A caseworker looks whether it helps', function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ width: 1280, height: 1000 });
  });

  after(async () => {
    assert.deepEqual(workbench.askedElsewhere, [], 'nothing was asked of the network');
    await workbench.close();
  });

  /** Links between records open in the preview, as all links there do. */
  async function shownNote(reading: RegExp): Promise<void> {
    const inside = workbench.webview();
    await inside.getByRole('heading', { name: /^Contact/ }).waitFor();
    const text = plain(await inside.locator('.caseload-sheet').innerText());
    assert.match(text, reading);
  }

  it('and sees the readings of a goal drawn in the preview of its plan', async () => {
    await workbench.openFile('C-0201/plan.md');
    await workbench.runCommand('Markdown: Open Preview');
    const figure = workbench.webview().locator('.caseload-chart').first();
    const drawing = figure.locator('svg');
    // The first preview of a cold window may come before what draws in it.
    await drawing
      .waitFor({ timeout: 30_000 })
      .catch(() => workbench.runCommand('Markdown: Refresh Preview'));
    await drawing.waitFor();
    assert.match(await figure.innerText(), /12 readings, from 17 on 6 July to 8 on 16 November/);
    assert.equal(await figure.locator('.caseload-chart-link').count(), 12);
    await workbench.screenshot('chart-in-preview');
  });

  it('and opens the note of a point with the mouse', async () => {
    const point = workbench.webview().locator('.caseload-chart-link').first();
    assert.equal(await point.getAttribute('aria-label'), '17 on 6 July, phase A');
    await point.click();
    await shownNote(/PHQ-9\s+17\s/);
  });

  it('and unfolds the same as a table, whose numbers lead to their lines', async () => {
    await workbench.openFile('C-0201/plan.md');
    await workbench.runCommand('Markdown: Open Preview');
    const figure = workbench.webview().locator('.caseload-chart').first();
    await figure.getByText('The same as a table').click();
    const latest = figure.getByRole('row').last();
    assert.match(plain(await latest.innerText()), /^16 November\s+8\s+B/);
    await latest.getByRole('link').click();
    await shownNote(/PHQ-9\s+8\s/);
  });

  it('and sees who stands by the person, each tie by its line and in words', async () => {
    await workbench.openFile('C-0142/case.md');
    await workbench.runCommand('Markdown: Open Preview');
    const figure = workbench.webview().locator('.caseload-chart').filter({ hasText: 'Supports' });
    await figure.scrollIntoViewIfNeeded();
    assert.match(await figure.first().innerText(), /stressful/);
    await workbench.screenshot('ecomap-in-preview');
  });

  for (const [theme, kind, name] of [
    ['Dark Modern', 'vs-dark', 'dark'],
    ['Light Modern', 'vs', 'light'],
  ] as const) {
    it(`and has the course of a measure in its hover, in ${name} colors`, async () => {
      await workbench.setTheme(theme, kind);
      await workbench.runCommand('View: Close All Editors');
      await workbench.openFile('C-0201/2026-11-16-monitoring-progress.md');
      await workbench.runCommand('Go to Line/Column...').catch(() => undefined);
      await workbench.page.locator('.quick-input-box input').fill(':11:15');
      await workbench.page.keyboard.press('Enter');
      await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      await workbench.runCommand('Show or Focus Hover');
      const hover = workbench.page.locator('.monaco-hover:not(.hidden)').first();
      const image = hover.locator('img');
      await image.waitFor();
      const width = await widthOf(image);
      assert.ok(width > 0, 'the image is drawn');
      assert.match(plain(await hover.innerText()), /Patient Health Questionnaire/);
      await workbench.screenshot(`chart-in-hover-${name}`);
      await workbench.page.keyboard.press('Escape');
    });
  }

  it('and sees the pictures in the summary of a case', async () => {
    await workbench.runCommand('View: Close All Editors');
    await workbench.runCommand('Caseload: Summarize Case');
    await workbench.page.locator('.quick-input-box input').fill('A.K.');
    await workbench.page.locator('.quick-input-list .monaco-list-row').first().click();
    const image = workbench.webview().locator('img').first();
    await image.scrollIntoViewIfNeeded();
    assert.match((await image.getAttribute('alt')) ?? '', /^PHQ-9 \(goal G1\)\. 12 readings/);
    const width = await widthOf(image);
    assert.ok(width > 0, 'the image is drawn');
    await workbench.screenshot('chart-in-summary');
  });

  it('and accepts what the readings suggest, in the tree', async () => {
    await workbench.runCommand('View: Close All Editors');
    await workbench.showActivity('Caseload');
    await workbench.unfold(workbench.row('Cases', 'N.B.'));
    const goal = workbench.rows('Cases').filter({ hasText: 'G4 · SMART' }).first();
    await workbench.unfold(goal);
    const suggestion = workbench.rows('Cases').filter({ hasText: 'Readings suggest: achieved' });
    await suggestion.first().waitFor();
    await suggestion.first().locator('.label-name').hover();
    await workbench.screenshot('suggestion');
    await suggestion.first().getByRole('button', { name: 'Accept Suggested Achievement' }).click();
    await workbench.untilText('C-0204/plan.md', /achievement: achieved/);
    await suggestion.first().waitFor({ state: 'detached' });
  });
});
