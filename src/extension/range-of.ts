import * as vscode from 'vscode';
import type { Span } from '../text/span.ts';

/** Where a span of a document's text stands in its lines. */
export function rangeOf(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}
