import * as vscode from 'vscode';
import type { SchemaService } from '../writing/at-cursor/schema-service.ts';
import type { Completion } from '../writing/complete/completion.ts';
import { completionsAt } from '../writing/complete/completions-at.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { aroundOf } from './around-of.ts';

/** Quick suggestions are off in Markdown, so that these signs open the list, in our records only. */
const triggers = ['\n', ' ', ':', '-', '[', '{', ','];

const kinds: Readonly<Record<Completion['kind'], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  entry: vscode.CompletionItemKind.Struct,
  code: vscode.CompletionItemKind.EnumMember,
  day: vscode.CompletionItemKind.Event,
  id: vscode.CompletionItemKind.Reference,
  measure: vscode.CompletionItemKind.Unit,
  person: vscode.CompletionItemKind.User,
  value: vscode.CompletionItemKind.Value,
};

/** Suggests keys, codes, days, ids, measures and people while a record is written. */
export function completeRecords(
  current: CurrentCaseload,
  service: SchemaService,
): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(
    { language: 'markdown' },
    {
      async provideCompletionItems(document, position, token) {
        const around = aroundOf(document, current);
        const found = await completionsAt(around, document.offsetAt(position), service);
        if (found.length === 0 || token.isCancellationRequested) return undefined;
        return new vscode.CompletionList(found.map((each) => itemOf(document, each)));
      },
    },
    ...triggers,
  );
}

function itemOf(document: vscode.TextDocument, completion: Completion): vscode.CompletionItem {
  const { label, detail, kind, documentation, replace } = completion;
  const item = new vscode.CompletionItem({ label, description: detail }, kinds[kind]);
  item.insertText = new vscode.SnippetString(completion.insert);
  item.keepWhitespace = true;
  item.range = new vscode.Range(
    document.positionAt(replace.start),
    document.positionAt(replace.end),
  );
  item.filterText = completion.filter;
  item.sortText = completion.sort;
  const text = [detail, documentation].filter(Boolean).join('\n\n');
  item.documentation = new vscode.MarkdownString().appendText(text);
  if (completion.again) item.command = { command: 'editor.action.triggerSuggest', title: '' };
  return item;
}
