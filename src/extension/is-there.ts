import * as vscode from 'vscode';
import { isNotThere } from './record-files.ts';

/** Whether anything stands at a place; what may not be looked at can be there. */
export async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    return !isNotThere(error);
  }
}
