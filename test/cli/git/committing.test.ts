import assert from 'node:assert/strict';
import { join } from 'node:path';
import { caseRecord, note } from '../caseload-command.ts';
import { type Repository } from '../repository.ts';
import { caseloadIn, inSetUp, plan } from './plan.ts';

const wrong = note.replace('2026-11-17', '2026-11-31');
/** A plan that leaves out much that is asked of plans. */
const doubtful = plan.replace('C-0512', 'C-0410');

function tryCommit(
  repository: Repository,
  ...more: readonly string[]
): ReturnType<Repository['tryGit']> {
  return repository.tryGit(['commit', '-q', '-m', 'Records', ...more]);
}

function inCaseload(use: (repository: Repository, beside: string) => void): void {
  inSetUp((repository, beside) => {
    repository.git('rm', '-q', '-r', 'cases');
    repository.write({ 'case.md': caseRecord });
    repository.git('add', '-A');
    assert.equal(tryCommit(repository).status, 0);
    use(repository, beside);
  });
}

describe('before a commit', () => {
  it('an error in a staged record stops it', () => {
    inCaseload((repository) => {
      repository.write({ 'note.md': wrong });
      repository.git('add', '-A');
      const { status, stdout, stderr } = tryCommit(repository);
      assert.equal(status, 1);
      assert.match(stdout + stderr, /note\.md:4:7 error .*\(date-not-a-day\)/);
      assert.equal(tryCommit(repository, '--no-verify').status, 0);
    });
  });

  it('a warning is told and lets it pass', () => {
    inCaseload((repository) => {
      repository.write({ 'plan.md': doubtful });
      repository.git('add', '-A');
      const { status, stdout, stderr } = tryCommit(repository);
      assert.equal(status, 0);
      assert.match(stdout + stderr, /plan\.md:.* warning /);
    });
  });

  it('what is staged is looked at, not what lies in the folder', () => {
    inCaseload((repository) => {
      repository.write({ 'note.md': wrong });
      repository.git('add', '-A');
      repository.write({ 'note.md': note });
      assert.equal(tryCommit(repository).status, 1);
      repository.git('add', '-A');
      repository.write({ 'note.md': wrong });
      assert.equal(tryCommit(repository).status, 0);
    });
  });

  it('the index of a commit of some files alone counts', () => {
    inCaseload((repository) => {
      repository.write({ 'note.md': note, 'other.md': wrong });
      repository.git('add', '-A');
      assert.equal(tryCommit(repository, 'note.md').status, 0);
      assert.equal(tryCommit(repository).status, 1);
      repository.write({ 'note.md': wrong });
      repository.git('rm', '-q', '-f', 'other.md');
      assert.equal(tryCommit(repository, '-a').status, 1);
    });
  });

  it('errors that were committed before stop nothing', () => {
    inCaseload((repository) => {
      repository.write({ 'old.md': wrong });
      repository.git('add', '-A');
      tryCommit(repository, '--no-verify');
      repository.write({ 'note.md': note });
      repository.git('add', '-A');
      const { status, stdout } = tryCommit(repository);
      assert.deepEqual([status, stdout], [0, '']);
    });
  });

  it('the first commit, a worktree and a folder below are looked at', () => {
    inCaseload((repository, beside) => {
      const tree = join(beside, 'tree');
      repository.git('worktree', 'add', '-q', tree);
      repository.write({ '../tree/sub/note.md': wrong });
      repository.git('-C', tree, 'add', '-A');
      assert.equal(repository.tryGit(['-C', join(tree, 'sub'), 'commit', '-m', 'x']).status, 1);
      repository.git('checkout', '-q', '--orphan', 'fresh');
      repository.write({ 'note.md': wrong });
      repository.git('add', '-A');
      assert.equal(tryCommit(repository).status, 1);
    });
  });

  it('only the folder that was named is looked at', () => {
    inCaseload((repository) => {
      repository.write({
        'cases/case.md': caseRecord,
        'cases/note.md': note,
        'drafts/note.md': wrong,
      });
      repository.git('add', '-A');
      caseloadIn(repository.folder, 'git', 'install', '--yes', '--folder', 'cases');
      assert.equal(tryCommit(repository).status, 0);
    });
  });
});
