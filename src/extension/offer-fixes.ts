import * as vscode from 'vscode';
import type { Change } from '../checks/fixes/fix.ts';
import { plainEdit } from '../text/snippet.ts';
import { fixesAt, type FixOffered } from '../writing/fixes-at.ts';
import type { CurrentCaseload } from './current-caseload.ts';
import { aroundOf } from './around-of.ts';
import { fixAll, fixAllAction, fixAllKind } from './fix-all.ts';
import { fixElsewhere } from './fix-elsewhere.ts';
import { isOfWorkspace } from './follow-changes.ts';
import { pathOf } from './paths.ts';
import { sayIt } from './say.ts';
import { rangeOf } from './range-of.ts';
import { snippetIn } from './snippet-of.ts';

const elsewhere = 'caseload.fixElsewhere';

/** Quick fixes beside findings, "Fix All" for those that need no asking, also when a file is saved. */
export function offerFixes(current: CurrentCaseload): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, range, { only, diagnostics }) => {
      // An older revision that git shows has the path of today's file, and is not it.
      if (!isOfWorkspace(document.uri)) return [];
      if (only?.contains(fixAllKind)) return fixAllAction(aroundOf(document, current), document);
      if (only && !only.contains(vscode.CodeActionKind.QuickFix)) return [];
      const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      return fixesAt(aroundOf(document, current), span).flatMap((fix) => {
        const action = actionFor(fix, diagnostics);
        const { change } = fix;
        if (!('make' in change) || change.path !== pathOf(document.uri)) {
          action.command = { command: elsewhere, title: action.title, arguments: [change] };
          return action;
        }
        const edit = editOf(change, document);
        if (edit) action.edit = edit;
        return edit ? action : [];
      });
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind],
    }),
    vscode.commands.registerCommand('caseload.fixAll', () => fixAll(current)),
    vscode.commands.registerCommand(elsewhere, (change: Change) => fixElsewhere(change, current)),
  );
}

/** A fix as the light bulb shows it, with the findings it settles. */
function actionFor(fix: FixOffered, diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction {
  const action = new vscode.CodeAction(sayIt(fix.title), vscode.CodeActionKind.QuickFix);
  action.isPreferred = fix.isPreferred ?? false;
  action.diagnostics = diagnostics.filter(
    ({ code }) => typeof code === 'object' && code.value === fix.check,
  );
  return action;
}

/** The edit of an open text, with places to fill in where the fix has some. */
function editOf(change: Change, document: vscode.TextDocument): vscode.WorkspaceEdit | undefined {
  if (!('make' in change)) return undefined;
  const { edit } = change.make(document.getText());
  if (!edit) return undefined;
  const made = new vscode.WorkspaceEdit();
  if (edit.parts.every((part) => typeof part === 'string')) {
    made.replace(document.uri, rangeOf(document, edit.span), plainEdit(edit).newText);
    return made;
  }
  const { range, snippet } = snippetIn(document, edit);
  made.set(document.uri, [new vscode.SnippetTextEdit(range, snippet)]);
  return made;
}
