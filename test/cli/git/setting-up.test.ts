import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../caseload-command.ts';
import { inRepository, type Repository } from '../repository.ts';
import { caseloadIn, inSetUp, ofHers, plan, rewrite } from './plan.ts';

const settings = ['diff.caseload.textconv', 'merge.caseload.name', 'merge.caseload.driver'];
const attributesOf = ({ folder }: Repository): string => join(folder, '.git', 'info', 'attributes');
const hookOf = ({ folder }: Repository): string => join(folder, '.git', 'hooks', 'pre-commit');

describe('caseload git install', () => {
  it('shows what it will do, and does nothing unless told', () => {
    inRepository((repository) => {
      const before = repository.digest();
      const { code, out, err } = caseloadIn(repository.folder, 'git', 'install');
      assert.equal(code, 2);
      for (const shown of [...settings, 'attributes', '*.md diff=caseload', 'pre-commit', bundle])
        assert.ok(out.includes(shown), shown);
      assert.match(err, /no terminal to ask at/);
      assert.deepEqual(repository.digest(), before);
    });
  });

  it('is taken back to the byte, whatever stood there', () => {
    const attributes = ['', '*.png binary\n', '*.png binary', '*.png binary\r\n# Größe\r\n'];
    for (const own of attributes) {
      inRepository((repository) => {
        if (own !== '') writeFileSync(attributesOf(repository), own);
        else rmSync(attributesOf(repository), { force: true });
        repository.git('config', 'user.name', 'A. O.');
        repository.git('config', 'diff.notes.xfuncname', '^#');
        const before = repository.digest();
        assert.equal(caseloadIn(repository.folder, 'git', 'install', '--yes').code, 0);
        const there = repository.digest();
        assert.notDeepEqual(there, before);
        const again = caseloadIn(repository.folder, 'git', 'install', '--yes');
        assert.match(again.out, /All is set up already/);
        assert.deepEqual(repository.digest(), there);
        assert.equal(caseloadIn(repository.folder, 'git', 'uninstall', '--yes').code, 0);
        assert.deepEqual(repository.digest(), before);
        const twice = caseloadIn(repository.folder, 'git', 'uninstall', '--yes');
        assert.deepEqual([twice.code, twice.out], [0, 'Nothing is set up here.\n']);
      });
    }
  });

  it('leaves what was added after it', () => {
    inSetUp((repository) => {
      const file = attributesOf(repository);
      writeFileSync(file, `${readFileSync(file, 'utf8')}*.jpg binary\n`);
      repository.git('config', 'merge.caseload.recursive', 'binary');
      caseloadIn(repository.folder, 'git', 'uninstall', '--yes');
      assert.equal(readFileSync(file, 'utf8'), '*.jpg binary\n');
      assert.equal(repository.git('config', 'merge.caseload.recursive'), 'binary\n');
    });
  });

  it('touches no hook of somebody’s own, and says what to add', () => {
    inRepository((repository) => {
      const own = '#!/bin/sh\nexit 0\n';
      writeFileSync(hookOf(repository), own, { mode: 0o755 });
      const { out } = caseloadIn(repository.folder, 'git', 'install', '--yes');
      assert.match(out, /hook of your own.*\n.*git check-staged --folder='\.'/);
      caseloadIn(repository.folder, 'git', 'uninstall', '--yes');
      assert.equal(readFileSync(hookOf(repository), 'utf8'), own);
    });
  });

  it('touches no hook of ours that somebody has added to', () => {
    inSetUp((repository) => {
      const added = `${readFileSync(hookOf(repository), 'utf8')}echo done\n`;
      writeFileSync(hookOf(repository), added);
      caseloadIn(repository.folder, 'git', 'uninstall', '--yes');
      assert.equal(readFileSync(hookOf(repository), 'utf8'), added);
    });
  });

  it('puts no hook where core.hooksPath leads', () => {
    inRepository((repository, beside) => {
      const shared = join(beside, 'shared-hooks');
      mkdirSync(shared);
      repository.git('config', 'core.hooksPath', shared);
      const { out } = caseloadIn(repository.folder, 'git', 'install', '--yes');
      assert.match(out, /core\.hooksPath\), where nothing is put/);
      assert.throws(() => readFileSync(join(shared, 'pre-commit')));
      assert.throws(() => readFileSync(hookOf(repository)));
    });
  });

  it('works from a worktree, for all of the repository', () => {
    inRepository((repository, beside) => {
      repository.commit('2026-09-01', { 'cases/plan.md': plan });
      const tree = join(beside, 'tree');
      repository.git('worktree', 'add', '-q', tree);
      const before = repository.digest();
      assert.equal(caseloadIn(tree, 'git', 'install', '--yes').code, 0);
      const moved = rewrite(plan, ['due: 2027-01-31', 'due: 2027-02-28']);
      for (const folder of [tree, repository.folder]) {
        writeFileSync(join(folder, 'cases', 'plan.md'), moved);
        assert.doesNotMatch(repository.git('-C', folder, 'diff'), /^\+ *due:/m);
        assert.match(caseloadIn(folder, 'git', 'status').out, /^set up: .*attributes/m);
        writeFileSync(join(folder, 'cases', 'plan.md'), plan);
      }
      assert.equal(caseloadIn(tree, 'git', 'uninstall', '--yes').code, 0);
      const index = join(repository.folder, '.git', 'index');
      assert.deepEqual({ ...repository.digest(), [index]: '' }, { ...before, [index]: '' });
    });
  });

  it('works whatever the folders are called', () => {
    inRepository((repository, beside) => {
      const home = join(beside, "it's 100%A Ort");
      renameSync(repository.folder, home);
      const program = join(home, 'cli.cjs');
      writeFileSync(program, readFileSync(bundle));
      const run = `'${process.execPath}' '${program.replaceAll("'", String.raw`'\''`)}'`;
      const there = new (repository.constructor as typeof Repository)(home);
      there.commit('2026-09-01', { 'cases/plan.md': plan, 'cases/case.md': ofHers });
      const { status, stderr } = there.tryGit([
        '-c',
        `alias.c=!${run}`,
        ...['c', 'git', 'install', '--yes'],
      ]);
      assert.equal(status, 0, stderr);
      there.git('checkout', '-q', '-b', 'yours');
      there.commit('2026-10-01', { 'cases/plan.md': rewrite(plan, ['weight: 2', 'weight: 3']) });
      there.git('checkout', '-q', 'main');
      const moved = rewrite(plan, ['due: 2027-01-31', 'due: 2027-02-28']);
      there.commit('2026-10-02', { 'cases/plan.md': moved });
      there.git('merge', '-q', '--no-edit', 'yours');
      assert.doesNotMatch(there.git('show', '-m'), /^\+ *weight:/m);
    });
  });

  it('says what is set up, and why it cannot be', () => {
    inRepository((repository, beside) => {
      const bare = caseloadIn(repository.folder, 'git', 'status');
      assert.equal(bare.out.match(/^not set up: /gm)?.length, 5);
      caseloadIn(repository.folder, 'git', 'install', '--yes');
      const { out } = caseloadIn(repository.folder, 'git', 'status');
      assert.equal(out.match(/^set up: /gm)?.length, 5);
      const { code, err } = caseloadIn(beside, 'git', 'install', '--yes');
      assert.equal(code, 2);
      assert.match(err, /no git repository/);
    });
  });
});
