import * as vscode from 'vscode';
import type { Parts, SnippetEdit } from '../text/snippet.ts';
import { rangeOf } from './range-of.ts';

/**
 * An edit with places to fill in, as the editor has it. It is made from the beginning of its line:
 * the editor indents every line of a snippet as far as what stands before it, in VS Code 1.100 even
 * where it is asked not to.
 */
export function snippetIn(
  document: vscode.TextDocument,
  { span, parts }: SnippetEdit,
): { readonly range: vscode.Range; readonly snippet: vscode.SnippetString } {
  const { start, end } = rangeOf(document, span);
  const range = new vscode.Range(start.with({ character: 0 }), end);
  const before = document.getText(range.with({ end: start }));
  return { range, snippet: snippetOf([before, ...parts]) };
}

/** Text with places to fill in: what is text stays text, `$` and all. */
function snippetOf(parts: Parts): vscode.SnippetString {
  const snippet = new vscode.SnippetString();
  for (const part of parts) {
    if (typeof part === 'string') snippet.appendText(part);
    else if (part.choices.length > 1) snippet.appendChoice([...part.choices]);
    else snippet.appendPlaceholder(part.words);
  }
  return snippet;
}
