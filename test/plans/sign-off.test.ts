import assert from 'node:assert/strict';
import type { CaseFile } from '../../src/caseload/case-file.ts';
import { fingerprintIn } from '../../src/plans/move-records.ts';
import { signOffOf } from '../../src/plans/sign-off.ts';
import { caseOf, caseRecord, plan } from '../caseload/filed.ts';
import { fileOf } from '../records/samples.ts';

const first = plan('goals: [{ id: G1, goal: Answer nine of ten calls, status: active }]');
const second = first.replace('nine', 'eight');

function review(of: string, decision: string, date = '2026-02-27'): string {
  const print = fingerprintIn({ path: 'plan.md', text: fileOf(of) }) ?? '';
  return `record: review\ncase: C-0317\ndate: ${date}\nreviewer: T. Lund\nplan: ${print}\ndecision: ${decision}`;
}

function stateOf(...records: readonly string[]): string {
  return told(caseOf(caseRecord(), ...records));
}

function told(file: CaseFile): string {
  const signOff = signOffOf(file);
  return signOff.state === 'none'
    ? 'none'
    : `${signOff.state} ${String(signOff.review.record.date)}`;
}

describe('a plan stands with its supervisor as', () => {
  it('nothing without a plan or without a decision', () => {
    assert.equal(stateOf(), 'none');
    assert.equal(stateOf(first), 'none');
    assert.equal(stateOf(review(first, 'approved')), 'none');
  });

  for (const decision of ['approved', 'changes-requested', 'rejected']) {
    it(`${decision}, where the last decision on this very plan says so`, () => {
      assert.equal(stateOf(first, review(first, decision)), `${decision} 2026-02-27`);
    });
  }

  it('what the later of two decisions says', () => {
    const later = review(first, 'approved', '2026-03-06');
    assert.equal(stateOf(first, later, review(first, 'changes-requested')), 'approved 2026-03-06');
    const taken = review(first, 'rejected', '2026-03-13');
    assert.equal(stateOf(first, taken, later), 'rejected 2026-03-13');
  });

  it('changed since approval, where an earlier content was approved', () => {
    assert.equal(stateOf(second, review(first, 'approved')), 'changed-since-approval 2026-02-27');
  });

  it('changed since the last of several approvals', () => {
    const again = review(first, 'approved', '2026-03-06');
    assert.equal(
      stateOf(second, again, review(first, 'approved')),
      'changed-since-approval 2026-03-06',
    );
  });

  it('changed since it was sent back, where no content was ever approved', () => {
    for (const decision of ['changes-requested', 'rejected']) {
      assert.equal(stateOf(second, review(first, decision)), 'changed-since-decision 2026-02-27');
    }
  });

  it('sent back, where an earlier content was approved and this one was not', () => {
    const back = review(second, 'changes-requested', '2026-03-06');
    assert.equal(stateOf(second, review(first, 'approved'), back), 'changes-requested 2026-03-06');
  });

  it('approved again once a change is taken back', () => {
    const back = review(second, 'changes-requested', '2026-03-06');
    assert.equal(stateOf(first, review(first, 'approved'), back), 'approved 2026-02-27');
  });

  it('approved still, when only a comment or a finding’s answer is new', () => {
    const answered = `# seen\n${first}\nanswers: { goal-too-long: { because: Fine., date: 2026-03-01 } }`;
    assert.equal(stateOf(answered, review(first, 'approved')), 'approved 2026-02-27');
  });

  it('what was approved, where the decision on this content cannot be read', () => {
    const garbled = review(second, 'aproved', '2026-03-06');
    assert.equal(
      stateOf(second, review(first, 'approved'), garbled),
      'changed-since-approval 2026-02-27',
    );
  });
});
