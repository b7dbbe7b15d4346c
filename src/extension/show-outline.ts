import * as vscode from 'vscode';
import { spansOf } from '../records/spans.ts';
import { findNames, type FoundName } from '../writing/find-names.ts';
import { type OutlineEntry, outlineOf } from '../writing/outline.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { markdown, type OpenRecords } from './open-records.ts';
import { sayIt } from './say.ts';

const kinds: Readonly<Record<OutlineEntry['what'] | FoundName['sort'], vscode.SymbolKind>> = {
  list: vscode.SymbolKind.Array,
  goal: vscode.SymbolKind.Event,
  phase: vscode.SymbolKind.Namespace,
  step: vscode.SymbolKind.Field,
  measure: vscode.SymbolKind.Number,
  need: vscode.SymbolKind.Key,
  strength: vscode.SymbolKind.Property,
  case: vscode.SymbolKind.Class,
};

/** Goals, steps and needs by their sentences: in the outline, the breadcrumbs and Go to Symbol. */
export function showOutline(current: CurrentCaseload, records: OpenRecords): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentSymbolProvider(
      markdown,
      {
        provideDocumentSymbols: (document) => {
          const found = records.find(document);
          if (!found) return undefined;
          const range = (span: OutlineEntry['span']): vscode.Range =>
            records.rangeIn(found.reading, span);
          return outlineOf(found.reading, current.moment.today).map((entry) =>
            symbolOf(entry, range),
          );
        },
      },
      { label: 'Caseload' },
    ),
    vscode.languages.registerWorkspaceSymbolProvider({
      provideWorkspaceSymbols: (query) =>
        findNames(current.value, query).flatMap((name) => informationOf(name, records) ?? []),
    }),
  );
}

function symbolOf(
  entry: OutlineEntry,
  range: (span: OutlineEntry['span']) => vscode.Range,
): vscode.DocumentSymbol {
  const symbol = new vscode.DocumentSymbol(
    sayIt(entry.label),
    entry.detail ? sayIt(entry.detail) : '',
    kinds[entry.what],
    range(entry.span),
    range(entry.head),
  );
  symbol.children = entry.children.map((child) => symbolOf(child, range));
  return symbol;
}

function informationOf(
  { sort, label, within, reading, at }: FoundName,
  records: OpenRecords,
): vscode.SymbolInformation | undefined {
  const [span] = spansOf(reading.text, [{ at, on: 'value' }]);
  const location = span && records.locationOf(reading, span);
  return location && new vscode.SymbolInformation(label, kinds[sort], within, location);
}
