import type { Root } from 'mdast';
import { documentPage } from '../../summaries/document-page.ts';
import type { LanguageId } from '../../summaries/languages/language.ts';
import { markdownPieces } from '../../summaries/markdown-pieces.ts';
import { spokenWith } from '../../summaries/spoken.ts';
import { type DocumentAsked, writeDocument } from '../../summaries/write-document.ts';
import { exitCodes } from '../cannot-look.ts';
import { type OutFile, writeOutFile } from '../out-file.ts';
import { paintPng } from '../paint-png.ts';
import { print, Progress } from '../terminal.ts';
import type { DocumentFormat } from './document-formats.ts';
import { tellRemarks } from './tell-remarks.ts';

interface OutAsked {
  readonly format: DocumentFormat;
  /** Undefined is the standard output, which no Word file is for. */
  readonly out: OutFile | undefined;
  readonly language: LanguageId;
  readonly paper: 'a4' | 'letter';
}

/** Makes a document piece by piece, and writes each as soon as it is there. */
export async function writeOut(document: DocumentAsked, asked: OutAsked): Promise<number> {
  const { format, out } = asked;
  if (format === 'docx' && out) writeOutFile(out, await asWord(document, asked));
  else await writeText(document, asked);
  await tellRemarks(document, asked);
  return exitCodes.allWell;
}

async function writeText(document: DocumentAsked, asked: OutAsked): Promise<void> {
  const { format, out } = asked;
  const pieces =
    format === 'markdown'
      ? markdownPieces(toldOf(writeDocument(document)))
      : await asPage(document, asked);
  if (out) writeOutFile(out, pieces);
  else for (const piece of pieces) print(piece);
}

async function asPage(document: DocumentAsked, asked: OutAsked): Promise<Iterable<string>> {
  const room = await import('../../printing/index.ts');
  const page = { ...pageOf(document, asked), forPrint: asked.format === 'print' };
  // Addresses of records mean nothing to whoever is sent a page.
  const pieces = writeDocument({ ...document, addressOf: undefined });
  return (function* (): Generator<string> {
    yield room.pageStart(page);
    for (const piece of toldOf(pieces)) yield room.pagePiece(piece, page);
    yield room.pageEnd(page);
  })();
}

async function asWord(document: DocumentAsked, asked: OutAsked): Promise<Uint8Array> {
  const room = await import('../../printing/index.ts');
  const page = { ...pageOf(document, asked), forPrint: true };
  const pieces = writeDocument({ ...document, addressOf: undefined });
  return room.wordFile(toldOf(pieces), page, (svg) => paintPng(svg));
}

function pageOf(
  { kind, about, spoken = spokenWith(), made }: DocumentAsked,
  { language, paper }: OutAsked,
): { title: string; foot: string; language: LanguageId; paper: 'a4' | 'letter' } {
  const isDisguised = made?.isDisguised ?? false;
  return { ...documentPage({ kind, about, spoken, isDisguised }), language, paper };
}

/** Shows on a terminal how far a long document has come. */
function* toldOf(pieces: Iterable<Root>): Generator<Root> {
  const progress = new Progress();
  let count = 0;
  for (const piece of pieces) {
    count++;
    progress.show(() => `Writing: ${count} parts`);
    yield piece;
  }
  progress.end();
}
