import assert from 'node:assert/strict';
import { isLookedAt, mark, progressOf } from '../../../src/plans/review/looked-at.ts';
import type { GoalGroup, PlanReview } from '../../../src/plans/review/reviews.ts';
import { caseRecord, plan } from '../../caseload/filed.ts';
import { APast, changedIn, decision } from './a-past.ts';

const first = plan(
  'goals:\n  - { id: G1, goal: Answer nine of ten calls, status: active }\n  - { id: G2, goal: Ride line 4 alone, status: active }',
);
const second = first.replace('nine of ten', 'eight of ten').replace('alone', 'alone at noon');

function reviewOf(now: string): PlanReview {
  const past = new APast([
    ['2026-02-16', { 'case.md': caseRecord(), 'plan.md': first }],
    ['2026-02-27', { 'review.md': decision(first, '2026-02-27') }],
    ['2026-03-06', { 'plan.md': now }],
  ]);
  return changedIn(past.review()).plan ?? assert.fail('no plan');
}

function groupIn(review: PlanReview, goal: string): GoalGroup {
  return review.groups.find((group) => group.goal === goal) ?? assert.fail(goal);
}

const both = ['G1', 'G2'].reduce(
  (looked, goal) =>
    mark(looked, { caseId: 'C-0317', group: groupIn(reviewOf(second), goal), isLooked: true }),
  {},
);
const looked = both['C-0317' as keyof typeof both];

describe('a goal that was looked at', () => {
  it('counts, and does not once its tick is taken away', () => {
    const review = reviewOf(second);
    assert.deepEqual(progressOf(review), { looked: 0, goals: 2 });
    assert.deepEqual(progressOf(review, looked), { looked: 2, goals: 2 });
    const left = mark(both, { caseId: 'C-0317', group: groupIn(review, 'G1'), isLooked: false });
    assert.deepEqual(progressOf(review, left['C-0317']), { looked: 1, goals: 2 });
  });

  it('has to be looked at again once it changed, and the others have not', () => {
    const changed = reviewOf(second.replace('at noon', 'at night'));
    assert.equal(isLookedAt(groupIn(changed, 'G1'), looked), true);
    assert.equal(isLookedAt(groupIn(changed, 'G2'), looked), false);
  });

  it('keeps its tick where only the order of its keys changed', () => {
    const same = second.replace(
      '{ id: G1, goal: Answer eight of ten calls, status: active }',
      '{ id: G1, status: active, goal: Answer eight of ten calls }',
    );
    assert.deepEqual(progressOf(reviewOf(same), looked), { looked: 2, goals: 2 });
  });

  it('of many is remembered as long as there is room for it', () => {
    const group = groupIn(reviewOf(second), 'G1');
    let all = {};
    for (let count = 0; count < 300; count++)
      all = mark(all, {
        caseId: 'C-0317',
        group: { ...group, look: String(count) },
        isLooked: true,
      });
    const kept = Object.values<readonly string[]>(all)[0] ?? [];
    assert.equal(kept.length, 200);
    assert.equal(kept.at(-1), '299');
  });
});
