import assert from 'node:assert/strict';
import type { CaseFile } from '../../src/caseload/case-file.ts';
import { type Caseload, findCase, makeCaseload } from '../../src/caseload/caseload.ts';
import { defaultSettings, type Settings } from '../../src/caseload/settings.ts';
import { type Reading, readRecord } from '../../src/records/read-record.ts';

/** Front matter by path; a path names its record. */
export type Files = Readonly<Record<string, string>>;

export function readingOf(path: string, frontMatter: string): Reading {
  const reading = readRecord({ path, text: `---\n${frontMatter}\n---\n` });
  assert.ok(reading, `${path} is no record`);
  return reading;
}

export function readingsOf(files: Files): ReadonlyMap<string, Reading> {
  return new Map(Object.entries(files).map(([path, text]) => [path, readingOf(path, text)]));
}

export function caseloadOf(files: Files, settings: Settings = defaultSettings): Caseload {
  return makeCaseload(readingsOf(files), settings);
}

/** The case file of O.V., who drove a tram for thirty years, made of these records. */
export function caseOf(...frontMatters: readonly string[]): CaseFile {
  const files = frontMatters.map((text, at) => [`${String(at).padStart(2, '0')}.md`, text]);
  const file = findCase(caseloadOf(Object.fromEntries(files) as Files), 'C-0317');
  assert.ok(file);
  return file;
}

export function caseRecord(more = '', status = 'active'): string {
  return `record: case\nid: C-0317\nclient: O.V.\nstatus: ${status}\nopened: 2026-02-02\nworker: N. Sand\n${more}`;
}

export function interview(date: string, more = ''): string {
  return `record: interview\ncase: C-0317\ndate: ${date}\nstage: monitoring-progress\n${more}`;
}

export function plan(more: string, status = 'active', start = '2026-02-16'): string {
  return `record: plan\ncase: C-0317\nstatus: ${status}\nstart: ${start}\n${more}`;
}

export function assessment(date: string, more = ''): string {
  return `record: assessment\ncase: C-0317\ndate: ${date}\n${more}`;
}
