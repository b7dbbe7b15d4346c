import assert from 'node:assert/strict';
import { type Run, runCaseload } from './caseload-command.ts';

/** A plan of R.W., whose case is C-0410. */
export function planOf({ due = '2026-12-01', more = '' } = {}): string {
  return `---
record: plan
case: C-0410
status: active
start: 2026-09-01
review: 2026-12-01
goals:
  - id: G1
    goal: Sleep in a bed of his own five nights a week by December
    status: active
    due: ${due}
    measures:
      - { name: nights-housed, unit: nights a week, baseline: 1, target: 5 }
${more}---

## Plan

He chose the order himself.
`;
}

/** What the command tells as JSON. */
export interface DiffReport {
  readonly from: { readonly id?: string; readonly file?: string; readonly subject?: string };
  readonly to: { readonly revision?: string | null; readonly file?: string };
  readonly records: readonly {
    readonly path: string;
    readonly earlierPath?: string;
    readonly uncommitted?: true;
    readonly case: string | null;
    readonly kind: string | null;
    readonly state: string;
    readonly changes: readonly {
      readonly kind: string;
      readonly weight: string;
      readonly goal: string | null;
      readonly before: { readonly value: unknown } | null;
      readonly after: { readonly value: unknown } | null;
      readonly message: string;
      readonly line: number;
      readonly character: number;
    }[];
  }[];
}

export function runDiff(folder: string, ...args: readonly string[]): Run {
  return runCaseload(['diff', '--folder', folder, ...args]);
}

/** What changed, having made sure of the code that goes with it. */
export function diffOf(folder: string, ...args: readonly string[]): DiffReport {
  const { out, err, code } = runDiff(folder, '--format', 'json', ...args);
  assert.equal(err, '');
  const report = JSON.parse(out) as DiffReport;
  assert.equal(code, report.records.length === 0 ? 0 : 1);
  return report;
}

/** The kinds of what changed in each record, by its path. */
export function kindsOf({ records }: DiffReport): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    records.map(({ path, changes }) => [path, changes.map(({ kind }) => kind)]),
  );
}
