import * as vscode from 'vscode';
import { writeDocument } from '../../summaries/write-document.ts';
import { pickOne } from '../ask.ts';
import { tell, warn } from '../guided/case-flow.ts';
import { say } from '../say.ts';
import { aboutIn, folderOf } from './about-document.ts';
import { onDocument } from './change-document.ts';
import { nameOfDocument } from './document-name.ts';
import type { DocumentRequest } from './document-request.ts';
import { addressesFromFile } from './fact-addresses.ts';
import { documentPage } from '../../summaries/document-page.ts';
import { languageOf } from '../../summaries/languages/language-of.ts';
import { type Filing, type Format, type FormatName, formats, formatsInWords } from './formats.ts';
import { gather, Stopped } from './in-slices.ts';
import { offerToKeepOut } from './keep-out-of-git.ts';
import type { OpenDocument } from './open-document.ts';
import { painterOf } from './paint-picture.ts';
import { type Making, prepareDocument } from './prepare-document.ts';
import { remarksInWords } from './remark-documents.ts';
import { askWhere, whyNotThere } from './save-place.ts';
import { watch, Work } from './watch-work.ts';

/** "Save Document As…": asks as what and where, and writes the document there at once when it is whole. */
export function offerSaving(
  { extensionUri, workspaceState }: vscode.ExtensionContext,
  making: Making,
): vscode.Disposable {
  const paint = painterOf(extensionUri, making.charts);
  return onDocument('saveDocumentAs', async (open) => {
    const saved = await save(open, making, paint);
    if (!saved) return;
    void offerToOpen(saved.uri, await remarksOnSaved(open, saved.format));
    void offerToKeepOut(saved.uri, workspaceState);
  });
}

async function save(
  { request }: OpenDocument,
  making: Making,
  paint: Filing['paint'],
): Promise<{ readonly uri: vscode.Uri; readonly format: Format } | undefined> {
  const { current } = making;
  const found = aboutIn(request, current);
  if ('hindrance' in found) {
    tell(found.hindrance);
    return undefined;
  }
  const chosen = await chooseFormat();
  if (!chosen) return undefined;
  const format: Format = formats[chosen];
  const name = `${fileName(nameOfDocument(request))}.${format.ending}`;
  const uri = await askWhere(folderOf(found.files, current), name, {
    [format.kind]: [format.ending],
  });
  if (!uri) return undefined;
  const hindrance = await whyNotThere(uri, current);
  if (hindrance !== undefined) {
    warn(hindrance);
    return undefined;
  }
  try {
    const bytes = await make({ request, format, uri }, making, paint);
    if (!bytes) return undefined;
    await vscode.workspace.fs.writeFile(uri, bytes);
    return { uri, format };
  } catch (error) {
    if (error instanceof Stopped) tell(say('Stopped: nothing was written.'));
    else sayItFailed(error);
    return undefined;
  }
}

async function chooseFormat(): Promise<FormatName | undefined> {
  const outcome = await pickOne<FormatName>({
    title: say('Save Document As'),
    canGoBack: false,
    prompt: say('As what?'),
    choices: formatsInWords(),
    kept: undefined,
  });
  return typeof outcome === 'object' ? outcome.answer : undefined;
}

interface Wanted {
  readonly request: DocumentRequest;
  readonly format: Format;
  readonly uri: vscode.Uri;
}

/** The whole file; undefined where there is none to be made any more. */
async function make(
  { request, format, uri }: Wanted,
  making: Making,
  paint: Filing['paint'],
): Promise<Uint8Array | undefined> {
  const work = new Work();
  const title = say('Making {document}', { document: nameOfDocument(request) });
  const bytes = await watch({ title, work }, bytesOf({ request, format, uri }, making, { paint, work })); // prettier-ignore
  if (work.isStopped()) throw new Stopped();
  return bytes;
}

interface Hands {
  readonly paint: Filing['paint'];
  readonly work: Work;
}

async function bytesOf(
  { request, format, uri }: Wanted,
  making: Making,
  { paint, work }: Hands,
): Promise<Uint8Array | undefined> {
  const fileAddress = format.leadsToRecords ? addressesFromFile(uri, making.current) : undefined;
  const prepared = await prepareDocument(request, making, { work, fileAddress });
  if ('hindrance' in prepared) {
    warn(prepared.hindrance);
    return undefined;
  }
  const { asked } = prepared;
  return format.make({
    pieces: writeDocument({ ...asked, begun: work.begin }),
    page: {
      ...documentPage({
        ...asked,
        spoken: languageOf(request.language),
        isDisguised: request.disguised ?? false,
      }),
      language: request.language,
      paper: making.current.value.settings.paper,
    },
    gather: (pieces) => gather(pieces, work),
    paint,
  });
}

/** A name without the signs that a file's name cannot hold somewhere. */
function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-').replace(/^\.+|[. ]+$/g, '');
}

function sayItFailed(error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  void vscode.window.showErrorMessage(
    say('The document could not be written: {reason}', { reason }),
  );
}

async function remarksOnSaved(
  { uri, request }: OpenDocument,
  { leadsToRecords }: Format,
): Promise<string> {
  const text = (await vscode.workspace.openTextDocument(uri)).getText();
  return remarksInWords(request, text, { hasLines: leadsToRecords });
}

async function offerToOpen(uri: vscode.Uri, remarks: string): Promise<void> {
  const open = say('Open');
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const chosen = await vscode.window.showInformationMessage(
    [say('The document is saved as {name}.', { name }), remarks].join(' ').trim(),
    open,
  );
  if (chosen !== open) return;
  if (uri.path.endsWith('.md')) await vscode.commands.executeCommand('vscode.open', uri);
  else await vscode.env.openExternal(uri);
}
