// @ts-check
// Takes the pictures that the README shows, from the real workbench on the sample caseload:
// `npm run pictures`. They go to docs/pictures/.
import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './folders.mjs';
import { runCommand } from './run-command.mjs';
import { endOnSignals } from './scratch.mjs';
import { prepareEyes } from './vscode/prepare-eyes.mjs';

const target = join(root, 'docs', 'pictures');

/** @param {any} workbench */
async function takeTree(workbench) {
  await widenSideBar(workbench.page);
  await workbench.unfold(workbench.row('Cases', 'J.D.'));
  const goal = workbench.rows('Cases').filter({ hasText: 'G1 · SMART' }).first();
  await workbench.unfold(goal);
  await goal.locator('.label-name').click();
  await workbench.editorText('plan.md');
  await workbench.unfold(goal);
  await workbench.rows('Cases').filter({ hasText: 'Nights housed' }).first().waitFor();
  await workbench.page.mouse.move(900, 400);
  return workbench.screenshot('tree');
}

/** @param {any} workbench */
async function takeProblem(workbench) {
  await workbench.runCommand('View: Close Primary Side Bar');
  await workbench.runCommand('View: Close All Editors');
  await workbench.openFile('cases/C-0101/plan.md');
  await workbench.runCommand('View: Focus Problems');
  const rows = workbench.page.locator('.markers-panel .monaco-list-row');
  await rows.filter({ hasText: 'has no measure' }).first().click();
  await workbench.page.locator('.squiggly-warning').first().waitFor();
  return workbench.screenshot('problem');
}

/** @param {any} workbench */
async function takeSummary(workbench) {
  await workbench.runCommand('View: Hide Panel');
  await workbench.runCommand('View: Close All Editors');
  await workbench.runCommand('Caseload: Summarize Case');
  await workbench.page.locator('.quick-input-box input').fill('J.D.');
  await workbench.pick('J.D.');
  await workbench.webview().getByRole('heading', { level: 1 }).first().waitFor();
  return workbench.screenshot('summary');
}

/** @param {any} workbench */
async function takeCaseOverview(workbench) {
  const size = workbench.page.viewportSize();
  await workbench.page.setViewportSize({ width: 1200, height: 1120 });
  await workbench.runCommand('View: Close All Editors');
  await workbench.runCommand('Caseload: Case Overview');
  await workbench.page.locator('.quick-input-box input').fill('A.K.');
  await workbench.pick('A.K.');
  await workbench.webview().locator('main:has(svg):not(:has(.caseload-drawing))').waitFor();
  const picture = await workbench.screenshot('case-overview');
  await workbench.page.setViewportSize(size);
  return picture;
}

/** Makes room for what stands behind the names. @param {any} page */
async function widenSideBar(page) {
  const { x, width } = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(x + width + 2, 300);
  await page.waitForTimeout(600);
  await page.mouse.down();
  await page.mouse.move(x + width + 220, 300, { steps: 8 });
  await page.mouse.up();
}

/** @param {any} workbench */
async function takeSuggestions(workbench) {
  await workbench.runCommand('View: Close All Editors');
  await workbench.openFile('cases/C-0101/plan.md');
  await workbench.runCommand('Go to Line/Column...').catch(() => undefined);
  await workbench.page.locator('.quick-input-box input').fill(':48:1');
  await workbench.page.keyboard.press('Enter');
  await workbench.page.getByText('Ln 48, Col 1').first().waitFor();
  await workbench.page.keyboard.press('End');
  await workbench.page.keyboard.press('Enter');
  const rows = workbench.page.locator('.suggest-widget.visible .monaco-list-row');
  await rows.filter({ hasText: 'measures' }).first().waitFor();
  const picture = await workbench.screenshot('suggestions');
  await workbench.page.keyboard.press('Escape');
  await workbench.runCommand('File: Revert File');
  return picture;
}

/** @param {any} workbench */
async function takeReviews(workbench) {
  await workbench.runCommand('View: Close All Editors');
  await workbench.runCommand('Caseload: Focus on Plan Reviews View');
  const view = 'Plan Reviews';
  // Two texts beside each other need room, or the editor puts one below the other.
  const size = workbench.page.viewportSize();
  await workbench.page.setViewportSize({ width: 1600, height: 900 });
  await workbench.row(view, 'M. Okafor').waitFor();
  await workbench.page.locator('.pane-header[aria-label^="Cases"] .title').click();
  await workbench.unfold(workbench.row(view, 'J.D. · C-0142'));
  await workbench.row(view, 'Goal G2 · 19 changes').waitFor();
  await workbench.rows(view).filter({ hasText: 'The target of paid-hours' }).first().click();
  await workbench.page.locator('.modified-in-monaco-diff-editor .view-line').first().waitFor();
  await workbench.page.mouse.move(900, 400);
  await workbench.page.waitForTimeout(1500);
  const picture = await workbench.screenshot('reviews');
  await workbench.page.locator('.pane-header[aria-label^="Cases"] .title').click();
  await workbench.page.setViewportSize(size);
  return picture;
}

/** @param {any} workbench */
async function takePreview(workbench) {
  await workbench.runCommand('View: Close All Editors');
  await workbench.openFile('cases/C-0142/plan.md');
  await workbench.runCommand('Markdown: Open Preview');
  await workbench.webview().getByText('measurable').first().waitFor();
  return workbench.screenshot('preview');
}

/** @param {any} workbench */
async function takeCaseloadOverview(workbench) {
  const size = workbench.page.viewportSize();
  await workbench.page.setViewportSize({ width: 1200, height: 1120 });
  await workbench.runCommand('View: Close All Editors');
  await workbench.runCommand('Caseload: Caseload Overview');
  const row = workbench.webview().getByRole('row', { name: /^Review of the plan/ });
  await row.locator('summary').last().click();
  await row.getByRole('link').last().waitFor();
  const picture = await workbench.screenshot('caseload-overview');
  await workbench.page.setViewportSize(size);
  return picture;
}

// The side bar is wide only in the first two: the reviews come before it is closed.
const pictures = [
  takeTree,
  takeReviews,
  takeProblem,
  takeSummary,
  takeSuggestions,
  takePreview,
  takeCaseOverview,
  takeCaseloadOverview,
];

endOnSignals();
if ((await runCommand(process.execPath, ['esbuild.js'])) !== 0) process.exit(1);
const compiler = join(root, 'node_modules/typescript/bin/tsc');
const compiled = await runCommand(process.execPath, [compiler, '-p', 'tsconfig.test.json']);
if (compiled !== 0) process.exit(1);
const eyes = await prepareEyes();
try {
  const module = pathToFileURL(join(root, 'out/test/eyes/workbench.js')).href;
  const { Workbench } = await import(module);
  const workbench = await Workbench.open({
    width: 1200,
    height: 760,
    settings: { 'editor.minimap.enabled': false },
  });
  await workbench.showActivity('Caseload');
  await workbench.row('Cases', 'Overdue').waitFor();
  mkdirSync(target, { recursive: true });
  for (const take of pictures) {
    const picture = await take(workbench);
    copyFileSync(picture, join(target, basename(picture)));
    console.log(`docs/pictures/${basename(picture)}`);
  }
  await workbench.close();
} finally {
  await eyes.stop();
}
