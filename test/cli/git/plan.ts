import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import { bundle, caseRecord, type Run } from '../caseload-command.ts';
import { inRepository, type Repository } from '../repository.ts';

/** The plan of R.D., who was evicted in March and sleeps on her sister's sofa. */
export const plan = `---
record: plan
case: C-0512
status: active
start: 2026-09-01
review: 2026-12-01
goals:
  # She named this one first
  - id: G1
    goal: Sign a lease for a two-room flat by 31 January
    status: active
    due: 2027-01-31
    weight: 2
    steps:
      - { step: Hand in the housing form, who: client, by: 2026-09-20 }
      - { step: View two flats, who: joint, by: 2026-11-30 } # by tram
  - id: G2
    goal: Work twenty hours a week by 1 March
    status: active
    due: 2027-03-01
---

# Plan

Drafted at her sister's table.

R.D. keeps a copy.
`;

export const ofHers = caseRecord.replace('C-0410', 'C-0512').replace('2026-11-16', '2026-08-24');

/** The text with parts replaced, each of which must be there. */
export function rewrite(text: string, ...changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((now, [from, to]) => {
    assert.ok(now.includes(from), from);
    return now.replace(from, to);
  }, text);
}

/** Runs `caseload` as git is run in these tests: without the settings of whoever runs them. */
export function caseloadIn(folder: string, ...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      CASELOAD_TODAY: '2026-11-20',
      GIT_CONFIG_GLOBAL: devNull,
      GIT_CONFIG_NOSYSTEM: '1',
      HOME: folder,
    },
  });
  return { code: status, out: stdout, err: stderr };
}

/** A repository with the plan committed on main, set up for records. */
export function inSetUp(use: (repository: Repository, beside: string) => void): void {
  inRepository((repository, beside) => {
    repository.commit('2026-09-01', { 'cases/plan.md': plan, 'cases/case.md': ofHers });
    const { code, err } = caseloadIn(repository.folder, 'git', 'install', '--yes');
    assert.equal(code, 0, err);
    use(repository, beside);
  });
}

/** Two workers' branches off the plan, with `mine` checked out. */
export function branchOut(repository: Repository, mine: string, yours: string): void {
  repository.git('checkout', '-q', '-b', 'yours');
  repository.commit('2026-10-01', { 'cases/plan.md': yours });
  repository.git('checkout', '-q', '-b', 'mine', 'main');
  repository.commit('2026-10-02', { 'cases/plan.md': mine });
}
