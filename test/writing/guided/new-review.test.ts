import assert from 'node:assert/strict';
import fc from 'fast-check';
import { signOffOf } from '../../../src/plans/sign-off.ts';
import { findCase } from '../../../src/caseload/caseload.ts';
import { speak } from '../../../src/text/sentence.ts';
import {
  goalsToJudge,
  lackOf,
  newReview,
  type ReviewAnswers,
  reviewerRemark,
  reviewHindrance,
} from '../../../src/writing/new-review.ts';
import { caseAt, newComplaints, readNew, withFiles } from './sample.ts';

const asking: ReviewAnswers = {
  reviewer: 'T. Lindqvist',
  decision: 'changes-requested',
  goals: {
    G1: { decision: 'agree' },
    G2: { decision: 'query', because: 'Is the foreman asked?' },
    G3: { decision: 'return' },
  },
  words: 'Please bring it again on 27 November.',
};

function reviewOf(id: string, answers: ReviewAnswers): NonNullable<ReturnType<typeof newReview>> {
  const review = newReview(caseAt(id), answers);
  assert.ok(review);
  return review;
}

describe('A new review', () => {
  it('judges the plan as it stands, each goal in its own words, beside the reviews before it', () => {
    const { path, text } = reviewOf('C-0142', asking);
    assert.equal(path, 'cases/C-0142/review-2026-11-20.md');
    assert.match(
      text,
      /^---\nrecord: review\ncase: C-0142\ndate: 2026-11-20\nreviewer: T\. Lindqvist\nplan: sha256:[0-9a-f]{64}\ndecision: changes-requested\ngoals:\n {2}G1: agree\n {2}G2: \{ decision: query, because: Is the foreman asked\? \}\n {2}G3: return\n---\n\nPlease bring it again on 27 November\.\n$/,
    );
    const file = findCase(withFiles({ path, text }), 'C-0142');
    assert.ok(file);
    assert.equal(signOffOf(file).state, 'changes-requested');
  });

  it('ends with its front matter where there are no words', () => {
    const { text } = reviewOf('C-0142', { reviewer: 'T.L.', decision: 'approved' });
    assert.match(text, /decision: approved\n---\n$/);
  });

  it('is a record without fault for which nothing is wrong, for every case that has a plan', () => {
    for (const id of ['C-0101', 'C-0123', 'C-0142', 'C-0201', 'C-0204', 'C-0209']) {
      const goals = Object.fromEntries(
        goalsToJudge(caseAt(id).file).map((goal) => [goal.id, { decision: 'agree' as const }]),
      );
      const review = reviewOf(id, { reviewer: 'T. Lindqvist', decision: 'approved', goals });
      assert.equal(readNew(review).record, 'review');
      assert.deepEqual(newComplaints(review), [], id);
    }
  });

  it('keeps whatever words as they were typed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme-ascii' }), (typed) => {
        const words = typed.trim();
        fc.pre(words !== '');
        const goals = { G1: { decision: 'query' as const, because: words } };
        const review = reviewOf('C-0142', { ...asking, reviewer: words, goals, words });
        const record = readNew(review);
        assert.ok(record.record === 'review');
        assert.deepEqual([record.reviewer, record.goals], [words, goals]);
        assert.ok(review.text.endsWith(`---\n\n${words}\n`));
      }),
    );
  });

  it('is not made without a plan, nor of one that cannot be read', () => {
    const { file } = caseAt('C-0108');
    assert.equal(newReview(caseAt('C-0108'), asking), undefined);
    assert.match(speak(reviewHindrance(file) ?? assert.fail()), /^Case C-0108 has no plan yet/);
    const path = 'cases/C-0142/plan.md';
    const broken = withFiles({ path, text: '---\nrecord: plan\ngoals: [\n---\n' });
    const at = caseAt('C-0142', broken);
    assert.equal(newReview(at, asking), undefined);
    assert.match(speak(reviewHindrance(at.file) ?? assert.fail()), /cannot be read as it stands/);
    assert.equal(reviewHindrance(caseAt('C-0142').file), undefined);
  });
});

describe('A decision', () => {
  it('that sends a plan back goes with words or with something to do', () => {
    const agreed = { G1: { decision: 'agree' } } as const;
    for (const decision of ['changes-requested', 'rejected'] as const) {
      assert.ok(lackOf({ decision, goals: agreed, words: ' ' }));
      assert.equal(lackOf({ decision, goals: agreed, words: 'See G1.' }), undefined);
      assert.equal(lackOf({ decision, goals: { G1: { decision: 'query' } } }), undefined);
    }
    assert.equal(lackOf({ decision: 'approved' }), undefined);
  });

  it('by the worker of the case is asked about', () => {
    assert.ok(reviewerRemark('M. Okafor', ' m. okafor'));
    assert.equal(reviewerRemark('M. Okafor', 'T. Lindqvist'), undefined);
    assert.equal(reviewerRemark(undefined, 'T. Lindqvist'), undefined);
  });
});
