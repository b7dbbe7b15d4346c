import * as assert from 'node:assert/strict';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copySample } from './place.ts';
import { Workbench } from './workbench.ts';

describe('A caseworker looks at her own workload', function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async () => {
    const folder = await copySample();
    await appendFile(join(folder, 'caseload.yaml'), '\ncapacity: 7\n');
    workbench = await Workbench.open({ folder, width: 1440, height: 900 });
    await workbench.showActivity('Caseload');
    await workbench.row('Cases', 'Overdue').waitFor();
  });

  after(() => workbench.close());

  it('once she has said in the palette which name is hers', async () => {
    assert.ok(!(await workbench.treeRows('Cases')).some(({ label }) => label === 'Your workload'));
    await workbench.runCommand('Caseload: Choose Whose Workload to Show');
    assert.deepEqual(await workbench.picks(), ['L. Brandt', 'M. Okafor', 'S. Reyes', 'None']);
    await workbench.screenshot('workload-choice');
    await workbench.pick('S. Reyes');
    const row = workbench.row('Cases', 'Your workload');
    await row.waitFor();
    const [first] = await workbench.treeRows('Cases');
    assert.equal(first?.label, 'Your workload');
    assert.equal(first.expanded, false);
    await workbench.screenshot('workload-folded');
    await workbench.unfold(row);
    await workbench.unfold(workbench.row('Cases', 'How this is counted'));
    await workbench.row('Cases', '1 critical-risk case').waitFor();
    await workbench.screenshot('workload');
    await row.locator('.label-name').hover();
    await workbench.page.getByText('half by its risk and half by').waitFor();
    await workbench.screenshot('workload-explained');
  });

  it('and comes from a contact of the week to the note that agreed on it', async () => {
    await workbench.page.mouse.move(900, 400);
    await workbench.rows('Cases').filter({ hasText: 'C-0203' }).first().click();
    await workbench.page.locator('.tab.active', { hasText: '.md' }).waitFor();
    await workbench.screenshot('workload-contact');
  });
});
