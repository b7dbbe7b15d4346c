import assert from 'node:assert/strict';
import { type Day, dayFrom } from '../../src/calendar/day.ts';
import { type Caseload, makeCaseload } from '../../src/caseload/caseload.ts';
import type { Moment } from '../../src/caseload/due.ts';
import type { Outside } from '../../src/caseload/outside.ts';
import { defaultSettings, type Settings } from '../../src/caseload/settings.ts';
import { exampleDay } from '../../src/checks/check.ts';
import { checks } from '../../src/checks/index.ts';
import { checkCase, checkCaseload, type Finding } from '../../src/checks/run.ts';
import { type Reading, readRecord, type SourceFile } from '../../src/records/read-record.ts';

export const today: Day = dayFrom(exampleDay) ?? assert.fail('The day of the examples exists');

/** The day of the examples, with the default settings and what is changed in them. */
export function momentWith(settings: Partial<Settings> = {}): Moment {
  return { today, settings: { ...defaultSettings, ...settings } };
}

/** The texts of an example as files: `example-1.md` and so on, with fences where they have none. */
export function filesOf(example: readonly string[]): readonly SourceFile[] {
  return example.map((text, index) => ({
    path: `example-${index + 1}.md`,
    text: text.startsWith('---') ? text : `---\n${text}\n---\n`,
  }));
}

export function caseloadOf(
  files: readonly SourceFile[],
  changed: Partial<Settings> = {},
): Caseload {
  const { settings } = momentWith(changed);
  const readings = files.map((file): [string, Reading] => [
    file.path,
    readRecord(file, settings.extraCodes) ?? assert.fail(`${file.path} is a record`),
  ]);
  return makeCaseload(new Map(readings), settings);
}

/** All that is found in the texts of an example on its day. */
export function findingsOf(
  example: readonly string[],
  settings?: Partial<Settings>,
  outside?: Outside,
): readonly Finding[] {
  const moment = { ...momentWith(settings), outside };
  return checkCaseload(caseloadOf(filesOf(example), settings), moment);
}

/** What a check supposes of the files of its examples. */
export function outsideOf(id: string): Outside | undefined {
  return checks.find((check) => check.id === id)?.outside;
}

/** The findings of one check in the texts of an example, outside of which it is as the check has it. */
export function foundBy(
  id: string,
  example: readonly string[],
  settings?: Partial<Settings>,
): readonly Finding[] {
  const asked = checks.filter((check) => check.id === id);
  const moment = { ...momentWith(settings), outside: outsideOf(id) };
  const { cases, unfiled } = caseloadOf(filesOf(example), settings);
  return [...cases, unfiled].flatMap((file) => checkCase(file, moment, asked));
}

/** The text that a finding is shown under; ranges of several lines are none of ours. */
export function textUnder({ path, range }: Finding, files: readonly SourceFile[]): string {
  const file = files.find((candidate) => candidate.path === path);
  assert.equal(range.start.line, range.end.line, 'A finding is shown on one line');
  const line = file?.text.split(/\r\n|\n|\r/)[range.start.line] ?? '';
  return line.slice(range.start.character, range.end.character);
}
