import * as assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { themes } from './themes.ts';
import { violationsIn } from './violations.ts';
import { Workbench } from './workbench.ts';

const size = { width: 1440, height: 1900 };

describe('A supervisor looks over the caseload', function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open(size);
    await workbench.showActivity('Caseload');
    await workbench.row('Cases', 'Overdue').waitFor();
    await workbench.runCommand('Caseload: Caseload Overview');
    await workbench.webview().getByRole('heading', { level: 1 }).waitFor();
  });

  after(async () => {
    assert.deepEqual(workbench.askedElsewhere, [], 'nothing was asked of the network');
    await workbench.close();
  });

  async function wideAndRoom(): Promise<readonly number[]> {
    return workbench
      .webview()
      .locator('body')
      .evaluate('[document.documentElement.scrollWidth, document.documentElement.clientWidth]');
  }

  for (const { name, kind, picture } of themes) {
    it(`in figures that stand out in ${name}`, async () => {
      await workbench.setTheme(name, kind);
      const page = workbench.webview();
      await page.getByRole('table', { name: 'Cases by risk and status' }).waitFor();
      await workbench.screenshot(`caseload-overview-${picture}`);
      assert.deepEqual(await violationsIn(page, 'main'), []);
    });
  }

  it('and opens a number to its cases, by the keyboard', async () => {
    const page = workbench.webview();
    const lacking = page.getByRole('row', { name: /^M, not yet measurable/ });
    await lacking.locator('summary').focus();
    await workbench.page.keyboard.press('Enter');
    await lacking.getByRole('link', { name: 'C-0101' }).waitFor();
    const risk = page.getByRole('row', { name: /^High risk/ });
    await risk.locator('summary').first().click();
    await page
      .getByRole('row', { name: /^Not achieved/ })
      .locator('summary')
      .click();
    await workbench.screenshot('caseload-overview-opened');
    assert.deepEqual(await violationsIn(page, 'main'), []);
  });

  it('where there is little room', async () => {
    await workbench.runCommand('View: Close Primary Side Bar');
    await workbench.page.setViewportSize({ width: 480, height: 1900 });
    await workbench.screenshot('caseload-overview-narrow');
    const [wide = 0, room = 0] = await wideAndRoom();
    assert.ok(wide <= room, 'nothing stands out to the side');
    assert.deepEqual(await violationsIn(workbench.webview(), 'main'), []);
    await workbench.page.setViewportSize(size);
  });

  it('and takes the figures along from a button on the page', async () => {
    await workbench.webview().getByRole('button', { name: 'Export Caseload Figures' }).click();
    const input = workbench.page.locator('.quick-input-widget input.input').first();
    await input.waitFor();
    await workbench.screenshot('caseload-overview-export');
    await workbench.page.keyboard.press('Enter');
    await workbench.notification('Numbers of 1 to 4 are hidden');
    const name = 'caseload-figures-2026-11-20.csv';
    assert.match(
      await readFile(join(workbench.folder, name), 'utf8'),
      /^table,row,column,unit,value\n/,
    );
  });

  it('and opens a case at the line that the number comes from', async () => {
    const page = workbench.webview();
    const lacking = page.getByRole('row', { name: /^M, not yet measurable/ });
    await lacking.getByRole('link', { name: 'C-0101' }).focus();
    await workbench.page.keyboard.press('Enter');
    await workbench.editorText('plan.md');
    await workbench.tab('plan.md').waitFor();
    await workbench.page
      .getByText(/^Ln \d+, Col/)
      .first()
      .waitFor();
    const place = await workbench.page
      .getByText(/^Ln \d+, Col/)
      .first()
      .innerText();
    assert.notEqual(place, 'Ln 1, Col 1');
    await workbench.screenshot('caseload-overview-line');
  });
});
