import type { Severity } from '../checks/check.ts';
import type { Finding } from '../checks/run.ts';
import { speak } from '../text/sentence.ts';
import { asJson, onOneLine } from './printable.ts';

export const formats = ['text', 'json'] as const;
export type Format = (typeof formats)[number];

/** What a check of some paths tells. */
export interface CheckReport {
  readonly records: number;
  readonly unreadable: number;
  readonly findings: readonly Finding[];
}

export function asReport(report: CheckReport, format: Format): string {
  return format === 'json' ? jsonOf(report) : textOf(report);
}

function jsonOf({ records, unreadable, findings }: CheckReport): string {
  const told = findings.map(({ id, severity, path, range, message }) => ({
    id,
    severity,
    path,
    range,
    message: speak(message),
  }));
  return asJson({ records, unreadable, findings: told });
}

/** One line a finding, lines and columns from 1, and a closing line that says it in words. */
function textOf(report: CheckReport): string {
  const lines = report.findings.map(({ path, range, severity, message, id }) => {
    const { line, character } = range.start;
    return onOneLine(`${path}:${line + 1}:${character + 1} ${severity} ${speak(message)} (${id})`);
  });
  return [...lines, closingLine(report)].join('\n');
}

const severities: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['remark', 'remarks'],
  hint: ['hint', 'hints'],
};

function closingLine({ records, unreadable, findings }: CheckReport): string {
  if (records === 0 && findings.length === 0) return 'No record was found here.';
  const counts = (Object.keys(severities) as Severity[]).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [counted(count, severities[severity])] : [];
  });
  const looked = `${counted(records, ['record', 'records'])} looked at`;
  const unread = unreadable > 0 ? `, ${unreadable} of them cannot be read` : '';
  const result = counts.length > 0 ? counts.join(', ') : 'nothing to remark';
  return `${looked}${unread}: ${result}.`;
}

export function counted(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}
