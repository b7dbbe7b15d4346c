import * as vscode from 'vscode';
import type { Reading } from '../records/read-record.ts';
import { frontMatterEnd } from '../writing/front-matter.ts';
import { type Known, nameAt } from '../writing/references.ts';
import { renameName, type Rename, whyNotRenamed } from '../writing/rename.ts';
import type { Standing } from '../writing/standing.ts';
import { askedFirst } from './asked-first.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { markdown, type OpenRecords } from './open-records.ts';
import { say, sayIt } from './say.ts';
import { changedSince, unsavedRecords } from './texts-now.ts';

/** Renames ids in all records at once. In a record's text Markdown's own rename goes on as ever. */
export function offerRename(current: CurrentCaseload, records: OpenRecords): vscode.Disposable {
  const provider: vscode.RenameProvider = {
    prepareRename: (document, position) => {
      if (!isInFrontMatter(records, document, position)) return undefined;
      const { name, known } = nameToRename(records, document, position);
      const refused = whyNotRenamed(name, known);
      if (refused) throw refusal(sayIt(refused));
      return { range: records.rangeIn(name.reading, name.span), placeholder: name.id };
    },
    provideRenameEdits: async (document, position, to) => {
      if (!isInFrontMatter(records, document, position)) return undefined;
      const rename = (): Rename => {
        const { name, known } = nameToRename(records, document, position);
        return renameName(name, to.trim(), known);
      };
      const unsaved = unsavedRecords();
      if (unsaved.length > 0) await current.reread(unsaved);
      return editOf(await onTextsOfNow(rename, current), records);
    },
  };
  return askedFirst(() => vscode.languages.registerRenameProvider(markdown, provider));
}

function isInFrontMatter(
  records: OpenRecords,
  document: vscode.TextDocument,
  position: vscode.Position,
): boolean {
  if (!records.find(document)) return false;
  return document.offsetAt(position) < frontMatterEnd(document.getText());
}

function nameToRename(
  records: OpenRecords,
  document: vscode.TextDocument,
  position: vscode.Position,
): { readonly name: Standing; readonly known: Known } {
  const { index } = records;
  const found = records.find(document);
  if (!found?.reading.record || found.reading.outdated) {
    throw refusal(
      say('This file cannot be read as it stands: settle its problems first, then rename'),
    );
  }
  const name = nameAt(found.reading, document.offsetAt(position), index);
  if (!name) {
    throw refusal(
      say(
        'Only ids of cases, goals, needs and strengths and names of measures are renamed here: put the caret on one',
      ),
    );
  }
  return { name, known: { caseload: found.caseload, index } };
}

type Files = Extract<Rename, { files: object }>;

/** The rename, worked out once more where a file is not what it was when it was last read. */
async function onTextsOfNow(rename: () => Rename, current: CurrentCaseload): Promise<Files> {
  const first = accepted(rename());
  const moved = await changedSince(readingsOf(first), current);
  if (moved.length === 0) return first;
  await current.reread(moved);
  const second = accepted(rename());
  if ((await changedSince(readingsOf(second), current)).length > 0) {
    throw refusal(say('A file changed at the same moment, so nothing was renamed: try again'));
  }
  return second;
}

function readingsOf({ files }: Files): readonly Reading[] {
  return files.map(({ reading }) => reading);
}

function accepted(rename: Rename): Files {
  if (rename.refused) throw refusal(sayIt(rename.refused));
  return rename;
}

function editOf({ files, remarks }: Files, records: OpenRecords): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { reading, edits } of files) {
    for (const { span, newText } of edits) {
      const location = records.locationOf(reading, span);
      if (!location)
        throw refusal(say('{path} is gone, so nothing was renamed', { path: reading.path }));
      edit.replace(location.uri, location.range, newText);
    }
  }
  if (remarks.length > 0) {
    void vscode.window.showInformationMessage(remarks.map(sayIt).join(' '));
  }
  return edit;
}

/** VS Code puts what Markdown's own rename says behind it, so it ends as a sentence does. */
function refusal(message: string): Error {
  return new Error(`${message}.`);
}
