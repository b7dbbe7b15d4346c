import assert from 'node:assert/strict';
import { caseRecord, interview, plan } from '../../caseload/filed.ts';
import { APast, changedIn, toldOf } from './a-past.ts';

const first = plan('goals: [{ id: G1, goal: Answer nine of ten calls, status: active }]');
const second = first.replace('nine', 'eight');
const consents = 'consents: [{ for: Talking with the depot, given: 2026-02-02 }]';
const withdrawn = consents.replace('2026-02-02 }', '2026-02-02, withdrawn: 2026-03-05 }');

const days = [
  ['2026-02-16', { 'case.md': caseRecord(consents), 'plan.md': first }],
  ['2026-03-06', { 'plan.md': second, 'note.md': interview('2026-03-06') }],
  ['2026-03-13', { 'case.md': caseRecord(withdrawn) }],
] as const;

describe('between two moments, a case', () => {
  it('shows its plan with all changes, and of other records what needs a look', () => {
    const past = new APast(days);
    const review = changedIn(past.review({ kind: 'since', from: past.at('2026-02-20') }));
    assert.deepEqual(toldOf(review), [
      'G1: Goal G1 now reads “Answer eight of ten calls”; it read “Answer nine of ten calls”',
      ...toldOf({ ...review, plan: undefined }),
    ]);
    assert.match(toldOf({ ...review, plan: undefined }).join(), /withdrawn/);
    assert.equal(review.weighty, 1);
  });

  it('shows nothing of what came before or after', () => {
    const past = new APast(days);
    const from = past.at('2026-02-20');
    const to = past.at('2026-03-06');
    const review = changedIn(past.review({ kind: 'between', from, to }));
    assert.equal(review.weighty, 0);
    assert.equal(toldOf(review).length, 1);
    assert.equal(review.plan?.to?.commit?.day, '2026-03-06');
  });

  it('shows what is not committed yet', () => {
    const past = new APast(days, { 'plan.md': first });
    const review = changedIn(past.review({ kind: 'since', from: past.at('2026-04-20') }));
    assert.equal(toldOf(review).length, 1);
    const same = new APast(days);
    const { workers, routine } = same.review({ kind: 'since', from: same.at('2026-04-20') });
    assert.deepEqual([workers, routine], [[], 0]);
  });

  it('shows every goal of a plan that is new', () => {
    const past = new APast([['2026-02-10', { 'case.md': caseRecord(consents) }], ...days]);
    const { plan: review } = changedIn(past.review({ kind: 'since', from: past.at('2026-02-10') }));
    assert.deepEqual(
      review?.groups.map(({ goal, changes }) => `${goal ?? 'Plan'} ${changes.length}`),
      ['Plan 1', 'G1 0'],
    );
  });

  it('is only counted where nothing but routine changed', () => {
    const past = new APast([...days, ['2026-03-20', { 'n2.md': interview('2026-03-20') }]]);
    const { workers, routine } = past.review({ kind: 'since', from: past.at('2026-03-13') });
    assert.deepEqual([workers, routine], [[], 1]);
  });

  it('shows nothing of a reflection or a private record', () => {
    const reflection = 'record: reflection\ncase: C-0317\ndate: 2026-03-20\nworker: N. Sand';
    const hidden = 'record: safety-plan\ncase: C-0317\ndate: 2026-02-20\nprivate: true';
    const past = new APast([
      ...days,
      ['2026-03-20', { 'reflection.md': reflection, 'safety.md': hidden }],
      ['2026-03-21', { 'reflection.md': undefined, 'safety.md': undefined }],
    ]);
    for (const from of ['2026-03-13', '2026-03-20']) {
      const { workers, routine } = past.review({ kind: 'since', from: past.at(from) });
      assert.deepEqual([workers, routine], [[], 0], from);
    }
  });

  it('counts a changed record that cannot be read, rather than passing it over', () => {
    const past = new APast(days, { 'plan.md': 'record: plan\ncase: "C-0317' });
    const { unread } = past.review({ kind: 'since', from: past.at('2026-03-13') });
    assert.equal(unread, 1);
  });

  it('knows a renamed file by its earlier name', () => {
    const past = new APast([
      ...days,
      ['2026-03-20', { 'plan.md': undefined, 'plans/spring.md': second }],
    ]);
    const earlier = past.versions.gone.get('plan.md') ?? [];
    const versions = {
      ...past.versions,
      files: new Map([
        ...past.versions.files,
        [
          'plans/spring.md',
          [...earlier.slice(0, -1), ...(past.versions.files.get('plans/spring.md') ?? [])],
        ],
      ]),
    };
    const { workers, routine } = past.review(
      { kind: 'since', from: past.at('2026-03-13') },
      versions,
    );
    assert.deepEqual([workers, routine], [[], 0]);
  });
});
