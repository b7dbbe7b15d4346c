import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseFile } from '../../../src/caseload/case-file.ts';
import type { Day } from '../../../src/calendar/day.ts';
import {
  changeCaseload,
  type Caseload,
  findCase,
  makeCaseload,
} from '../../../src/caseload/caseload.ts';
import type { Moment } from '../../../src/caseload/due.ts';
import { readSettings } from '../../../src/caseload/settings.ts';
import { checkCase, type Finding } from '../../../src/checks/run.ts';
import { type Reading, readRecord } from '../../../src/records/read-record.ts';
import { speak } from '../../../src/text/sentence.ts';
import type { CaseAtHand, NewFile } from '../../../src/writing/case-at-hand.ts';

const folder = join(process.cwd(), 'examples/caseload');
const { settings } = readSettings({
  path: 'caseload.yaml',
  text: readFileSync(join(folder, 'caseload.yaml'), 'utf8'),
});

export const moment: Moment = { today: '2026-11-20' as Day, settings };

export const sample: Caseload = makeCaseload(
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .flatMap((path): [string, Reading][] => {
        const reading = readRecord({ path, text: readFileSync(join(folder, path), 'utf8') });
        return reading ? [[path, reading]] : [];
      }),
  ),
  settings,
);

/** A case of the sample, on the day the sample was written for. */
export function caseAt(id: string, caseload = sample): CaseAtHand {
  const file = findCase(caseload, id);
  assert.ok(file, id);
  return { file, caseload, moment, speak };
}

/** The caseload once files are written. */
export function withFiles(...files: readonly NewFile[]): Caseload {
  return changeCaseload(
    sample,
    new Map(files.map((file) => [file.path, readRecord(file, settings.extraCodes)])),
  );
}

/** What a record of these files is told that is an error or a warning, as `id: words`. */
export function complaintsIn(...files: readonly NewFile[]): readonly string[] {
  const paths = new Set(files.map(({ path }) => path));
  return changedCases(withFiles(...files))
    .flatMap(weighty)
    .filter(({ path }) => paths.has(path))
    .map(({ id, message }) => `${id}: ${speak(message)}`);
}

/** The ids of the checks that give hints about these files. */
export function hintsIn(...files: readonly NewFile[]): ReadonlySet<string> {
  const paths = new Set(files.map(({ path }) => path));
  const findings = changedCases(withFiles(...files)).flatMap((file) => checkCase(file, moment));
  return new Set(
    findings
      .filter(({ path, severity }) => paths.has(path) && severity === 'hint')
      .map(({ id }) => id),
  );
}

/** Errors and warnings that the sample as it is does not have, in whatever file. */
export function newComplaints(...files: readonly NewFile[]): readonly string[] {
  const told = ({ id, path, message }: Finding): string => `${id} ${path}: ${speak(message)}`;
  const changed = changedCases(withFiles(...files));
  const before = new Set(
    changed.flatMap(({ id }) => {
      const file = id === undefined ? sample.unfiled : findCase(sample, id);
      return file ? weighty(file).map(told) : [];
    }),
  );
  return changed
    .flatMap(weighty)
    .map(told)
    .filter((line) => !before.has(line));
}

/** The cases that are not as in the sample: all others have the findings they had. */
function changedCases({ cases, unfiled }: Caseload): readonly CaseFile[] {
  const known = new Set([...sample.cases, sample.unfiled]);
  return [...cases, unfiled].filter((file) => !known.has(file));
}

function weighty(file: CaseFile): readonly Finding[] {
  return checkCase(file, moment).filter(
    ({ severity }) => severity === 'error' || severity === 'warning',
  );
}

/** A new record as it reads, which must be without a fault. */
export function readNew({ path, text }: NewFile): NonNullable<Reading['record']> {
  const reading = readRecord({ path, text }, settings.extraCodes);
  assert.deepEqual(reading?.faults, [], text);
  assert.ok(reading.record, text);
  return reading.record;
}
