import * as assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Workbench } from './workbench.ts';

const note =
  '---\nrecord: interview\ncase: C-0142\ndate: 2026-11-19\nstage: monitoring-progress\nattendance: kept\n---\n\nHe rang from the depot.\n';

describe('A supervisor reads what became of a case', function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await Workbench.open({ width: 1440, height: 1000 });
    await workbench.showActivity('Caseload');
    await workbench.row('Cases', 'Overdue').waitFor();
  });

  after(async () => {
    assert.deepEqual(workbench.askedElsewhere, [], 'nothing was asked of the network');
    await workbench.close();
  });

  it('from the menu of the case in the tree, beside its preview', async () => {
    await workbench.chooseInMenu(workbench.row('Cases', 'J.D.'), ['Case Timeline']);
    const preview = workbench.webview();
    await preview.getByRole('heading', { level: 1, name: 'Timeline of J.D. (C-0142)' }).waitFor();
    await preview.getByText('The target of paid-hours').first().waitFor();
    await workbench.screenshot('timeline');
  });

  it('with what is not committed yet on top', async () => {
    await writeFile(join(workbench.folder, 'cases/C-0142/2026-11-19-depot.md'), note);
    const preview = workbench.webview();
    await preview.getByRole('heading', { level: 2, name: 'Not committed yet' }).waitFor();
    await workbench.screenshot('timeline-uncommitted');
  });
});
