import * as vscode from 'vscode';
import { lineOfChange } from '../../plans/review/fact-line.ts';
import { spansOf } from '../../records/spans.ts';
import type { CurrentCaseload } from '../current-caseload.ts';
import { say } from '../say.ts';
import type { Comparison } from './comparison.ts';
import { factsUri, textUri } from './facts-documents.ts';

/** Shows two sides of a record as readable texts beside each other, at the line of a change. */
export async function openComparison(comparison: Comparison): Promise<void> {
  const { name, from, to, then, now, change } = comparison;
  const record = to?.reading.record;
  const line =
    change && record ? lineOfChange(change, { from: from?.reading.record, to: record }) : 0;
  await vscode.commands.executeCommand(
    'vscode.diff',
    factsUri(from, `${name}, ${then}`),
    factsUri(to, `${name}, ${now}`),
    say('{name}: {then} ↔ {now}', { name, then, now }),
    { selection: at(line), preview: true },
  );
}

/** Shows the very texts of the files instead. */
export async function openRawDifference(
  { name, from, to, then, now, change }: Comparison,
  current: CurrentCaseload,
): Promise<void> {
  const file = to && to.blob === undefined ? current.uriOf(to.reading.path) : undefined;
  const [span] =
    to && change?.after ? spansOf(to.reading.text, [{ at: change.after.at, on: 'value' }]) : [];
  const line = span && to ? to.reading.text.slice(0, span.start).split('\n').length - 1 : 0;
  await vscode.commands.executeCommand(
    'vscode.diff',
    textUri(from, `${name}, ${then}`),
    file ?? textUri(to, `${name}, ${now}`),
    say('{name} as written: {then} ↔ {now}', { name, then, now }),
    { selection: at(line), preview: true },
  );
}

function at(line: number): vscode.Range {
  return new vscode.Range(line, 0, line, 0);
}
