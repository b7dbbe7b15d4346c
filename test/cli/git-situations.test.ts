import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ask, type Asking, type GitAnswer } from '../../src/caseload/git/question.ts';
import { answer } from '../../src/cli/run-git.ts';
import { caseRecord, inFolder, note } from './caseload-command.ts';
import { diffOf, kindsOf, planOf, runDiff } from './diff-records.ts';
import { inRepository, Repository } from './repository.ts';

const agreed = planOf();
const moved = planOf({ due: '2027-01-12' });
const change = { 'plan.md': ['due-moved'] };

/** A plan that was agreed on 1 October and moved on the 20th. */
function movedOnce(repository: Repository): Repository {
  repository.commit('2026-10-01', { 'case.md': caseRecord, 'plan.md': agreed });
  repository.commit('2026-10-20', { 'plan.md': moved });
  return repository;
}

/** Makes sure that the command could not look, said why, and offered another way. */
function refused(folder: string, words: RegExp, ...args: readonly string[]): void {
  const { code, out, err } = runDiff(folder, ...args);
  assert.equal(out, '');
  assert.match(err, words);
  assert.match(
    err,
    /\. Two files are compared without git by: caseload diff --files OLD\.md NEW\.md\n$/,
  );
  assert.equal(code, 2);
}

function withPath(path: string, use: () => void): void {
  const before = process.env['PATH'];
  process.env['PATH'] = path;
  try {
    use();
  } finally {
    process.env['PATH'] = before;
  }
}

/** Puts a program in the place of git. */
function withGit(script: string, use: () => void): void {
  inFolder({}, (folder) => {
    writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
    withPath(`${folder}${delimiter}${process.env['PATH'] ?? ''}`, use);
  });
}

describe('git says plainly what it cannot tell', () => {
  it('without its program', () => {
    inRepository(({ folder }) => {
      withPath(join(folder, 'no-programs'), () => {
        refused(folder, /^Git is not found on this computer/);
      });
    });
  });

  it('without a repository, and without a folder', () => {
    inFolder({ 'plan.md': agreed }, (folder) => {
      refused(folder, /^This folder lies in no git repository/);
      assert.match(runDiff(join(folder, 'away')).err, /^There is no folder/);
    });
  });

  it('in a bare repository, and inside of git’s own folder', () => {
    inRepository((repository, beside) => {
      movedOnce(repository).git('clone', '-q', '--bare', repository.folder, '../bare');
      refused(join(beside, 'bare'), /^This is a bare repository/);
      refused(join(repository.folder, '.git'), /^This is a bare repository/);
    });
  });

  it('before the first commit', () => {
    inRepository((repository) => {
      repository.write({ 'plan.md': agreed });
      for (const args of [[], ['HEAD'], ['main'], ['2026-10-01'], ['nowhere']])
        refused(repository.folder, /^This repository has no commit yet/, ...args);
    });
  });

  it('of a repository that belongs to another user', () => {
    inRepository(({ folder }) => {
      withGit('echo "fatal: detected dubious ownership in repository" >&2; exit 128', () => {
        refused(folder, /^Git does not open this repository, since it belongs to another user/);
      });
    });
  });

  it('of revisions that are not there, or could be several', () => {
    inRepository((repository) => {
      const { folder } = movedOnce(repository);
      for (const name of ['nowhere', '2026-13-01', 'HEAD~9', 'HEAD:plan.md', 'a b', '-n', '--all'])
        refused(folder, /is no commit, branch or tag of this repository/, '--', name);
      refused(
        folder,
        /^There is no commit up to 2026-09-30: the oldest .* is of 2026-10-01/,
        '2026-09-30',
      );
      repository.git('tag', 'main', 'HEAD~1');
      refused(folder, /^`main` names more than one thing here: .* refs\/heads\/main/, 'main');
      assert.deepEqual(kindsOf(diffOf(folder, 'refs/tags/main..refs/heads/main')), change);
      repository.git('checkout', '-q', '--orphan', 'apart');
      repository.commit('2026-10-25');
      refused(folder, /^These two revisions have no commit in common/, 'apart...refs/heads/main');
    });
  });

  it('of a beginning that several ids share', () => {
    inRepository((repository) => {
      const { folder } = movedOnce(repository);
      const commits = Array.from(
        { length: 2000 },
        (_, number) =>
          `commit refs/heads/many\ncommitter A <a@example.org> ${1_700_000_000 + number} +0000\ndata 0\n`,
      );
      execFileSync('git', ['fast-import', '--quiet'], { cwd: folder, input: commits.join('') });
      const seen = new Set<string>();
      const ids = repository
        .git('rev-list', 'many')
        .split('\n')
        .map((id) => id.slice(0, 4));
      const shared = ids.find((id) => seen.has(id) || !seen.add(id));
      refused(folder, /is the beginning of several ids: write more of it/, shared ?? '');
    });
  });

  it('and is never led to write by what looks like an option', () => {
    inRepository((repository) => {
      const { folder } = movedOnce(repository);
      refused(folder, /^`--output=x` is no commit/, '--', '--output=x');
      refused(folder, /^`--output=x` is no commit/, '--', 'HEAD..--output=x');
      assert.ok(!existsSync(join(folder, 'x')) && !existsSync('x'));
    });
  });

  it('where it takes too long or writes too much', () => {
    const looking: Asking<GitAnswer> = (function* () {
      return yield ask({ folder: '.', nullDevice: '/dev/null' }, 'version');
    })();
    withGit('exec sleep 30', () => {
      const ended = answer(looking, { bytes: 1000, milliseconds: 100 });
      assert.deepEqual(ended, { failed: 'too-long', remarks: '' });
    });
    const again: Asking<GitAnswer> = (function* () {
      return yield ask({ folder: '.', nullDevice: '/dev/null' }, 'version');
    })();
    withGit('yes', () => {
      const ended = answer(again, { bytes: 1000, milliseconds: 10_000 });
      assert.equal('failed' in ended && ended.failed, 'too-much');
    });
  });
});

