import assert from 'node:assert/strict';
import { caseRecord, plan } from '../../caseload/filed.ts';
import { APast, changedIn, decision, toldOf } from './a-past.ts';

const first = plan(
  'goals:\n  - { id: G1, goal: Answer nine of ten calls, status: active, due: 2026-06-30 }\n  - { id: G2, goal: Ride line 4 alone, status: active, due: 2026-07-31 }',
);
const second = first.replace('nine of ten', 'eight of ten');
const third = second.replace('due: 2026-06-30', 'due: 2026-08-31');
const safety =
  'record: safety-plan\ncase: C-0317\ndate: 2026-02-20\nsteps: { warnings: [I stop answering] }';

const opened = { 'case.md': caseRecord('risk: low') };

describe('since the last decision, a plan', () => {
  it('that nobody decided on is to be looked at goal by goal', () => {
    const reviews = new APast([['2026-02-16', { ...opened, 'plan.md': first }]]).review();
    const [review] = reviews.undecided;
    assert.equal(review?.plan?.state, 'undecided');
    assert.deepEqual(
      review.plan.groups.map(({ goal, sentence }) => `${goal ?? ''} ${sentence ?? ''}`),
      ['G1 Answer nine of ten calls', 'G2 Ride line 4 alone'],
    );
    assert.deepEqual(reviews.workers, []);
  });

  it('that stands as it was approved is counted, and no text is asked for', () => {
    const past = new APast([
      ['2026-02-16', { ...opened, 'plan.md': first }],
      ['2026-02-27', { 'review.md': decision(first, '2026-02-27') }],
    ]);
    const { approved, workers, undecided } = past.review();
    assert.deepEqual([approved, workers, undecided], [1, [], []]);
    assert.deepEqual(past.asked, []);
  });

  it('that was sent back and stands is listed apart', () => {
    const sent = decision(first, '2026-02-27', 'decision: changes-requested');
    const past = new APast([['2026-02-27', { ...opened, 'plan.md': first, 'review.md': sent }]]);
    assert.deepEqual(
      past.review().sentBack.map(({ id, plan }) => `${id} ${plan?.state ?? ''}`),
      ['C-0317 sent-back'],
    );
  });

  it('that changed is held against the text that was judged, found among its versions', () => {
    const past = new APast([
      ['2026-02-16', { ...opened, 'plan.md': first }],
      ['2026-02-27', { 'review.md': decision(first, '2026-02-27') }],
      ['2026-03-06', { 'plan.md': second }],
      ['2026-03-13', { 'plan.md': third }],
    ]);
    const review = changedIn(past.review());
    assert.equal(review.plan?.state, 'changed');
    assert.equal(review.plan.from?.commit?.day, '2026-02-16');
    assert.deepEqual(toldOf(review), [
      'G1: Goal G1 now reads “Answer eight of ten calls”; it read “Answer nine of ten calls”',
      'G1: Goal G1 is now due on 31 August, 62 days later than 30 June: the first extension',
    ]);
  });

  it('is held against the decision on it that came last, whatever it said', () => {
    const past = new APast([
      ['2026-02-16', { ...opened, 'plan.md': first }],
      ['2026-02-27', { 'r1.md': decision(first, '2026-02-27') }],
      ['2026-03-06', { 'plan.md': second }],
      ['2026-03-07', { 'r2.md': decision(second, '2026-03-07', 'decision: rejected') }],
      ['2026-03-13', { 'plan.md': third }],
    ]);
    const review = changedIn(past.review());
    assert.equal(review.plan?.decision?.record.decision, 'rejected');
    assert.deepEqual(toldOf(review), [
      'G1: Goal G1 is now due on 31 August, 62 days later than 30 June: the first extension',
    ]);
  });

  it('asks for one text of each plan where the last before the decision is the one', () => {
    const past = new APast([
      ['2026-02-16', { ...opened, 'plan.md': second }],
      ['2026-02-20', { 'plan.md': first, 'review.md': decision(first, '2026-02-27') }],
      ['2026-03-06', { 'plan.md': first.replace('Ride', 'Take') }],
    ]);
    changedIn(past.review());
    assert.equal(past.asked.length, 1);
  });

  it('whose judged text is in no version says so', () => {
    const past = new APast([
      ['2026-03-06', { ...opened, 'plan.md': second, 'review.md': decision(first, '2026-02-27') }],
    ]);
    assert.equal(changedIn(past.review()).plan?.state, 'text-missing');
    assert.equal(changedIn(past.review(undefined, 'no git')).plan?.state, 'text-missing');
  });

  it('is left alone in a closed case', () => {
    const past = new APast([
      ['2026-02-16', { 'case.md': caseRecord('closed: 2026-03-01', 'finished'), 'plan.md': first }],
    ]);
    const { undecided, workers, approved } = past.review();
    assert.deepEqual([undecided, workers, approved], [[], [], 0]);
  });

  it('changed by nothing but comments and order is as it was', () => {
    const past = new APast([
      ['2026-02-16', { ...opened, 'plan.md': first, 'review.md': decision(first, '2026-02-27') }],
      ['2026-03-06', { 'plan.md': `# Seen with O.V.\n${first}` }],
    ]);
    assert.equal(past.review().approved, 1);
  });
});

describe('since the last decision, a case', () => {
  const days = [
    ['2026-02-16', { ...opened, 'plan.md': first, 'safety.md': safety }],
    ['2026-02-27', { 'review.md': decision(first, '2026-02-27') }],
  ] as const;

  it('comes up where its risk changed, though its plan stands', () => {
    const past = new APast([...days, ['2026-03-06', { 'case.md': caseRecord('risk: high') }]]);
    const review = changedIn(past.review());
    assert.equal(review.plan?.state, 'approved');
    assert.equal(review.weighty, 1);
    assert.match(toldOf(review).join(), /risk.*low.*high/i);
  });

  it('comes up where a safety plan was taken away', () => {
    const past = new APast([...days, ['2026-03-06', { 'safety.md': undefined }]]);
    assert.deepEqual(toldOf(changedIn(past.review())), [
      'The safety plan of 20 February 2026 is gone',
    ]);
  });

  it('does not where its tags changed', () => {
    const past = new APast([
      ...days,
      ['2026-03-06', { 'case.md': caseRecord('risk: low\ntags: [trams]') }],
    ]);
    assert.equal(past.review().approved, 1);
  });
});
