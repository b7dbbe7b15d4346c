import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Range } from '../../src/text/span.ts';

export const bundle = resolve('dist', 'cli.cjs');

/** How a run of the command ended, and what it printed. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface RunIn {
  readonly cwd?: string;
  readonly today?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs `caseload` as a process of its own, on a fixed day. */
export function runCaseload(
  args: readonly string[],
  { cwd = process.cwd(), today = '2026-11-20', env = {} }: RunIn = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, CASELOAD_TODAY: today, ...env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

/** A report as JSON gives it. */
export interface Report {
  readonly records: number;
  readonly unreadable: number;
  readonly findings: readonly {
    readonly id: string;
    readonly severity: string;
    readonly path: string;
    readonly range: Range;
    readonly message: string;
  }[];
}

/** Checks paths and gives the report, having made sure of the code it ended with. */
export function reportOf(paths: readonly string[], expected: number, cwd?: string): Report {
  const { code, out, err } = runCaseload(
    ['check', ...paths, '--format', 'json'],
    cwd === undefined ? {} : { cwd },
  );
  assert.equal(err, '');
  assert.equal(code, expected);
  return JSON.parse(out) as Report;
}

/** A folder for one test with the files given; it is gone after `use`. */
export function inFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => void,
): void {
  const folder = mkdtempSync(join(tmpdir(), 'caseload-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A note that nothing is wrong with, for the case C-0410. */
export const note = `---
record: interview
case: C-0410
date: 2026-11-17
stage: building-rapport
setting: text
---
`;

export const caseRecord = `---
record: case
id: C-0410
client: F.W.
status: active
risk: low
opened: 2026-11-16
worker: M. Okafor
---
`;

/** A contact of F.W., C-0410, with what was read and rated that day. */
export function contact(date: string, more: string, id = 'C-0410'): string {
  return `---\nrecord: interview\ncase: ${id}\ndate: ${date}\nstage: monitoring-progress\n${more}\n---\n`;
}
