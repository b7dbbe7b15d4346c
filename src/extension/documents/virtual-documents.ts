import * as vscode from 'vscode';
import { markdownPieces } from '../../summaries/markdown-pieces.ts';
import { writeDocument } from '../../summaries/write-document.ts';
import { followHeads } from '../follow-heads.ts';
import { say } from '../say.ts';
import { Soon } from '../soon.ts';
import { nameOfDocument } from './document-name.ts';
import { documentScheme, isDocument, requestIn } from './document-request.ts';
import { addressesInWindow } from './fact-addresses.ts';
import { gather, Stopped } from './in-slices.ts';
import type { OwnTemplate } from './own-templates.ts';
import { type Making, prepareDocument } from './prepare-document.ts';
import { tellFaulty } from './tell-faulty.ts';
import { watch, Work } from './watch-work.ts';

const pause = 150;

/**
 * Documents that stand in no file until somebody saves them. They follow the records, the commit
 * that is checked out and the agency's templates while they are open.
 */
export class VirtualDocuments implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly texts = new Map<string, string>();
  private readonly underWay = new Map<string, Work>();
  private readonly told = new Map<string, string>();
  private readonly making: Making;
  private readonly follows: vscode.Disposable;
  /** Makes all that are open anew, a moment later. */
  readonly refresh: () => void;

  constructor(making: Making) {
    this.making = making;
    const news = new Soon(pause, () => {
      for (const { uri } of vscode.workspace.textDocuments)
        if (isDocument(uri)) this.changed.fire(uri);
      return Promise.resolve();
    });
    this.refresh = news.ask;
    this.follows = vscode.Disposable.from(
      news,
      making.current.onDidChange(news.ask),
      followHeads(news.ask),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.texts.delete(uri.toString());
      }),
      vscode.workspace.registerTextDocumentContentProvider(documentScheme, {
        onDidChange: this.changed.event,
        provideTextDocumentContent: (uri) => this.textOf(uri),
      }),
    );
  }

  dispose(): void {
    this.follows.dispose();
    this.changed.dispose();
  }

  private async textOf(uri: vscode.Uri): Promise<string> {
    // A window that opens with a document asks for it before the records were looked through.
    if (!this.making.current.isScanned) return '';
    const key = uri.toString();
    this.underWay.get(key)?.stop();
    const work = new Work();
    this.underWay.set(key, work);
    try {
      const text = await this.write(uri, work);
      this.texts.set(key, text);
      return text;
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      return this.texts.get(key) ?? paragraph(say('This document was not made to its end.'));
    } finally {
      if (this.underWay.get(key) === work) this.underWay.delete(key);
    }
  }

  private async write(uri: vscode.Uri, work: Work): Promise<string> {
    const request = requestIn(uri);
    if (!request) return paragraph(say('This address is none of a document that can be made.'));
    const { making } = this;
    const prepared = await prepareDocument(request, making, addressesInWindow(making.current));
    if ('hindrance' in prepared) return paragraph(prepared.hindrance);
    const { asked, files, faulty } = prepared;
    if (faulty) this.tell(faulty);
    work.expect(files.length);
    const pieces = markdownPieces(writeDocument({ ...asked, begun: work.begin }));
    const title = say('Making {document}', { document: nameOfDocument(request) });
    return (await watch({ title, work }, gather(pieces, work))).join('');
  }

  /** A document that follows the records must not say the same over and over. */
  private tell(faulty: OwnTemplate): void {
    const said = JSON.stringify(faulty.faults);
    if (this.told.get(faulty.path) === said) return;
    this.told.set(faulty.path, said);
    tellFaulty(faulty);
  }
}

function paragraph(words: string): string {
  return `${words}\n`;
}
