import * as vscode from 'vscode';
import { aboutIn } from './about-document.ts';
import { chooseReader } from './choose-reader.ts';
import { chooseLanguage } from './document-language.ts';
import { documentAt, type OpenDocument, replaceDocument } from './open-document.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { tell } from '../guided/case-flow.ts';
import { say } from '../say.ts';

/** The commands that make a document that is open in another way. */
export function offerChanges(current: CurrentCaseload): vscode.Disposable {
  return vscode.Disposable.from(
    onDocument('changeDocumentLanguage', async (open) => {
      const language = await chooseLanguage(open.request.language);
      // A template is written in one language.
      if (language) await replaceDocument(open, { language, template: undefined });
    }),
    onDocument('chooseDocumentReader', async (open) => {
      const found = aboutIn(open.request, current);
      const file = 'files' in found && open.request.case !== undefined ? found.files[0] : undefined;
      const reader = await chooseReader(file, open.request.reader, current.moment.today);
      if (reader) await replaceDocument(open, { reader });
    }),
    onDocument('replaceNames', (open) =>
      replaceDocument(open, { disguised: !(open.request.disguised ?? false) }),
    ),
  );
}

/** A command about the document that is open; where none is, it says so. */
export function onDocument(
  name: string,
  act: (open: OpenDocument) => Promise<void>,
): vscode.Disposable {
  return vscode.commands.registerCommand(`caseload.${name}`, async (argument: unknown) => {
    const open = documentAt(argument);
    if (open) await act(open);
    else tell(say('No document of Caseload is open.'));
  });
}
