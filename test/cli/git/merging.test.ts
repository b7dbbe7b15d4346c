import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import type { Repository } from '../repository.ts';
import { branchOut, inSetUp, plan, rewrite } from './plan.ts';

const planIn = ({ folder }: Repository): string =>
  readFileSync(join(folder, 'cases', 'plan.md'), 'utf8');

/** A. O. moves a due date and ticks a step; B. K. changes the very same lines elsewhere. */
const mine = rewrite(
  plan,
  ['due: 2027-01-31', 'due: 2027-02-28'],
  ['who: joint, by: 2026-11-30', 'who: joint, by: 2026-11-30, done: 2026-11-12'],
  [
    'due: 2027-03-01\n',
    'due: 2027-03-01\n  - id: G3\n    goal: See her nieces each Sunday\n    status: planned\n',
  ],
);
const yours = rewrite(
  plan,
  ['weight: 2', 'weight: 3 # as she ranks it'],
  ['who: joint, by: 2026-11-30', 'who: client, by: 2026-11-30'],
  [
    'due: 2027-03-01\n',
    'due: 2027-03-01\n  - id: G4\n    goal: Cook at home twice a week # new\n    status: planned\n',
  ],
);
const both = rewrite(
  plan,
  ['due: 2027-01-31\n    weight: 2', 'due: 2027-02-28\n    weight: 3 # as she ranks it'],
  ['who: joint, by: 2026-11-30', 'who: client, by: 2026-11-30, done: 2026-11-12'],
  [
    'due: 2027-03-01\n',
    'due: 2027-03-01\n  - id: G3\n    goal: See her nieces each Sunday\n    status: planned\n  - id: G4\n    goal: Cook at home twice a week # new\n    status: planned\n',
  ],
);

/** Both move the due date; everything else is the one's or the other's. */
const mineToo = rewrite(mine, ["sister's table", "sister's kitchen table"]);
const yoursToo = rewrite(yours, ['due: 2027-01-31', 'due: 2027-04-30']);

describe('git merges two workers’ branches through Caseload', () => {
  it('without a conflict where they wrote of different things, be it on one line', () => {
    inSetUp((repository) => {
      branchOut(repository, mine, yours);
      repository.git('merge', '-q', '--no-edit', 'yours');
      assert.equal(planIn(repository), both);
      assert.equal(repository.git('status', '--porcelain'), '');
    });
  });

  it('where its own merge of lines cannot', () => {
    inSetUp((repository) => {
      branchOut(repository, mine, yours);
      const { status } = repository.tryGit(['-c', 'merge.caseload.driver=false', 'merge', 'yours']);
      assert.notEqual(status, 0);
    });
  });

  it('with a conflict at the value, which is told, unmerged, and settled by hand', () => {
    inSetUp((repository) => {
      branchOut(repository, mineToo, yoursToo);
      const { status, stdout, stderr } = repository.tryGit(['merge', '--no-edit', 'yours']);
      assert.equal(status, 1);
      assert.match(stderr, /^cases\/plan\.md: both sides changed goals › G1 › due$/m);
      assert.match(stdout, /CONFLICT .*cases\/plan\.md/);
      assert.doesNotMatch(stderr, /lease|Sunday/);
      assert.match(repository.git('status', '--porcelain'), /^UU cases\/plan\.md$/m);
      const text = planIn(repository);
      const marked =
        /<{7} [^\n]*\n {4}due: 2027-02-28\n\|{7} [^\n]*\n {4}due: 2027-01-31\n={7}\n {4}due: 2027-04-30\n>{7} [^\n]*\n/;
      assert.match(text, marked);
      const settled = text.replace(marked, '    due: 2027-04-30\n');
      assert.equal(
        settled,
        rewrite(both, ['2027-02-28', '2027-04-30'], ["sister's table", "sister's kitchen table"]),
      );
      repository.commit('2026-10-03', { 'cases/plan.md': settled });
      assert.equal(repository.git('status', '--porcelain'), '');
      assert.match(repository.git('log', '-1', '--format=%p'), / /);
    });
  });

  it('in a rebase and in a cherry-pick', () => {
    inSetUp((repository) => {
      branchOut(repository, mine, yours);
      repository.git('rebase', '-q', 'yours');
      assert.equal(planIn(repository), both);
      repository.git('checkout', '-q', '-b', 'picked', 'yours');
      repository.git('cherry-pick', 'mine');
      assert.equal(planIn(repository), both);
    });
  });

  it('and its own way with files that are no records', () => {
    inSetUp((repository) => {
      const readme = 'One.\n\nTwo.\n\nThree.\n';
      repository.git('checkout', '-q', '-b', 'yours');
      repository.commit('2026-10-01', { 'notes.md': readme });
      repository.git('checkout', '-q', '-b', 'mine');
      repository.commit('2026-10-02', { 'notes.md': readme.replace('One', 'Uno') });
      repository.git('checkout', '-q', 'yours');
      repository.commit('2026-10-02', { 'notes.md': readme.replace('Three', 'Tre') });
      repository.git('merge', '-q', '--no-edit', 'mine');
      const text = readFileSync(join(repository.folder, 'notes.md'), 'utf8');
      assert.equal(text, 'Uno.\n\nTwo.\n\nTre.\n');
    });
  });

  it('keeping both sides of a file whose YAML is broken', () => {
    inSetUp((repository) => {
      repository.git('config', 'core.hooksPath', devNull);
      branchOut(repository, rewrite(mineToo, ['status: active', 'status: [active']), yoursToo);
      const { status, stderr } = repository.tryGit(['merge', '--no-edit', 'yours']);
      assert.equal(status, 1);
      assert.match(stderr, /cases\/plan\.md: both sides changed line \d+/);
      for (const word of ['2027-02-28', '2027-04-30', 'G3', 'G4', 'kitchen table'])
        assert.ok(planIn(repository).includes(word), word);
    });
  });

  for (const [why, from, to] of [
    ['has gone', 'cli.cjs', 'gone.cjs'],
    ['breaks', 'git merge-file --marker-size %L', 'git merge-file --no-such-option'],
  ] as const) {
    it(`as ever where Caseload ${why}`, () => {
      inSetUp((repository) => {
        const key = 'merge.caseload.driver';
        const driver = repository.git('config', key).trim();
        repository.git('config', key, rewrite(driver, [from, to]).replaceAll(from, to));
        branchOut(repository, mineToo, yoursToo);
        assert.equal(repository.tryGit(['merge', '--no-edit', 'yours']).status, 1);
        assert.match(planIn(repository), /^<{7} /m);
        assert.ok(planIn(repository).includes('2027-04-30'));
      });
    });
  }
});
