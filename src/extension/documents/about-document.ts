import * as vscode from 'vscode';
import { type CaseFile, caseRecord } from '../../caseload/case-file.ts';
import { findCase } from '../../caseload/caseload.ts';
import { casesOf } from '../../caseload/workers.ts';
import type { CaseloadAsked } from '../../summaries/caseload-view.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say } from '../say.ts';
import { type DocumentRequest, kindOf } from './document-request.ts';

/** The case or the cases that a document is about, or why there is none, in words. */
export type About =
  | { readonly about: CaseFile | CaseloadAsked; readonly files: readonly CaseFile[] }
  | { readonly hindrance: string };

export function aboutIn(request: DocumentRequest, { value }: CurrentCaseload): About {
  if (kindOf(request.kind).of === 'case') {
    const id = request.case ?? '';
    const file = findCase(value, id);
    return file
      ? { about: file, files: [file] }
      : { hindrance: say('There is no case {id} any more.', { id }) };
  }
  const { worker } = request;
  const cases = worker === undefined ? value.cases : casesOf(value, worker);
  if (cases.length > 0) return { about: { caseload: value, worker, cases }, files: cases };
  return {
    hindrance:
      worker === undefined
        ? say('There is no case in this workspace any more.')
        : say('No case names {worker} as its worker any more.', { worker }),
  };
}

/** The folder of the workspace that holds the cases, where they lie in one. */
export function folderOf(
  files: readonly CaseFile[],
  current: CurrentCaseload,
): vscode.WorkspaceFolder | undefined {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0];
  const found = new Set(
    files.map((file) => {
      const reading = caseRecord(file)?.reading ?? file.readings[0];
      const uri = reading && current.uriOf(reading.path);
      return uri && vscode.workspace.getWorkspaceFolder(uri);
    }),
  );
  return found.size === 1 ? [...found][0] : undefined;
}
