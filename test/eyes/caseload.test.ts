import * as assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { place } from './place.ts';
import { Workbench } from './workbench.ts';

async function emptyFolder(): Promise<string> {
  const folder = join(await mkdtemp(join(place.scratch, 'empty-')), 'records');
  await mkdir(folder);
  return folder;
}

describe('A caseworker opens the sample caseload', function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ width: 1440, height: 900 });
    await workbench.showActivity('Caseload');
    await workbench.row('Cases', 'Overdue').waitFor();
  });

  after(async () => {
    assert.deepEqual(workbench.askedElsewhere, [], 'nothing was asked of the network');
    await workbench.close();
  });

  it('and sees what needs attention first, with a badge for overdue cases', async () => {
    const groups = (await workbench.treeRows('Cases')).filter(({ level }) => level === 1);
    assert.deepEqual(
      groups.map(({ label }) => label),
      ['Cannot be read', 'Overdue', 'Due within 7 days', 'On course', 'Closed'],
    );
    const overdue = groups.find(({ label }) => label === 'Overdue');
    const badge = workbench.page.locator('.activitybar .badge-content').filter({ visible: true });
    assert.ok((await badge.allInnerTexts()).includes(overdue?.description ?? ''));
    await workbench.screenshot('tree');
  });

  it('and unfolds a case down to its goals, readings and steps', async () => {
    await workbench.unfold(workbench.row('Cases', 'J.D.'));
    const goal = workbench.rows('Cases').filter({ hasText: 'G1 · SMART' }).first();
    await workbench.unfold(goal);
    await workbench.rows('Cases').filter({ hasText: 'Nights housed' }).first().waitFor();
    // At its beginning: a click in the middle of a long label would scroll it out of view.
    await goal.locator('.label-name').click({ position: { x: 4, y: 6 } });
    await workbench.screenshot('tree-case');
    await workbench.untilText('plan.md', /goal: /);
  });

  it('and ticks a step, which is written to the file', async () => {
    const open = workbench
      .rows('Cases')
      .filter({ has: workbench.page.getByRole('checkbox', { checked: false }) })
      .first();
    await workbench.unfold(workbench.rows('Cases').filter({ hasText: 'G1 · SMART' }).first());
    // What git knows has come: the tree is drawn anew no more.
    await workbench.rows('Cases').filter({ hasText: '2 to look at' }).first().waitFor();
    const label = await open.locator('.label-name').innerText();
    await open.locator('.monaco-custom-toggle').click();
    const step = workbench.rows('Cases').filter({ hasText: label }).first();
    await step.filter({ hasText: 'done 20 November' }).waitFor();
    const plan = await readFile(join(workbench.folder, 'cases/C-0142/plan.md'), 'utf8');
    assert.match(plan, /done: 2026-11-20/);
    await workbench.screenshot('step-done');
  });

  it('and finds a problem in words, at its line', async () => {
    await workbench.openFile('cases/C-0101/plan.md');
    await workbench.runCommand('View: Focus Problems');
    const problem = workbench.page
      .locator('.markers-panel .monaco-list-row')
      .filter({ hasText: 'has no measure' });
    await problem.first().click();
    await workbench.page.locator('.squiggly-warning').first().waitFor();
    await workbench.screenshot('problem');
    await workbench.runCommand('View: Hide Panel');
  });

  it('and has a check explained, the one that speaks here first', async () => {
    await workbench.openFile('cases/C-0101/plan.md');
    await workbench.runCommand('Caseload: Explain a Check');
    await workbench.pick('A goal is not measurable');
    const page = workbench.webview();
    await page.getByRole('heading', { level: 1, name: 'A goal is not measurable' }).waitFor();
    await page.getByText('Put right:').first().waitFor();
    await workbench.screenshot('check-explained');
    await workbench.runCommand('View: Close All Editors');
  });

  it('and filters cases by text, and shows all again', async () => {
    await workbench.runCommand('Caseload: Filter Cases');
    await workbench.answer('housing');
    await workbench.page.locator('.pane-body', { hasText: 'Only cases with' }).first().waitFor();
    const labels = (await workbench.treeRows('Cases')).map(({ label }) => label);
    assert.ok(labels.includes('J.D.'));
    await workbench.screenshot('filter');
    await workbench.runCommand('Caseload: Show All Cases');
    await workbench.row('Cases', 'Closed').waitFor();
  });

  it('and groups them by worker', async () => {
    await workbench.runCommand('Caseload: Group Cases by Worker');
    await workbench.row('Cases', 'L. Brandt').waitFor();
    await workbench.screenshot('by-worker');
    await workbench.runCommand('Caseload: Group Cases by What Needs Attention');
  });

  it('and summarizes a case from the palette, beside its preview', async () => {
    await workbench.runCommand('Caseload: Summarize Case');
    await workbench.pick('J.D.');
    const preview = workbench.webview();
    await preview.getByRole('heading', { level: 1 }).first().waitFor();
    assert.match(await preview.locator('body').innerText(), /J\.D\./);
    await workbench.screenshot('summary');
  });
});

describe('A newcomer opens an empty folder', function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ folder: await emptyFolder() });
    await workbench.showActivity('Caseload');
  });

  after(() => workbench.close());

  it('and is offered a sample and a new case', async () => {
    const welcome = workbench.page.locator('.welcome-view-content');
    await welcome.getByText('Create a Sample Caseload').waitFor();
    await welcome.getByText('New Case').waitFor();
    await workbench.screenshot('welcome');
  });

  it('and makes the sample, which is as fresh as on the day it was written', async () => {
    await workbench.page
      .locator('.welcome-view-content')
      .getByText('Create a Sample Caseload')
      .click();
    await workbench.row('Cases', 'Overdue').waitFor();
    // Closed cases are the last that the tree shows, once all is written and read.
    await workbench.row('Cases', 'Closed').filter({ hasText: '2' }).waitFor();
    const cases = await readdir(join(workbench.folder, 'cases'));
    assert.equal(cases.length, 17);
    await workbench.screenshot('sample-created');
  });
});

describe('Someone who sees little', function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({
      zoom: 200,
      settings: { 'workbench.colorTheme': 'Default High Contrast' },
    });
    // At this size the activity bar has no room for every icon.
    await workbench.runCommand('Caseload: Focus on Cases View');
  });

  after(() => workbench.close());

  it('reads the tree in high contrast at twice the size', async () => {
    await workbench.row('Cases', 'Overdue').waitFor();
    const rows = await workbench.rows('Cases').all();
    const labels = await Promise.all(rows.map((row) => row.getAttribute('aria-label')));
    assert.ok(labels.every((label) => label !== null && label !== ''));
    await workbench.screenshot('high-contrast');
  });
});
