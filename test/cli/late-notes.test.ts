import assert from 'node:assert/strict';
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { caseRecord, note, type Report, runCaseload } from './caseload-command.ts';
import { inRepository, Repository } from './repository.ts';

const oldCase = caseRecord.replace('2026-11-16', '2026-10-01');
const noteOf = (day: string, more = ''): string =>
  `${note.replace('2026-11-17', day).replace(/---\n$/, '')}${more}---\n\nHe talked of ${day}.\n`;
const late = 'late: "Written on 20 October, back from leave"\n';

/** The paths of the notes that are told as late in a folder. */
function lateIn(folder: string): readonly string[] {
  const { out, err } = runCaseload(['check', folder, '--format', 'json']);
  assert.equal(err, '');
  const { findings } = JSON.parse(out) as Report;
  return findings.filter(({ id }) => id === 'note-late').map(({ path }) => path);
}

/** Opens the case on 1 October. */
function opened(repository: Repository): Repository {
  repository.commit('2026-10-01', { 'cases/case.md': oldCase });
  return repository;
}

describe('a note that came in late', () => {
  it('is told with both days', () => {
    inRepository((repository) => {
      opened(repository).commit('2026-10-20', { 'cases/note.md': noteOf('2026-10-10') });
      const { out } = runCaseload(['check', repository.folder]);
      assert.match(
        out,
        /cases\/note\.md:4:7 warning This note of 10 October was first saved in git on 20 October; notes are due within 3 days: say why under `late` \(note-late\)/,
      );
    });
  });

  it('is not told where it says why, came in time, or is older than what git knows of the case', () => {
    inRepository((repository) => {
      opened(repository).commit('2026-10-20', {
        'cases/why.md': noteOf('2026-10-10', late),
        'cases/in-time.md': noteOf('2026-10-17'),
        'cases/elsewhere.md': noteOf('2026-09-10'),
        'handed-over/case.md': oldCase.replace('C-0410', 'C-0411'),
        'handed-over/note.md': noteOf('2026-10-10').replace('C-0410', 'C-0411'),
      });
      assert.deepEqual(lateIn(repository.folder), []);
    });
  });

  it('is told as not committed where it is not, unless git knows none of the case', () => {
    inRepository((repository) => {
      const two = noteOf('2026-11-10').replace('C-0410', 'C-0411');
      opened(repository).commit('2026-10-02', { '.gitignore': 'private\n' });
      repository.write({
        'cases/new.md': noteOf('2026-11-10'),
        'cases/fresh.md': noteOf('2026-11-17'),
        'private/case.md': oldCase.replace('C-0410', 'C-0411'),
        'private/note.md': two,
      });
      assert.deepEqual(lateIn(repository.folder), ['cases/new.md']);
    });
  });

  it('keeps the day of its first name, however it was renamed or moved', () => {
    inRepository((repository) => {
      const text = noteOf('2026-10-10');
      opened(repository).commit('2026-10-11', {
        'cases/one.md': text,
        'cases/two.md': noteOf('2026-10-10', 'minutes: 40\n'),
        'cases/three.md': noteOf('2026-10-10', 'minutes: 50\n'),
        'cases/four.md': noteOf('2026-10-10', 'minutes: 60\n').replaceAll('\n', '\r\n'),
      });
      mkdirSync(join(repository.folder, 'kept'));
      const move = (name: string): void => {
        renameSync(
          join(repository.folder, 'cases', name),
          join(repository.folder, 'kept', name.replace('.md', ' moved.md')),
        );
      };
      // Renamed and written in, in one commit.
      move('one.md');
      repository.commit('2026-11-01', { 'kept/one moved.md': `${text}\nHe is well.\n` });
      // Copied first, taken away with the next commit.
      repository.commit('2026-11-02', { 'kept/TWO.md': noteOf('2026-10-10', 'minutes: 40\n') });
      repository.git('rm', '-q', 'cases/two.md');
      repository.commit('2026-11-03');
      // Moved, and not committed yet.
      move('three.md');
      move('four.md');
      assert.deepEqual(lateIn(repository.folder), []);
    });
  });

  it('is known through merges, also where it came in by the merge itself', () => {
    inRepository((repository) => {
      opened(repository).git('checkout', '-q', '-b', 'leave');
      repository.commit('2026-10-11', { 'cases/branch.md': noteOf('2026-10-10') });
      repository.git('checkout', '-q', 'main');
      repository.commit('2026-10-12', { 'cases/other.md': noteOf('2026-10-12') });
      repository.git('merge', '-q', '--no-commit', '--no-ff', 'leave');
      repository.commit('2026-10-13', { 'cases/merge.md': noteOf('2026-10-11') });
      assert.deepEqual(lateIn(repository.folder), []);
    });
  });

  it('came in on the day it was where its author is', () => {
    inRepository((repository) => {
      // By the clocks of Greenwich both would be a day off.
      opened(repository).commit('2026-10-13T23:30:00-0800', {
        'cases/west.md': noteOf('2026-10-10', 'minutes: 30\n'),
      });
      repository.commit('2026-10-14T00:30:00+0900', { 'cases/east.md': noteOf('2026-10-10') });
      assert.deepEqual(lateIn(repository.folder), ['cases/east.md']);
    });
  });

  it('is known by any name, and from any folder', () => {
    inRepository((repository) => {
      opened(repository).commit('2026-10-20', {
        'cases/Müller 2\n"x".md': noteOf('2026-10-10'),
      });
      const name = 'Müller 2\n"x".md';
      assert.deepEqual(lateIn(repository.folder), [`cases/${name}`]);
      assert.deepEqual(lateIn(join(repository.folder, 'cases')), [name]);
      const file = join(repository.folder, 'cases', name);
      assert.deepEqual(lateIn(file), [file]);
    });
  });

  it('is known in a worktree and in a submodule', () => {
    inRepository((repository, beside) => {
      opened(repository).commit('2026-10-20', { 'cases/note.md': noteOf('2026-10-10') });
      repository.git('worktree', 'add', '-q', join(beside, 'tree'));
      assert.deepEqual(lateIn(join(beside, 'tree')), ['cases/note.md']);
      mkdirSync(join(beside, 'agency'));
      const submodule = ['submodule', 'add', '-q', repository.folder, 'team'];
      const agency = new Repository(join(beside, 'agency'));
      agency.git('-c', 'protocol.file.allow=always', ...submodule);
      assert.deepEqual(lateIn(join(beside, 'agency', 'team')), ['cases/note.md']);
    });
  });
});

