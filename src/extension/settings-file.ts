import * as vscode from 'vscode';
import { defaultSettings, readSettings, type Settings } from '../caseload/settings.ts';
import { decode, tooLarge } from '../records/decode.ts';
import { limits } from '../records/limits.ts';
import { type Reading, unreadable } from '../records/read-record.ts';
import { pathOf } from './paths.ts';
import { cannotOpen, isNotThere, settingsName, unsavedText } from './record-files.ts';

/** `caseload.yaml` as it stands, with what is wrong with it. */
export interface SettingsFile {
  readonly uri: vscode.Uri;
  readonly reading: Reading;
  /** Undefined where the file cannot be read for the moment. */
  readonly settings: Settings | undefined;
}

/** Reads the settings at the top of the first folder that has some, unsaved ones before the file's. */
export async function findSettings(): Promise<SettingsFile | undefined> {
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const file = await settingsAt(vscode.Uri.joinPath(folder.uri, settingsName));
    if (file) return file;
  }
  return undefined;
}

async function settingsAt(uri: vscode.Uri): Promise<SettingsFile | undefined> {
  const path = pathOf(uri);
  const without = (fault: Reading['faults'][number]): SettingsFile => ({
    uri,
    reading: unreadable(path, fault),
    settings: undefined,
  });
  const unsaved = unsavedText(uri);
  if (unsaved) return settingsIn(uri, unsaved.getText());
  try {
    const { size, type } = await vscode.workspace.fs.stat(uri);
    if (type & vscode.FileType.Directory) return undefined;
    if (size > limits.fileBytes) return without(tooLarge());
    const { text, fault } = decode(await vscode.workspace.fs.readFile(uri));
    return fault ? without(fault) : settingsIn(uri, text);
  } catch (error) {
    return isNotThere(error) ? undefined : without(cannotOpen());
  }
}

function settingsIn(uri: vscode.Uri, text: string): SettingsFile {
  const path = pathOf(uri);
  const { settings, faults } = readSettings({ path, text });
  const isBroken = settings === defaultSettings && faults.length > 0;
  return {
    uri,
    reading: { path, text, record: undefined, faults },
    settings: isBroken ? undefined : settings,
  };
}
