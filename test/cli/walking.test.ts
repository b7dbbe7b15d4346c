import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { caseRecord, inFolder, note, reportOf, runCaseload } from './caseload-command.ts';

describe('a walk through folders', () => {
  it('looks everywhere but in hidden folders and packages', () => {
    const broken = note.slice(0, -4);
    const files = {
      'a.md': broken,
      'deep/er/b.MD': broken,
      '.c.md': broken,
      'd.markdown': broken,
      '.hidden/e.md': broken,
      '.git/f.md': broken,
      'node_modules/g.md': broken,
      'deep/node_modules/h.md': broken,
    };
    inFolder(files, (folder) => {
      const { findings } = reportOf([folder], 1);
      assert.deepEqual(
        findings.map(({ path }) => path),
        ['.c.md', 'a.md', 'deep/er/b.MD'],
      );
    });
  });

  it('takes the current folder where none is given', () => {
    inFolder({ 'a.md': caseRecord }, (cwd) => {
      assert.equal(reportOf([], 0, cwd).records, 1);
    });
  });

  it('knows a folder from a file by more than its name', () => {
    inFolder({ 'a.md/case.md': caseRecord, 'b.md/c.md/note.md': note }, (folder) => {
      assert.equal(reportOf([folder], 0).records, 2);
    });
  });

  it('reads a file behind a link', () => {
    inFolder({ 'kept/case.md': caseRecord, 'cases/note.md': note }, (folder) => {
      symlinkSync(join('..', 'kept', 'case.md'), join(folder, 'cases', 'case.md'));
      assert.equal(reportOf([join(folder, 'cases')], 0).records, 2);
    });
  });

  it('follows a link to a folder, and reads each file once', () => {
    inFolder({ 'z/case.md': caseRecord, 'z/note.md': note }, (folder) => {
      symlinkSync('z', join(folder, 'a'));
      symlinkSync(join('z', 'note.md'), join(folder, 'b.md'));
      assert.equal(reportOf([folder], 0).records, 2);
    });
  });

  it('does not go round in a circle, nor up through a link', () => {
    inFolder({ 'cases/case.md': caseRecord, 'beside/note.md': note }, (folder) => {
      symlinkSync('..', join(folder, 'cases', 'up'));
      symlinkSync('.', join(folder, 'cases', 'here'));
      assert.equal(reportOf([join(folder, 'cases')], 0).records, 1);
    });
  });

  it('tells of a link that leads to nothing or to itself', () => {
    inFolder({ 'case.md': caseRecord }, (folder) => {
      symlinkSync('gone.md', join(folder, 'lost.md'));
      symlinkSync('round.md', join(folder, 'round.md'));
      symlinkSync('gone', join(folder, 'not-markdown'));
      const { records, unreadable, findings } = reportOf([folder], 1);
      assert.deepEqual({ records, unreadable }, { records: 3, unreadable: 2 });
      assert.deepEqual(
        findings.map(({ id, path }) => `${path} ${id}`),
        ['lost.md file-not-readable', 'round.md file-not-readable'],
      );
    });
  });

  it('tells of files and folders that may not be opened', () => {
    inFolder({ 'a.md': note, 'closed/b.md': note }, (folder) => {
      chmodSync(join(folder, 'a.md'), 0);
      chmodSync(join(folder, 'closed'), 0);
      try {
        const mayOpenAll = process.getuid?.() === 0 || process.platform === 'win32';
        const { code, out } = runCaseload(['check', folder]);
        if (mayOpenAll) return;
        assert.equal(code, 1);
        assert.match(out, /^a\.md:1:1 error .*permission is denied \(file-not-readable\)$/m);
        assert.match(out, /^closed:1:1 error .*permission is denied \(file-not-readable\)$/m);
      } finally {
        chmodSync(join(folder, 'closed'), 0o700);
      }
    });
  });

  it('survives a folder with a name that is no text', () => {
    inFolder({ 'case.md': caseRecord }, (folder) => {
      if (process.platform === 'linux') {
        mkdirSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe])]));
      }
      assert.notEqual(runCaseload(['check', folder]).code, 2);
    });
  });
});
