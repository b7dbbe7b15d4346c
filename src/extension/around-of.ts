import type * as vscode from 'vscode';
import type { Surroundings } from '../writing/surroundings.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { pathOf } from './paths.ts';

/** A record as its editor has it, among all others. */
export function aroundOf(document: vscode.TextDocument, current: CurrentCaseload): Surroundings {
  return {
    path: pathOf(document.uri),
    text: document.getText(),
    caseload: current.value,
    moment: current.moment,
  };
}
