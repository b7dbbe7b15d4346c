import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkCaseload, type Finding } from '../../src/checks/run.ts';
import { speak } from '../../src/text/sentence.ts';
import { readSituations } from './situations.ts';
import { caseloadOf, momentWith } from './small-case.ts';

/** A finding in one line, with line and column from 1. */
function lineOf({ path, range, severity, id, message }: Finding): string {
  const { start, end } = range;
  const place = `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
  return `${path} ${place} ${severity} ${id}: ${speak(message)}\n`;
}

describe('what is found where', () => {
  for (const { name, folder, files, settings, outside } of readSituations()) {
    it(name.replaceAll('-', ' '), () => {
      const findings = checkCaseload(caseloadOf(files, settings), {
        ...momentWith(settings),
        outside,
      });
      const found = findings.map(lineOf).join('');
      const expected = join(folder, 'expected.txt');
      if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(expected, found);
      assert.equal(found, existsSync(expected) ? readFileSync(expected, 'utf8') : '(no file)');
    });
  }
});