describe('of lateness nothing is told', () => {
  it('without a repository, without a commit, or of a copy that is not whole', () => {
    inRepository((repository, beside) => {
      repository.write({ 'cases/case.md': oldCase, 'cases/note.md': noteOf('2026-10-10') });
      assert.deepEqual(lateIn(repository.folder), []);
      repository.commit('2026-10-01', { 'cases/note.md': '' });
      repository.commit('2026-10-20', { 'cases/late.md': noteOf('2026-10-10') });
      assert.deepEqual(lateIn(repository.folder), ['cases/late.md']);
      repository.git('clone', '-q', '--depth=1', `file://${repository.folder}`, '../shallow');
      assert.deepEqual(lateIn(join(beside, 'shallow')), []);
      repository.git('clone', '-q', '--bare', repository.folder, '../bare');
      repository.write({ '../bare/case.md': oldCase, '../bare/late.md': noteOf('2026-10-10') });
      assert.deepEqual(lateIn(join(beside, 'bare')), []);
    });
  });

  it('from a day before the commit', () => {
    inRepository((repository) => {
      opened(repository).commit('2026-12-24', { 'cases/note.md': noteOf('2026-11-10') });
      assert.deepEqual(lateIn(repository.folder), []);
    });
  });
});

describe('the environment', () => {
  it('leads to no other repository', () => {
    inRepository((repository, beside) => {
      opened(repository).commit('2026-10-20', { 'cases/note.md': noteOf('2026-10-10') });
      mkdirSync(join(beside, 'other'));
      const names = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_OBJECT_DIRECTORY', 'GIT_INDEX_FILE'];
      for (const name of names) process.env[name] = join(beside, 'other');
      try {
        assert.deepEqual(lateIn(repository.folder), ['cases/note.md']);
      } finally {
        for (const name of names) Reflect.deleteProperty(process.env, name);
      }
    });
  });

  it('may be without git', () => {
    inRepository((repository) => {
      opened(repository).commit('2026-10-20', { 'cases/note.md': noteOf('2026-10-10') });
      const path = process.env['PATH'];
      process.env['PATH'] = join(repository.folder, 'no-programs');
      try {
        assert.deepEqual(lateIn(repository.folder), []);
      } finally {
        process.env['PATH'] = path;
      }
    });
  });
});
