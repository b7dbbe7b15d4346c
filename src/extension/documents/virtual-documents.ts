import * as vscode from 'vscode';
import { markdownPieces } from '../../summaries/markdown-pieces.ts';
import { writeDocument } from '../../summaries/write-document.ts';
import { followHeads } from '../follow-heads.ts';
import { say } from '../say.ts';
import { Soon } from '../soon.ts';
import { nameOfDocument } from './document-name.ts';
import { documentScheme, type DocumentRequest, isDocument, requestIn } from './document-request.ts';
import { addressesInWindow } from './fact-addresses.ts';
import { gather, Stopped } from './in-slices.ts';
import type { OwnTemplate } from './own-templates.ts';
import { type Making, prepareDocument } from './prepare-document.ts';
import { RemarkedDocuments } from './remark-documents.ts';
import { tellFaulty } from './tell-faulty.ts';
import { watch, Work } from './watch-work.ts';

const pause = 150;
/** A document on many cases waits until records have been left alone for a while. */
const calm = 3_000;
/** From so many cases on a document is one of those. */
const many = 50;

/**
 * Documents that stand in no file until somebody saves them. They follow the records, the commit
 * that is checked out and the agency's templates while they are open.
 */
export class VirtualDocuments implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  /** What was made last, by its address, and of how many cases. */
  private readonly made = new Map<string, { readonly text: string; readonly cases: number }>();
  private readonly underWay = new Map<string, Work>();
  private readonly told = new Map<string, string>();
  private readonly remarked = new RemarkedDocuments();
  private readonly making: Making;
  private readonly follows: vscode.Disposable;
  /** Makes all that are open anew, a moment later. */
  readonly refresh: () => void;

  constructor(making: Making) {
    this.making = making;
    const soon = new Soon(pause, () => this.renew((cases) => cases < many));
    const later = new Soon(calm, () => this.renew((cases) => cases >= many));
    this.refresh = () => {
      soon.ask();
      later.ask();
    };
    this.follows = vscode.Disposable.from(
      soon,
      later,
      this.remarked,
      making.current.onDidChange(this.refresh),
      followHeads(this.refresh),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.made.delete(uri.toString());
        this.remarked.forget(uri);
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

  private renew(isDue: (cases: number) => boolean): Promise<void> {
    for (const { uri } of vscode.workspace.textDocuments)
      if (isDocument(uri) && isDue(this.made.get(uri.toString())?.cases ?? 0))
        this.changed.fire(uri);
    return Promise.resolve();
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
      this.made.set(key, { text, cases: work.all });
      const request = requestIn(uri);
      if (request) void this.remarked.remark(uri, request, text);
      return text;
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      return this.made.get(key)?.text ?? paragraph(say('This document was not made to its end.'));
    } finally {
      if (this.underWay.get(key) === work) this.underWay.delete(key);
    }
  }

  private async write(uri: vscode.Uri, work: Work): Promise<string> {
    const request = requestIn(uri);
    if (!request) return paragraph(say('This address is none of a document that can be made.'));
    const title = say('Making {document}', { document: nameOfDocument(request) });
    const isQuiet = this.made.has(uri.toString());
    return watch({ title, work, isQuiet }, this.make(request, work));
  }

  private async make(request: DocumentRequest, work: Work): Promise<string> {
    const { making } = this;
    const fileAddress = addressesInWindow(making.current);
    const prepared = await prepareDocument(request, making, { work, fileAddress });
    if ('hindrance' in prepared) return paragraph(prepared.hindrance);
    const { asked, faulty } = prepared;
    if (faulty) this.tell(faulty);
    const pieces = markdownPieces(writeDocument({ ...asked, begun: work.begin }));
    return (await gather(pieces, work)).join('');
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
