import * as vscode from 'vscode';
import { type DocumentId, documentKinds } from '../../summaries/documents.ts';
import { say } from '../say.ts';
import { aboutIn } from './about-document.ts';
import { offerChanges } from './change-document.ts';
import { chooseAbout } from './choose-about.ts';
import { choosePeriod } from './choose-period.ts';
import { chooseTemplate } from './choose-template.ts';
import { offerCustomizing } from './customize-template.ts';
import { usualLanguage } from './document-language.ts';
import { type DocumentRequest, kindOf } from './document-request.ts';
import { followTemplates } from './follow-templates.ts';
import { offerKeepingOut } from './keep-out-of-git.ts';
import { followOpenDocuments, openDocument } from './open-document.ts';
import type { Making } from './prepare-document.ts';
import { offerSaving } from './save-document.ts';
import { VirtualDocuments } from './virtual-documents.ts';

/**
 * Documents made from the records: a command for each kind, which asks what is left to be asked and
 * opens the document with its preview beside.
 */
export function offerDocuments(
  context: vscode.ExtensionContext,
  making: Making,
): vscode.Disposable {
  const documents = new VirtualDocuments(making);
  return vscode.Disposable.from(
    documents,
    followOpenDocuments(),
    ...kinds.map((kind) =>
      vscode.commands.registerCommand(`caseload.document.${kind}`, (argument: unknown) =>
        make(kind, argument, making),
      ),
    ),
    vscode.commands.registerCommand('caseload.summarizeCase', (argument: unknown) =>
      make('case', argument, making),
    ),
    offerChanges(making.current),
    offerSaving(context, making),
    offerKeepingOut(),
    offerCustomizing(making.current),
    followTemplates(making.current, documents.refresh),
  );
}

/** Every kind of document, so that each has its command. */
const kinds = Object.keys(documentKinds) as readonly DocumentId[];

async function make(kind: DocumentId, argument: unknown, { current }: Making): Promise<void> {
  const { name, days } = kindOf(kind);
  const title = say(name);
  const about = await chooseAbout(kind, { title, argument }, current);
  if (!about) return;
  const request: DocumentRequest = { kind, ...about, language: usualLanguage() };
  const found = aboutIn(request, current);
  const files = 'files' in found ? found.files : [];
  const { today } = current.moment;
  const period = days === undefined ? {} : await choosePeriod({ title, files, today, days });
  if (!period) return;
  const chosen = await chooseTemplate(request, title, current);
  if (chosen) await openDocument({ ...request, ...period, ...chosen });
}
