import * as assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Workbench } from './workbench.ts';

describe('A caseworker writes with the keyboard alone', function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ width: 1440, height: 900 });
    await workbench.runCommand('Caseload: Focus on Cases View');
    await workbench.row('Cases', 'Overdue').waitFor();
  });

  after(async () => {
    assert.deepEqual(workbench.askedElsewhere, [], 'nothing was asked of the network');
    await workbench.close();
  });

  /** Waits until a question of this title is asked. */
  async function asked(title: string): Promise<void> {
    await workbench.page.locator('.quick-input-title').getByText(title, { exact: true }).waitFor();
  }

  async function begin(command: string): Promise<void> {
    await workbench.page.keyboard.press('F1');
    await workbench.page.locator('.quick-input-box input').waitFor();
    await workbench.page.keyboard.type(command);
    await workbench.page
      .locator('.quick-input-list .monaco-list-row.focused')
      .filter({ hasText: command })
      .waitFor();
    await workbench.page.keyboard.press('Enter');
  }

  /** Types an answer, or a few letters of a line, and confirms it. */
  async function answer(text: string): Promise<void> {
    await workbench.page.keyboard.press('Control+A');
    await workbench.page.keyboard.type(text);
    await workbench.page.keyboard.press('Enter');
  }

  it('a visit, with a step back on the way', async () => {
    await begin('Caseload: New Interview Note');
    await asked('New Interview Note (1 of 4)');
    await answer('C-0142');
    await asked('New Interview Note (2 of 4)');
    await workbench.screenshot('note-stage');
    await answer('monitoring');
    await asked('New Interview Note (3 of 4)');
    await answer('phone');
    await asked('New Interview Note (4 of 4)');
    await workbench.screenshot('note-goals');
    // VS Code's own key for the Back button on Linux.
    await workbench.page.keyboard.press('Control+Alt+Minus');
    await asked('New Interview Note (3 of 4)');
    await workbench.screenshot('note-back');
    await answer('home visit');
    await asked('New Interview Note (4 of 4)');
    await workbench.page.keyboard.press('Enter');
    const name = '2026-11-20-monitoring-progress.md';
    await workbench.tab(name).waitFor();
    await workbench.screenshot('note-written');
    const text = await readFile(join(workbench.folder, 'cases/C-0142', name), 'utf8');
    assert.match(text, /^setting: home-visit$/m);
    assert.match(text, /^goals: \[G1, G2, G3, G4\]$/m);
  });

  it('a goal, which meets all five letters', async () => {
    await begin('Caseload: Add Goal');
    await asked('Add Goal (1 of 11)');
    await answer('C-0142');
    await asked('Add Goal (2 of 11)');
    await workbench.page.keyboard.type('Feel better');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.quick-input-message').getByText('too short').waitFor();
    await workbench.screenshot('goal-too-short');
    await answer('Cook a warm meal at home on five days a week');
    await asked('Add Goal (3 of 11)');
    for (const words of ['warm-meals', 'days of the past week', '1', '5', 'Buy one pot', 'client'])
      await step(words);
    await asked('Add Goal (9 of 11)');
    await workbench.page.keyboard.press('ArrowDown');
    await workbench.page.keyboard.press('Space');
    await workbench.screenshot('goal-needs');
    await workbench.page.keyboard.press('Enter');
    await asked('Add Goal (10 of 11)');
    await answer('client');
    await asked('Add Goal (11 of 11)');
    await workbench.screenshot('goal-due');
    await answer('2027-02-19');
    await workbench.tab('plan.md').waitFor();
    await workbench.screenshot('goal-written');
    const plan = await readFile(join(workbench.folder, 'cases/C-0142/plan.md'), 'utf8');
    assert.match(plan, /id: G5\n {4}goal: Cook a warm meal at home/);
  });

  it('and leaves with Escape as if nothing had been', async () => {
    const before = await readdir(join(workbench.folder, 'cases/C-0142'));
    await begin('Caseload: New Referral');
    await asked('New Referral (1 of 5)');
    await answer('C-0142');
    await answer('City clinic');
    await workbench.page.keyboard.press('Escape');
    await workbench.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    assert.deepEqual(await readdir(join(workbench.folder, 'cases/C-0142')), before);
  });

  /** Answers, and waits until the question has gone. */
  async function step(text: string): Promise<void> {
    const title = workbench.page.locator('.quick-input-title');
    const before = await title.innerText();
    await answer(text);
    await title.getByText(before, { exact: true }).waitFor({ state: 'detached' });
  }
});