describe('git tells what changed', () => {
  it('in a shallow copy as far as it goes', () => {
    inRepository((repository, beside) => {
      movedOnce(repository).commit('2026-10-25', { 'plan.md': agreed });
      repository.git('clone', '-q', '--depth=2', `file://${repository.folder}`, '../shallow');
      const shallow = join(beside, 'shallow');
      assert.deepEqual(kindsOf(diffOf(shallow, 'HEAD~1')), change);
      refused(
        shallow,
        /HEAD~2` is no commit.*; it is a shallow copy that holds only its latest commits/,
        'HEAD~2',
      );
      refused(shallow, /the oldest that is known here is of 2026-10-20/, '2026-10-02');
    });
  });

  it('in a submodule, and nothing of it in the repository around it', () => {
    inRepository((repository, beside) => {
      movedOnce(repository);
      mkdirSync(join(beside, 'agency'));
      const agency = new Repository(join(beside, 'agency'));
      agency.git(
        '-c',
        'protocol.file.allow=always',
        'submodule',
        'add',
        '-q',
        repository.folder,
        'team',
      );
      agency.commit('2026-10-26', { 'note.md': note });
      assert.deepEqual(kindsOf(diffOf(join(agency.folder, 'team'), 'HEAD~1')), change);
      assert.deepEqual(diffOf(agency.folder).records, []);
    });
  });

  it('in a worktree, on a detached head, and from a folder inside', () => {
    inRepository((repository, beside) => {
      movedOnce(repository).commit('2026-10-26', { 'cases/note.md': note });
      repository.git('worktree', 'add', '-q', '--detach', join(beside, 'tree'), 'HEAD~1');
      const tree = join(beside, 'tree');
      assert.deepEqual(kindsOf(diffOf(tree, 'HEAD~1')), change);
      assert.deepEqual(kindsOf(diffOf(tree, '..main')), { 'cases/note.md': ['record-added'] });
      assert.deepEqual(kindsOf(diffOf(join(repository.folder, 'cases'), 'HEAD~1')), {
        'note.md': ['record-added'],
      });
    });
  });

  it('amid a rebase and amid a merge, against the commit that is checked out', () => {
    inRepository((repository) => {
      movedOnce(repository).git('checkout', '-q', '-b', 'draft', 'HEAD~1');
      repository.commit('2026-10-21', { 'plan.md': planOf({ due: '2026-12-15' }) });
      for (const [begin, end] of [
        ['rebase', '--abort'],
        ['merge', '--abort'],
      ] as const) {
        assert.notEqual(repository.tryGit([begin, 'main']).status, 0);
        assert.deepEqual(kindsOf(diffOf(repository.folder)), { 'plan.md': ['unreadable'] });
        assert.equal(
          diffOf(repository.folder, 'HEAD..main').records.length,
          begin === 'merge' ? 1 : 0,
        );
        repository.git(begin, end);
      }
    });
  });

  it('of files that git does not have, but not of links', () => {
    inRepository((repository, beside) => {
      movedOnce(repository).commit('2026-10-26', { '.gitignore': 'private\n' });
      repository.write({
        'private/note.md': note,
        '../elsewhere/note.md': note.replace('17', '16'),
      });
      symlinkSync(join(beside, 'elsewhere'), join(repository.folder, 'linked'));
      const { records } = diffOf(repository.folder);
      assert.deepEqual(
        records.map(({ path, uncommitted }) => [path, uncommitted]),
        [['private/note.md', true]],
      );
    });
  });

  it('where a file was larger than records may be, or its text is not there', () => {
    inRepository((repository) => {
      repository.commit('2026-10-01', {
        'plan.md': `${agreed}${'He slept well.\n'.repeat(400_000)}`,
      });
      repository.write({ 'plan.md': agreed });
      assert.deepEqual(kindsOf(diffOf(repository.folder)), { 'plan.md': ['unreadable'] });
    });
  });
});
