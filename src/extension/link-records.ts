import * as vscode from 'vscode';
import { linksIn } from '../writing/links.ts';
import { markdown, type OpenRecords } from './open-records.ts';
import { sayIt } from './say.ts';

/** Links from a record to its case, and from a review to the plan it judged. */
export function linkRecords(records: OpenRecords): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(markdown, {
    provideDocumentLinks: (document) => {
      const found = records.find(document);
      if (!found) return undefined;
      const { reading, caseload } = found;
      return linksIn(reading, { caseload, index: records.index }).flatMap((link) => {
        const to = records.locationOf(link.target, link.targetSpan);
        if (!to) return [];
        const fragment = `L${to.range.start.line + 1}`;
        const shown = new vscode.DocumentLink(
          records.rangeIn(reading, link.span),
          to.uri.with({ fragment }),
        );
        shown.tooltip = sayIt(link.tooltip);
        return [shown];
      });
    },
  });
}
