import assert from 'node:assert/strict';
import { type CaseFile, fileCase } from '../../src/caseload/case-file.ts';
import type { Outside } from '../../src/caseload/outside.ts';
import { fingerprintOf } from '../../src/plans/fingerprint.ts';
import { fingerprintIn } from '../../src/plans/move-records.ts';
import { awaitsDecision, signOffOf } from '../../src/plans/sign-off.ts';
import { caseOf, caseRecord, plan, readingOf } from '../caseload/filed.ts';
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

/** What a repository tells of an earlier text of the file that holds a plan today. */
function judgedIn(path: string, of: string): Outside {
  const reading = readingOf('plan.md', of);
  const print = fingerprintOf(reading) ?? '';
  assert.ok(reading.record?.record === 'plan');
  return { missing: new Set(), judged: new Map([[print, { path, plan: reading.record }]]) };
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

  it('nothing, while the file cannot be read as it stands', () => {
    const file = caseOf(caseRecord(), first, review(first, 'approved'));
    const readings = file.readings.map((reading) =>
      reading.record?.record === 'plan' ? { ...reading, outdated: true } : reading,
    );
    assert.equal(told(fileCase(file.id, readings)), 'none');
  });
});

describe('of several plans of a case a decision is on', () => {
  const old = first.replace('status: active', 'status: completed');
  const next = plan(
    'goals: [{ id: G2, goal: Ride line 7 alone, status: active }]',
    'active',
    '2026-03-30',
  );

  it('the one that has its fingerprint, so that a new plan has none yet', () => {
    assert.equal(stateOf(old, next, review(old, 'approved')), 'none');
    assert.equal(stateOf(next, old, review(old, 'approved', '2026-04-02')), 'none');
  });

  it('the one that had begun, once the plan that was judged has changed', () => {
    assert.equal(stateOf(old, next, review(first, 'approved')), 'none');
    const later = review(first, 'approved', '2026-04-02');
    assert.equal(stateOf(old, next, later), 'changed-since-approval 2026-04-02');
  });

  it('the one that has the goals it speaks of, before that', () => {
    const onOld = `${review(first, 'approved', '2026-04-02')}\ngoals: { G1: agree }`;
    assert.equal(stateOf(old, next, onOld), 'none');
    const drafted = review(next.replace('alone', 'with a friend'), 'approved');
    const onNext = `${drafted}\ngoals: { G2: query }`;
    assert.equal(stateOf(old, next, onNext), 'changed-since-approval 2026-02-27');
  });

  it('the one whose file held what was judged, before all that', () => {
    const onOld = `${review(first, 'approved', '2026-04-02')}\ngoals: { G2: agree }`;
    const file = caseOf(caseRecord(), old, next, onOld);
    assert.equal(signOffOf(file, judgedIn('01.md', first)).state, 'none');
    assert.equal(signOffOf(file, judgedIn('02.md', first)).state, 'changed-since-approval');
  });

  it('none of them, where the next plan was written into the same file', () => {
    const file = caseOf(caseRecord(), next, review(first, 'approved'));
    assert.equal(signOffOf(file).state, 'none');
    const inPlace = `${review(first, 'approved')}\ngoals: { G2: agree }`;
    const named = caseOf(caseRecord(), next, inPlace);
    assert.equal(signOffOf(named, judgedIn('01.md', first)).state, 'none');
  });

  it('a plan that was approved before its first day and changed then', () => {
    const before = next.replace('alone', 'with a friend');
    const onNext = `${review(before, 'approved')}\ngoals: { G2: agree }`;
    const file = caseOf(caseRecord(), next, onNext);
    assert.equal(signOffOf(file).state, 'changed-since-approval');
    assert.equal(signOffOf(file, judgedIn('01.md', before)).state, 'changed-since-approval');
  });
});

describe('a supervisor has something to decide', () => {
  const isAwaited = (...records: readonly string[]): boolean => awaitsDecision(caseOf(...records));

  it('on a plan that nobody has judged as it stands', () => {
    assert.ok(isAwaited(caseRecord(), first));
    assert.ok(isAwaited(caseRecord(), first.replace('active', 'draft')));
    assert.ok(isAwaited(caseRecord(), second, review(first, 'rejected')));
  });

  it('and on no other', () => {
    assert.ok(!isAwaited(caseRecord()));
    assert.ok(!isAwaited(caseRecord('', 'finished'), first));
    assert.ok(!isAwaited(caseRecord(), first, review(first, 'changes-requested')));
    for (const ended of ['completed', 'revoked'])
      assert.ok(!isAwaited(caseRecord(), first.replace('status: active', `status: ${ended}`)));
  });
});
