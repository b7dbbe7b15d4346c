import * as vscode from 'vscode';
import { type CaseFile, caseRecord } from '../caseload/case-file.ts';
import { findCase } from '../caseload/caseload.ts';
import { goalsReached } from '../caseload/goals.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { pathOf } from './paths.ts';
import { say } from './say.ts';
import { words } from './tree/words.ts';

/**
 * The case a command is about: the one of the tree line it was called on, else the one a person
 * picks, with that of the record in the editor first. Undefined where they pick none.
 */
export async function chooseCase(
  current: CurrentCaseload,
  argument: unknown,
): Promise<CaseFile | undefined> {
  const named = caseIdIn(argument);
  if (named !== undefined) {
    const file = findCase(current.value, named);
    if (!file)
      void vscode.window.showInformationMessage(say('There is no case {id}.', { id: named }));
    return file;
  }
  const { cases } = current.value;
  if (cases.length === 0) {
    void vscode.window.showInformationMessage(
      current.isScanned
        ? say('There is no case in this workspace yet.')
        : say('The records are still being looked through: try again in a moment.'),
    );
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(casesToChoose(current), {
    placeHolder: say('Which case?'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.file;
}

type CaseItem = vscode.QuickPickItem & { readonly file: CaseFile };

/** All cases as lines of a list: those that something waits for first, and that of the editor. */
export function casesToChoose(
  current: CurrentCaseload,
  waits: (file: CaseFile) => boolean = () => false,
): readonly CaseItem[] {
  const open = caseInEditor(current);
  const rank = (file: CaseFile): number => Number(waits(file)) * 2 + Number(file === open);
  return current.value.cases
    .map((file) => ({ file, rank: rank(file) }))
    .sort((one, other) => other.rank - one.rank)
    .map(({ file }) => itemOf(file));
}

function itemOf(file: CaseFile): CaseItem {
  const record = caseRecord(file)?.record;
  const { achieved, sought } = goalsReached(file);
  return {
    file,
    label: record?.client ?? file.id ?? '',
    description: [file.id, record?.status && words(record.status), record?.worker]
      .filter(Boolean)
      .join(' · '),
    detail:
      sought > 0
        ? say('{achieved} of {sought} goals achieved', { achieved, sought })
        : say('no goals yet'),
  };
}

/** The id of the case that a tree line or a caller names. */
export function caseIdIn(argument: unknown): string | undefined {
  if (typeof argument === 'string') return argument;
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { caseId } = argument as { caseId?: unknown };
  return typeof caseId === 'string' ? caseId : undefined;
}

/** The case of the record in the active editor, which the list offers first. */
function caseInEditor(current: CurrentCaseload): CaseFile | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (!uri) return undefined;
  const path = pathOf(uri);
  return current.value.cases.find(({ readings }) =>
    readings.some((reading) => reading.path === path),
  );
}
