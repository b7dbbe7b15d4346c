import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { plain } from './tree-row.ts';
import { themes } from './themes.ts';
import { violationsIn } from './violations.ts';
import { Workbench } from './workbench.ts';

describe('A caseworker looks at a case before the door opens', function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ width: 1280, height: 1200 });
    // The records are looked through before a case can be chosen.
    await workbench.showActivity('Caseload');
    await workbench.row('Cases', 'Overdue').waitFor();
    await workbench.runCommand('View: Close Primary Side Bar');
  });

  after(async () => {
    assert.deepEqual(workbench.askedElsewhere, [], 'nothing was asked of the network');
    await workbench.close();
  });

  async function overview(client: string): Promise<FrameLocator> {
    await workbench.runCommand('View: Close All Editors');
    await workbench.runCommand('Caseload: Case Overview');
    await workbench.page.locator('.quick-input-box input').fill(client);
    await workbench.pick(client);
    const inside = workbench.webview();
    await inside.getByRole('heading', { level: 1 }).waitFor();
    return inside;
  }

  /** Until no picture is waited for. */
  async function drawn(inside: FrameLocator): Promise<void> {
    await inside.locator('.caseload-chart svg').first().waitFor();
    await inside.locator('main:not(:has(.caseload-drawing))').waitFor();
  }

  for (const { name, kind, picture } of themes) {
    it(`and finds who, risk, promises and goals on one page in ${name}`, async () => {
      await workbench.setTheme(name, kind);
      const inside = await overview('J.D.');
      await drawn(inside);
      assert.match(plain(await inside.locator('header').innerText()), /^J\.D\. C-0142/);
      for (const part of ['Safety', 'Last contact and promises', 'What is due', 'Consents'])
        await inside.getByRole('heading', { name: part, exact: true, level: 2 }).waitFor();
      assert.equal(await inside.locator('article.caseload-goal').count(), 4);
      await workbench.screenshot(`case-overview-${picture}`);
      assert.deepEqual(await violationsIn(inside, 'main'), []);
    });
  }

  it('and sees a high risk, members, consents that ended and who stands by', async () => {
    await workbench.setTheme('Light Modern', 'vs');
    const inside = await overview('E.V.');
    await drawn(inside);
    await workbench.screenshot('case-overview-high-risk');
    await inside.locator('#supports').scrollIntoViewIfNeeded();
    await workbench.screenshot('case-overview-supports');
    assert.deepEqual(await violationsIn(inside, 'main'), []);
  });

  it('and a closed case, and one of which a file cannot be read', async () => {
    for (const [client, picture] of [
      ['P.S.', 'closed'],
      ['B.N.', 'unread'],
    ] as const) {
      const inside = await overview(client);
      await drawn(inside);
      await workbench.screenshot(`case-overview-${picture}`);
      assert.deepEqual(await violationsIn(inside, 'main'), []);
    }
  });

  it('and a fact opens its line', async () => {
    await workbench.setTheme('Light Modern', 'vs');
    const inside = await overview('J.D.');
    await inside.locator('#last-contact a').first().click();
    await workbench.editor('2026-11-16-monitoring-progress.md').first().waitFor();
    assert.match(await workbench.page.locator('.statusbar').innerText(), /Ln 4, Col 7/);
  });

  it('and a point of a chart opens the note it comes from', async () => {
    const inside = await overview('A.K.');
    await drawn(inside);
    const point = inside.locator('article .caseload-chart-link').first();
    await point.scrollIntoViewIfNeeded();
    await workbench.screenshot('case-overview-goals');
    await point.click();
    await workbench.untilText('2026-07-06-building-rapport.md', /phq-9: 17/);
  });

  it('and gets along with the keyboard alone', async () => {
    const inside = await overview('J.D.');
    await inside.locator('header a').first().focus();
    for (let stops = 0; stops < 3; stops++) await workbench.page.keyboard.press('Tab');
    const focused = inside.locator('a:focus');
    await focused.waitFor();
    await workbench.screenshot('case-overview-keyboard');
    await workbench.page.keyboard.press('Enter');
    await workbench.untilText('C-0142/case.md', /client: J\.D\./);
  });

  it('and sees a change at once, and stays where they were', async () => {
    const inside = await overview('A.K.');
    await drawn(inside);
    const table = inside.locator('details').first();
    await table.locator('summary').click();
    await table.scrollIntoViewIfNeeded();
    await workbench.runCommand('Caseload: Complete Step');
    await workbench.page.locator('.quick-input-box input').fill('A.K.');
    await workbench.pick('A.K.');
    await workbench.pick('Write a one-page plan for noticing and meeting a relapse');
    await inside.getByText('Steps: 4 of 4 done.').first().waitFor();
    assert.equal(await table.getAttribute('open'), '', 'the table is still unfolded');
  });

  it('and finds the page as it was left, after a look at something else', async () => {
    const inside = await overview('A.K.');
    await drawn(inside);
    await inside.locator('details').first().locator('summary').click();
    await workbench.openFile('C-0201/case.md');
    await workbench.page.locator('.tab').filter({ hasText: 'A.K. (C-0201)' }).click();
    const again = workbench.webview();
    await again.locator('details[open]').first().waitFor();
  });

  it('and finds the page again after the window was loaded anew, where they were', async () => {
    const inside = await overview('A.K.');
    await drawn(inside);
    await inside.locator('#stages').scrollIntoViewIfNeeded();
    // VS Code writes down what a window holds every few seconds.
    await workbench.page.waitForTimeout(6_000);
    await workbench.page.reload();
    const again = workbench.webview();
    await again.getByRole('heading', { level: 1, name: /A\.K\./ }).waitFor();
    await drawn(again);
    const top: number = await again.locator('html').evaluate('window.scrollY');
    assert.ok(top > 500, `the page stands at ${top}`);
  });

  it('and writes in an editor beside, and the page follows without taking the keyboard', async () => {
    await workbench.runCommand('View: Close All Editors');
    await workbench.openFile('C-0142/case.md');
    await workbench.runCommand('Caseload: Case Overview');
    await workbench.page.locator('.quick-input-box input').fill('J.D.');
    await workbench.pick('J.D.');
    const inside = workbench.webview();
    await inside.locator('header a').first().focus();
    await workbench.runCommand('View: Move Editor into Next Group');
    await workbench.editor('C-0142/case.md').getByText('Veterans').first().click();
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.type('Rang ');
    await workbench.page.keyboard.press('Control+Home');
    for (let line = 0; line < 3; line++) await workbench.page.keyboard.press('ArrowDown');
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.type(' of the depot', { delay: 120 });
    await inside.getByRole('heading', { level: 1, name: /^J\.D\. of the depot/ }).waitFor();
    await workbench.untilText('C-0142/case.md', /client: J\.D\. of the depot\n/);
    await workbench.screenshot('case-overview-beside');
    await workbench.runCommand('File: Revert File');
  });

  it('and where there is little room, or everything is large', async () => {
    await workbench.page.setViewportSize({ width: 360, height: 1100 });
    const inside = await overview('J.D.');
    await drawn(inside);
    const [wide = 0, room = 0]: readonly number[] = await inside
      .locator('body')
      .evaluate('[document.body.scrollWidth, document.body.clientWidth]');
    assert.ok(wide <= room, 'nothing stands out to the side');
    await workbench.screenshot('case-overview-narrow');
    // At 200 % half as much has room.
    await workbench.page.setViewportSize({ width: 640, height: 600 });
    await workbench.screenshot('case-overview-large');
  });
});
