import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, exportsOfCaseload, fileUri } from './caseload-window.ts';
import { answering } from './person.ts';

describe('A reading just recorded', () => {
  before(exportsOfCaseload);
  afterEach(closeAll);

  it('says at once what a reading asks for, and else its band', async () => {
    const { showWarningMessage, showInformationMessage } = vscode.window;
    const said: string[] = [];
    const hear =
      (how: string) =>
      (text: string): void => {
        said.push(`${how}: ${text}`);
      };
    Object.assign(vscode.window, {
      showWarningMessage: hear('warning'),
      showInformationMessage: hear('information'),
    });
    try {
      for (const [measure, value] of [
        ['phq-9-item-9', '1'],
        ['k10', '24'],
      ] as const)
        await answering('caseload.recordReading', 'C-0142', [
          { take: measure },
          { write: value },
          { write: '2026-11-18' },
          { take: 'A new assessment' },
        ]).finally(async () => {
          await closeAll();
          await vscode.workspace.fs.delete(fileUri('cases/C-0142/assessment-2026-11-18.md'));
        });
    } finally {
      Object.assign(vscode.window, { showWarningMessage, showInformationMessage });
    }
    assert.deepEqual(said, [
      'warning: `phq-9-item-9` is 1: ask about safety today, tell your supervisor, and note what was agreed in a `crisis` entry or a safety plan',
      'information: k10 is 24: high (Level of distress)',
    ]);
  });
});
