import assert from 'node:assert/strict';
import { fingerprintIn } from '../../src/plans/move-records.ts';
import { caseRecord, runCaseload } from './caseload-command.ts';
import { inRepository, type Repository } from './repository.ts';

const plan = `---
record: plan
case: C-0410
status: active
start: 2026-11-16
goals:
  - { id: G1, goal: Sleep at home each night, status: active, due: 2026-12-18 }
  - { id: G2, goal: Ring his sister on Sundays, status: active, due: 2026-12-18 }
---
`;

const review = `---
record: review
case: C-0410
date: 2026-11-17
reviewer: T. Lindqvist
plan: ${fingerprintIn({ path: 'plan.md', text: plan }) ?? ''}
decision: approved
goals: { G1: agree, G2: { decision: query, because: Does she want that? } }
---
`;

/** The plan once its first goal was given more time. */
const moved = plan.replace('2026-12-18', '2027-01-29');

function told(folder: string): readonly string[] {
  const { out } = runCaseload(['check', folder]);
  return out.split('\n').filter((line) => /goal-queried|decision-lapsed/.test(line));
}

function withDecision(repository: Repository): void {
  repository.commit('2026-11-16', { 'case.md': caseRecord, 'draft.md': plan });
  repository.commit('2026-11-17', { 'review.md': review });
  repository.git('mv', 'draft.md', 'plan.md');
  repository.commit('2026-11-18', { 'plan.md': moved });
}

describe('a decision on a plan', () => {
  it('is told with the changes since, also of a plan that was renamed, and with what it asked', () => {
    inRepository((repository) => {
      withDecision(repository);
      assert.deepEqual(told(repository.folder), [
        'plan.md:4:9 information The plan has changed since it was approved on 17 November: 1 routine change (decision-lapsed)',
        'plan.md:8:11 information The decision of 17 November asked about goal G2: read the review and answer in the plan (goal-queried)',
      ]);
      const { out } = runCaseload(['summary', 'case', 'C-0410', '--folder', repository.folder]);
      assert.match(out, /The changes are not approved yet\. There is 1 change since\.$/m);
      assert.match(out, /^- \[G2\]\[\d+\] was asked about\. \[Does she want that\?\]\[\d+\]$/m);
    });
  });

  it('is told without a number where there is no repository, or a shallow one', () => {
    inRepository((repository, beside) => {
      withDecision(repository);
      const lapsed =
        'plan.md:4:9 information The plan has changed since it was approved on 17 November: ask for a new decision (decision-lapsed)';
      const shallow = `${beside}/shallow`;
      repository.git('clone', '-q', '--depth', '1', `file://${repository.folder}`, shallow);
      assert.deepEqual(told(shallow), [lapsed]);
      repository.git('rev-parse', 'HEAD');
      const { out } = runCaseload(['summary', 'case', 'C-0410', '--folder', shallow]);
      assert.match(out, /The changes are not approved yet\.$/m);
    });
  });
});
