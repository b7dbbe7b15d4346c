import type { Severity } from '../checks/check.ts';
import type { Finding } from '../checks/finding.ts';
import { speak } from '../text/sentence.ts';
import { asJson, onOneLine } from './printable.ts';
import type { CheckTime } from './stopwatch.ts';

export const formats = ['text', 'json'] as const;
export type Format = (typeof formats)[number];

/** What a check of some paths tells. */
export interface CheckReport {
  readonly records: number;
  readonly unreadable: number;
  readonly findings: readonly Finding[];
  /** What answers in the records settle. */
  readonly answered: readonly Finding[];
  readonly timing?: readonly CheckTime[];
}

interface ReportOptions {
  readonly format: Format;
  /** Whether a text lists what is answered, too; JSON always does. */
  readonly tellAnswered: boolean;
}

export function asReport(report: CheckReport, { format, tellAnswered }: ReportOptions): string {
  return format === 'json' ? jsonOf(report) : textOf(report, tellAnswered);
}

function jsonOf({ findings, answered, ...rest }: CheckReport): string {
  const told = ({ id, severity, path, range, message }: Finding): object => ({
    id,
    severity,
    path,
    range,
    message: speak(message),
  });
  return asJson({ ...rest, findings: findings.map(told), answered: answered.map(told) });
}

/** One line a finding, lines and columns from 1, and a closing line that says it in words. */
function textOf(report: CheckReport, tellAnswered: boolean): string {
  return [
    ...report.findings.map((finding) => lineOf(finding, finding.severity)),
    ...(tellAnswered ? report.answered.map((finding) => lineOf(finding, 'answered')) : []),
    closingLine(report),
    ...(report.timing ? ['', ...timeTable(report)] : []),
  ].join('\n');
}

function lineOf({ path, range, message, id }: Finding, standing: string): string {
  const { line, character } = range.start;
  return onOneLine(`${path}:${line + 1}:${character + 1} ${standing} ${speak(message)} (${id})`);
}

/** The time of each check, the slowest first, and of all together. */
function timeTable({ timing = [], findings }: CheckReport): readonly string[] {
  const rows = timing.map(({ id, milliseconds, runs }) => {
    const found = findings.filter((finding) => finding.id === id).length;
    return [milliseconds.toFixed(1), String(runs), String(found), id] as const;
  });
  const sum = timing.reduce((total, { milliseconds }) => total + milliseconds, 0);
  return [
    ['ms', 'runs', 'found', 'check'] as const,
    ...rows,
    [sum.toFixed(1), '', String(findings.length), 'all checks'] as const,
  ].map(
    ([ms, runs, found, id]) =>
      `${ms.padStart(9)}  ${runs.padStart(6)}  ${found.padStart(5)}  ${id}`,
  );
}

const severities: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['remark', 'remarks'],
  hint: ['hint', 'hints'],
};

function closingLine({ records, unreadable, findings, answered }: CheckReport): string {
  if (records === 0 && findings.length === 0) return 'No record was found here.';
  const counts = (Object.keys(severities) as Severity[]).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count > 0 ? [counted(count, severities[severity])] : [];
  });
  const looked = `${counted(records, ['record', 'records'])} looked at`;
  const unread = unreadable > 0 ? `, ${unreadable} of them cannot be read` : '';
  const result = counts.length > 0 ? counts.join(', ') : 'nothing to remark';
  const settled = answered.length > 0 ? `; ${answered.length} answered with a reason` : '';
  return `${looked}${unread}: ${result}${settled}.`;
}

export function counted(count: number, [one, many]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : many}`;
}
