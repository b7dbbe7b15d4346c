import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, caseRecord, inFolder, note, reportOf, runCaseload } from './caseload-command.ts';

/** Records with more to tell than a pipe holds at once. */
function manyFindings(): Readonly<Record<string, string>> {
  const broken = note.slice(0, -4);
  return Object.fromEntries(
    Array.from({ length: 900 }, (_, at) => [`${'long-name-'.repeat(10)}${at}.md`, broken]),
  );
}

describe('what is printed', () => {
  it('holds no control sign of a record or a name', () => {
    const evil = '\u001B[2J\u0007\u009B31m\u202Ebackwards\u2066';
    const files = {
      'case.md': caseRecord.replace('F.W.', JSON.stringify(`F.W.${evil}`)),
      'note.md': note,
      [`line\nbreak\u001B[31m.md`]: note.slice(0, -4),
    };
    inFolder(files, (folder) => {
      for (const args of [
        ['check', folder],
        ['check', folder, '--format', 'json'],
        ['list', '--folder', folder],
        ['list', '--folder', folder, '--format', 'json'],
        ['summary', 'case', 'C-0410', '--folder', folder],
        ['summary', 'case', evil, '--folder', folder],
        [evil],
      ]) {
        const { out, err } = runCaseload(args);
        assert.doesNotMatch(out + err, /(?!\n)[\p{Cc}\p{Bidi_Control}]/u, args.join(' '));
      }
      const { findings } = reportOf([folder], 1);
      assert.equal(findings[0]?.path, 'line\nbreak\u001B[31m.md');
    });
  });

  it('is whole however much it is', () => {
    inFolder(manyFindings(), (folder) => {
      const { records, findings } = reportOf([folder], 1);
      assert.equal(records, 900);
      assert.equal(findings.length, 900);
    });
  });

  it('shows no progress in a pipe', () => {
    inFolder(manyFindings(), (folder) => {
      assert.equal(runCaseload(['check', folder]).err, '');
    });
  });
});

describe('a reader that goes away early', () => {
  it('is left in peace', async () => {
    const folder = join('test', 'fixtures', 'cli', 'all-is-well-with-a-small-caseload');
    const child = spawn(process.execPath, [bundle, 'check', folder, '--format', 'json']);
    child.stdout.destroy();
    let told = '';
    child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    assert.equal(told, '');
    assert.equal(code, 0);
  });
});

describe('the sample caseload', () => {
  const folder = join('examples', 'caseload');
  const today = ['--today', '2026-11-20'];

  it('is listed and checked, and summarized for some of its cases one by one', function () {
    if (!existsSync(folder)) return;
    this.timeout(60_000);
    const listed = runCaseload(['list', '--folder', folder, '--format', 'json', ...today]);
    assert.equal(listed.err, '');
    const { cases } = JSON.parse(listed.out) as { cases: readonly { id: string }[] };
    assert.notEqual(cases.length, 0);
    const checked = runCaseload(['check', folder, ...today]);
    assert.equal(checked.err, '');
    assert.notEqual(checked.code, 2);
    // Each case is summarized elsewhere without a process of its own.
    for (const { id } of cases.filter((_, index) => index % 6 === 0)) {
      const { code, out } = runCaseload(['summary', 'case', id, '--folder', folder, ...today]);
      assert.equal(code, 0, id);
      assert.match(out, new RegExp(`^# .*${id}`), id);
    }
  });
});
