import * as vscode from 'vscode';
import { capitalised } from '../text/capitalised.ts';
import { type Backlink, backlinksIn } from '../writing/backlinks.ts';
import { type DecisionLens, decisionLensesIn } from '../writing/decision-lenses.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { markdown, type OpenRecords } from './open-records.ts';
import { sayIt } from './say.ts';

/**
 * Above a case, a goal, a need: what other records say of it, and a click to read them there. Above
 * a plan and its goals: what the supervisor decided.
 */
export function showLenses(current: CurrentCaseload, records: OpenRecords): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    current.onDidChange(() => {
      changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(markdown, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: (document) => {
        const found = records.find(document);
        if (!found) return undefined;
        const { reading, caseload } = found;
        const known = { caseload, index: records.index };
        return [
          ...decisionLensesIn(reading, caseload, current.moment).map((lens) =>
            decisionLens(lens, records.rangeIn(reading, lens.span)),
          ),
          ...backlinksIn(reading, known, current.moment.today).map((backlink) =>
            lensOf(backlink, document.uri, records),
          ),
        ];
      },
    }),
  );
}

function lensOf(
  { of, title, places }: Backlink,
  uri: vscode.Uri,
  records: OpenRecords,
): vscode.CodeLens {
  const range = records.rangeIn(of.reading, of.span);
  const locations = places.flatMap(({ reading, span }) => records.locationOf(reading, span) ?? []);
  return new vscode.CodeLens(range, {
    title: sayIt(title),
    // Without a command the words are shown and cannot be clicked.
    command: locations.length > 0 ? 'editor.action.showReferences' : '',
    arguments: [uri, range.start, locations],
  });
}

function decisionLens({ title, leadsTo }: DecisionLens, range: vscode.Range): vscode.CodeLens {
  const shown = capitalised(sayIt(title));
  if (!leadsTo) return new vscode.CodeLens(range, { title: shown, command: '' });
  return new vscode.CodeLens(
    range,
    'review' in leadsTo
      ? { title: shown, command: 'caseload.openAt', arguments: [leadsTo.review] }
      : { title: shown, command: 'caseload.showChangesSince', arguments: [leadsTo.changesOf] },
  );
}
