import * as vscode from 'vscode';
import { foldsOf } from '../writing/folds.ts';
import { markdown } from './open-records.ts';

/** Folds a record's front matter, its lists and their entries; Markdown folds the rest. */
export function foldRecords(): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(markdown, {
    provideFoldingRanges: (document) =>
      foldsOf(document.getText()).flatMap(({ start, end }) => {
        const first = document.positionAt(start).line;
        const last = document.positionAt(end).line;
        return last > first ? [new vscode.FoldingRange(first, last)] : [];
      }),
  });
}
