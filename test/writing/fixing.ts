import assert from 'node:assert/strict';
import type { Caseload } from '../../src/caseload/caseload.ts';
import type { Change } from '../../src/checks/fixes/fix.ts';
import { type Finding, checkCaseload } from '../../src/checks/run.ts';
import type { SourceFile } from '../../src/records/read-record.ts';
import { applyEdit } from '../../src/text/edit.ts';
import { lineStarts } from '../../src/text/lines.ts';
import { speak } from '../../src/text/sentence.ts';
import { plainEdit, plainText } from '../../src/text/snippet.ts';
import { fixesAt, type FixOffered } from '../../src/writing/fixes-at.ts';
import type { Surroundings } from '../../src/writing/surroundings.ts';
import { caseloadOf, momentWith } from '../checks/small-case.ts';

export function around(file: SourceFile, caseload: Caseload, moment = momentWith()): Surroundings {
  return { ...file, caseload, moment };
}

/** All that is offered anywhere in a file. */
export function fixesIn(path: string, files: readonly SourceFile[]): readonly FixOffered[] {
  const file = files.find((one) => one.path === path) ?? assert.fail(`${path} is there`);
  return fixesAt(around(file, caseloadOf(files)), { start: 0, end: file.text.length });
}

/** The fixes of a finding: of its check, at its place. */
export function fixesOf(finding: Finding, files: readonly SourceFile[]): readonly FixOffered[] {
  const text = files.find(({ path }) => path === finding.path)?.text ?? '';
  const { start } = finding.range;
  const at = (lineStarts(text)[start.line] ?? 0) + start.character;
  return fixesIn(finding.path, files).filter(
    ({ check, span }) => check === finding.id && span.start === at,
  );
}

export function titlesOf(fixes: readonly FixOffered[]): readonly string[] {
  return fixes.map(({ title }) => speak(title));
}

export function fixNamed(title: string, fixes: readonly FixOffered[]): FixOffered {
  return (
    fixes.find((fix) => speak(fix.title) === title) ??
    assert.fail(`${title} is not among ${titlesOf(fixes).join(' | ')}`)
  );
}

/** The files once a change is made, with the words that stand in places to fill in. */
export function changed(files: readonly SourceFile[], change: Change): readonly SourceFile[] {
  if ('newFile' in change) {
    assert.ok(
      files.every(({ path }) => path !== change.path),
      'The file is a new one',
    );
    return [...files, { path: change.path, text: plainText(change.newFile) }];
  }
  const file = files.find(({ path }) => path === change.path) ?? assert.fail(change.path);
  const { edit, refused } = change.make(file.text);
  assert.ok(edit, refused && speak(refused));
  const text = applyEdit(file.text, plainEdit(edit));
  return files.map((one) => (one === file ? { ...one, text } : one));
}

export function findingsIn(files: readonly SourceFile[]): readonly Finding[] {
  return checkCaseload(caseloadOf(files), momentWith());
}
