import * as vscode from 'vscode';
import type { Caseload } from '../caseload/caseload.ts';
import type { Reading } from '../records/read-record.ts';
import { looksLikeRecord } from '../records/signs.ts';
import { lineStarts, rangeOf } from '../text/lines.ts';
import type { Range, Span } from '../text/span.ts';
import { type AsItStands, asItStands } from '../writing/as-it-stands.ts';
import { makeNameIndex } from '../writing/standing.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { isOfWorkspace } from './follow-changes.ts';
import { pathOf } from './paths.ts';

/** The documents that features which follow names are offered for. */
export const markdown: vscode.DocumentSelector = { language: 'markdown' };

interface Seen extends AsItStands {
  readonly version: number;
  /** The caseload that it was seen against. */
  readonly against: Caseload;
}

/** The records in editors, as they stand while one types, with the names in all records. */
export class OpenRecords {
  readonly index = makeNameIndex();
  private readonly seen = new WeakMap<vscode.TextDocument, Seen>();
  private readonly starts = new WeakMap<Reading, readonly number[]>();
  private readonly current: CurrentCaseload;

  constructor(current: CurrentCaseload) {
    this.current = current;
  }

  /** The record a document is; undefined at once for all other Markdown and for what is elsewhere. */
  find(document: vscode.TextDocument): AsItStands | undefined {
    const { version } = document;
    const against = this.current.value;
    const before = this.seen.get(document);
    if (before?.version === version && before.against === against) return before;
    const text = document.getText();
    if (!looksLikeRecord(text) || !this.isOurs(document.uri)) return undefined;
    const found = asItStands({ path: pathOf(document.uri), text }, against);
    if (!found) return undefined;
    const seen = { ...found, version, against };
    this.seen.set(document, seen);
    return seen;
  }

  rangeIn(reading: Reading, span: Span): vscode.Range {
    const starts = this.starts.get(reading) ?? lineStarts(reading.text);
    this.starts.set(reading, starts);
    return asRange(rangeOf(starts, span));
  }

  /** Where a stretch of a record is; undefined for a file that is gone by now. */
  locationOf(reading: Reading, span: Span): vscode.Location | undefined {
    const uri = this.current.uriOf(reading.path);
    return uri && new vscode.Location(uri, this.rangeIn(reading, span));
  }

  /** An older revision shown by git has the path of the file of today, and is not it. */
  private isOurs(uri: vscode.Uri): boolean {
    const known = this.current.uriOf(pathOf(uri));
    if (known) return known.toString() === uri.toString();
    return isOfWorkspace(uri);
  }
}

function asRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
