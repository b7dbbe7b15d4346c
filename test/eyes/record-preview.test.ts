import * as assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { place } from './place.ts';
import { themes } from './themes.ts';
import { violationsIn } from './violations.ts';
import { Workbench } from './workbench.ts';

const margins = { top: '15mm', bottom: '15mm', left: '12mm', right: '12mm' };

describe('A caseworker reads a record in the Markdown preview', function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ width: 1200, height: 1400 });
  });

  after(async () => {
    assert.deepEqual(workbench.askedElsewhere, [], 'nothing was asked of the network');
    await workbench.close();
  });

  async function preview(path: string): Promise<FrameLocator> {
    await workbench.runCommand('View: Close All Editors');
    await workbench.openFile(path);
    await workbench.runCommand('Markdown: Open Preview');
    const inside = workbench.webview();
    await inside.locator('.caseload-sheet').waitFor();
    return inside;
  }

  for (const { name, kind, picture } of themes) {
    it(`and finds the plan drawn for people in ${name}`, async () => {
      await workbench.setTheme(name, kind);
      const inside = await preview('C-0142/plan.md');
      await inside.getByRole('heading', { name: /^G1 Hold a lease/ }).waitFor();
      assert.equal(await inside.locator('.caseload-goal').count(), 4);
      assert.equal(await inside.locator('table.frontmatter').count(), 0, 'drawn only once');
      await inside
        .getByRole('heading', { name: 'J.D.’s plan' })
        .or(inside.getByText("J.D.'s plan"))
        .first()
        .waitFor();
      await workbench.screenshot(`preview-plan-${picture}`);
      assert.deepEqual(await violationsIn(inside, '.caseload-sheet'), []);
    });
  }

  it('and where there is little room', async () => {
    await workbench.setTheme('Light Modern', 'vs');
    await workbench.page.setViewportSize({ width: 640, height: 1200 });
    const inside = await preview('C-0142/plan.md');
    const [wide = 0, room = 0]: readonly number[] = await inside
      .locator('body')
      .evaluate('[document.body.scrollWidth, document.body.clientWidth]');
    assert.ok(wide <= room, 'nothing stands out to the side');
    await workbench.screenshot('preview-plan-narrow');
    await workbench.page.setViewportSize({ width: 1200, height: 1400 });
  });

  for (const path of [
    'C-0142/case.md',
    'C-0142/assessment-2026-08-03.md',
    'C-0142/2026-10-01-crisis-management.md',
    'C-0119/2026-10-30-termination-evaluation.md',
    'C-0142/safety-plan.md',
    'C-0142/referral-clinic.md',
    'C-0142/review-2026-08-21.md',
    'C-0142/reflection-2026-10-02.md',
  ]) {
    it(`and finds ${path} drawn`, async () => {
      await workbench.setTheme('Dark Modern', 'vs-dark');
      const inside = await preview(path);
      await workbench.screenshot(`preview-${path.replace(/.*\/(.*)\.md/, '$1')}`);
      assert.deepEqual(await violationsIn(inside, '.caseload-sheet'), []);
    });
  }

  it('and prints a plan on white paper, a goal whole on its page', async () => {
    await workbench.setTheme('Dark Modern', 'vs-dark');
    const inside = await preview('C-0142/plan.md');
    const html: string = await inside
      .locator('html')
      .evaluate('document.documentElement.outerHTML');
    const styles: string = await inside
      .locator('html')
      .evaluate(
        "[...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\\n')",
      );
    const paper = await workbench.page.context().browser()?.newPage();
    assert.ok(paper);
    const bare = html.replace(/<script[^]*?<\/script>|<(?:link|meta|base)[^>]*>/g, '');
    await paper.setContent(`${bare}<style>${styles}</style>`);
    await paper.emulateMedia({ media: 'print' });
    const ground = await paper.evaluate('getComputedStyle(document.body).backgroundColor');
    assert.equal(ground, 'rgb(255, 255, 255)');
    await paper.setViewportSize({ width: 794, height: 1123 });
    await mkdir(place.pictures, { recursive: true });
    const picture = join(place.pictures, 'preview-plan-print');
    await paper.screenshot({ path: `${picture}.png`, fullPage: true });
    const pdf = await paper.pdf({ path: `${picture}.pdf`, format: 'A4', margin: margins });
    assert.ok(pdf.length > 10_000);
    await paper.close();
  });
});
