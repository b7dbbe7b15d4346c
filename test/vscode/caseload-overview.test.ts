import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  eventually,
  exportsOfCaseload,
  fileUri,
  pageTabs,
  textOnDisk,
} from './caseload-window.ts';

type Asked = vscode.SaveDialogOptions | undefined;

/** Exports the figures while a person says where; gives back what they were asked. */
async function exportTo(uri: vscode.Uri | undefined): Promise<Asked> {
  const { showSaveDialog, showInformationMessage } = vscode.window;
  let asked: Asked;
  Object.assign(vscode.window, {
    showSaveDialog: (options: vscode.SaveDialogOptions) => {
      asked = options;
      return Promise.resolve(uri);
    },
    showInformationMessage: () => Promise.resolve(undefined),
  });
  try {
    await vscode.commands.executeCommand('caseload.exportCaseloadFigures');
  } finally {
    Object.assign(vscode.window, { showSaveDialog, showInformationMessage });
  }
  return asked;
}

describe('Caseload Overview', () => {
  before(exportsOfCaseload);

  afterEach(closeAll);

  it('opens one page, however often it is asked for', async () => {
    await vscode.commands.executeCommand('caseload.caseloadOverview');
    await vscode.commands.executeCommand('caseload.caseloadOverview');
    const [tab, another] = await eventually(() => {
      assert.ok(pageTabs('caseload.caseloadOverview').length > 0, 'the page is open');
      return pageTabs('caseload.caseloadOverview');
    });
    assert.equal(tab?.label, 'Caseload Overview');
    assert.equal(another, undefined);
  });
});

describe('Export Caseload Figures', () => {
  const csv = fileUri('figures.csv');
  const markdown = fileUri('figures.md');

  before(exportsOfCaseload);

  afterEach(async () => {
    for (const uri of [csv, markdown]) {
      await vscode.workspace.fs.delete(uri).then(undefined, () => undefined);
    }
    await closeAll();
  });

  it('writes CSV where the person says, and offers a name with the day', async () => {
    const asked = await exportTo(csv);
    assert.match(asked?.defaultUri?.path ?? '', /\/caseload-figures-2026-11-20\.csv$/);
    const text = await textOnDisk(csv);
    assert.match(text, /^table,row,column,unit,value\n/);
    assert.match(text, /^Cases,Open,How many,cases,15$/m);
    assert.match(text, /^Cases,Closed,How many,cases,<5$/m);
  });

  it('writes Markdown where the name ends so', async () => {
    await exportTo(markdown);
    const text = await textOnDisk(markdown);
    assert.match(text, /^# Caseload figures of 20 November 2026\n/);
    assert.match(text, /^\| Closed \| +<5 \|$/m);
  });

  it('writes no name, no id and no worker', async () => {
    for (const uri of [csv, markdown]) {
      await exportTo(uri);
      assert.doesNotMatch(await textOnDisk(uri), /C-0\d{3}|J\.D\.|Okafor|Lindqvist/);
    }
  });

  it('writes nothing where the person leaves', async () => {
    await exportTo(undefined);
    await assert.rejects(async () => vscode.workspace.fs.stat(csv));
  });
});
