import * as vscode from 'vscode';
import type { SchemaService } from '../writing/at-cursor/schema-service.ts';
import { hoverAt } from '../writing/hover/hover-at.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { aroundOf } from './around-of.ts';
import { rangeOf } from './range-of.ts';

/** Explains keys, codes, ids, days and measures of records where the pointer rests. */
export function hoverRecords(current: CurrentCaseload, service: SchemaService): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    { language: 'markdown' },
    {
      async provideHover(document, position) {
        const around = aroundOf(document, current);
        const hover = await hoverAt(around, document.offsetAt(position), service);
        if (!hover) return undefined;
        const [title = '', ...rest] = hover.lines;
        const text = new vscode.MarkdownString().appendMarkdown('**').appendText(title);
        text.appendMarkdown('**');
        for (const line of rest) text.appendMarkdown('\n\n').appendText(line);
        return new vscode.Hover(text, rangeOf(document, hover.span));
      },
    },
  );
}
