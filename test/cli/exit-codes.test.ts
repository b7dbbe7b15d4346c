import assert from 'node:assert/strict';
import { join } from 'node:path';
import { caseRecord, inFolder, note, runCaseload } from './caseload-command.ts';

describe('the command ends', () => {
  it('with 0 where all is well', () => {
    inFolder({ 'case.md': caseRecord, 'note.md': note }, (folder) => {
      assert.equal(runCaseload(['check', folder]).code, 0);
    });
  });

  it('with 0 where there is no record, and says so', () => {
    inFolder({ 'README.md': '# Hello\n' }, (folder) => {
      const { code, out } = runCaseload(['check', folder]);
      assert.equal(code, 0);
      assert.equal(out, 'No record was found here.\n');
    });
  });

  it('with 0 where there is nothing but a remark', () => {
    inFolder({ 'case.md': caseRecord.replace('worker', 'color: blue\nworker') }, (folder) => {
      const { code, out } = runCaseload(['check', folder]);
      assert.match(out, /information/);
      assert.equal(code, 0);
    });
  });

  it('with 1 where there is an error', () => {
    inFolder({ 'case.md': caseRecord, 'note.md': note.slice(0, -4) }, (folder) => {
      assert.equal(runCaseload(['check', folder]).code, 1);
    });
  });

  it('with 1 where a file cannot be read, whatever the settings say of it', () => {
    const files = {
      'caseload.yaml': 'checks: { front-matter-not-closed: ignore }\n',
      'note.md': note.slice(0, -4),
    };
    inFolder(files, (folder) => {
      const { code, out } = runCaseload(['check', folder]);
      assert.equal(out, '1 record looked at, 1 of them cannot be read: nothing to remark.\n');
      assert.equal(code, 1);
    });
  });

  const refused: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a path that is not there', ['check', 'nowhere'], /no file or folder nowhere/],
    ['a folder that is not there', ['list', '--folder', 'nowhere'], /no folder nowhere/],
    ['a case that is not there', ['summary', 'case', 'C-0411'], /no case C-0411.*mean C-0410/s],
    ['a case without its id', ['summary', 'case'], /missing required argument/],
    ['a day that does not exist', ['check', '--today', '2026-02-30'], /--today is not a day/],
    ['a format it does not know', ['check', '--format', 'xml'], /Allowed choices are text, json/],
    ['an option it does not know', ['list', '--colour'], /unknown option/],
    ['a command it does not know', ['chekc'], /unknown command/],
    ['no command', [], /Usage: caseload/],
    ['a summary of nothing', ['summary'], /Usage: caseload summary/],
  ];
  for (const [what, args, told] of refused) {
    it(`with 2 where it is given ${what}, and tells why beside its output`, () => {
      inFolder({ 'case.md': caseRecord }, (cwd) => {
        const { code, out, err } = runCaseload(args, { cwd });
        assert.match(err, told);
        assert.equal(out, '');
        assert.equal(code, 2);
      });
    });
  }

  it('with 2 where the day set for it does not exist', () => {
    const { code, err } = runCaseload(['list'], { today: 'Friday' });
    assert.match(err, /CASELOAD_TODAY is not a day/);
    assert.equal(code, 2);
  });

  it('with 0 where it is asked how it is used', () => {
    for (const args of [['--help'], ['check', '--help'], ['--version']]) {
      const { code, out, err } = runCaseload(args);
      assert.notEqual(out, '');
      assert.equal(err, '');
      assert.equal(code, 0);
    }
  });

  it('with 0 once it has listed or summarized, whatever there is to find', () => {
    inFolder({ 'case.md': caseRecord, 'note.md': note.slice(0, -4) }, (cwd) => {
      assert.equal(runCaseload(['list'], { cwd }).code, 0);
      const { code, out } = runCaseload(['summary', 'case', 'C-0410', '--folder', cwd]);
      assert.match(out, /^# \[F\.W\.\]\[1\] \(C-0410\)$/m);
      assert.match(out, /1 file of this case cannot be read/);
      assert.equal(code, 0);
    });
  });
});

describe('the day to judge by', () => {
  const late = caseRecord.replace('2026-11-16', '2026-06-01');

  it('is the one asked for before the one set', () => {
    inFolder({ 'case.md': late }, (folder) => {
      assert.equal(runCaseload(['check', folder, '--today', '2026-06-02']).code, 0);
      assert.equal(runCaseload(['check', folder]).code, 1);
    });
  });
});

describe('a single file', () => {
  it('is judged within its caseload, and only what is found in it is told', () => {
    const files = {
      'caseload.yaml': 'agency: Riverbend\n',
      'case.md': caseRecord,
      'cases/note.md': note.replace('---\n', '---\nprivat: true\n'),
      'cases/broken.md': note.slice(0, -4),
    };
    inFolder(files, (folder) => {
      const path = join(folder, 'cases', 'note.md');
      const { code, out } = runCaseload(['check', path]);
      const [first = '', closing, ...others] = out.trimEnd().split('\n');
      assert.ok(first.startsWith(`${path}:2:1 warning `), first);
      assert.ok(first.endsWith('(key-near-miss)'), first);
      assert.equal(closing, '1 record looked at: 1 warning.');
      assert.deepEqual(others, []);
      assert.equal(code, 1);
    });
  });

  it('is read also where a walk passes it by', () => {
    inFolder({ 'node_modules/kept/note.md': note.slice(0, -4) }, (cwd) => {
      const { code, out } = runCaseload(['check', 'node_modules/kept/note.md'], { cwd });
      assert.match(out, /^node_modules\/kept\/note\.md:1:1 error /);
      assert.equal(code, 1);
    });
  });

  it('that is no record is not told of', () => {
    inFolder({ 'README.md': '# Hello\n' }, (cwd) => {
      const { code, out } = runCaseload(['check', 'README.md'], { cwd });
      assert.equal(out, 'No record was found here.\n');
      assert.equal(code, 0);
    });
  });
});

describe('several paths', () => {
  it('are told apart by the folders they were given as', () => {
    const files = { 'one/note.md': note.slice(0, -4), 'two/note.md': note.slice(0, -4) };
    inFolder(files, (cwd) => {
      const { out } = runCaseload(['check', 'one', 'two'], { cwd });
      assert.match(out, /^one\/note\.md:1:1 .*\ntwo\/note\.md:1:1 .*\n2 records looked at, 2 of/);
    });
  });
});
