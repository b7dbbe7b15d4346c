import assert from 'node:assert/strict';
import { lineOfChange } from '../../../src/plans/review/fact-line.ts';
import { wholeWords } from '../../../src/plans/review/whole-words.ts';
import { factsText } from '../../../src/plans/compare/facts.ts';
import { speak } from '../../../src/text/sentence.ts';
import { caseRecord, plan } from '../../caseload/filed.ts';
import { APast, changedIn, decision } from './a-past.ts';

const first = plan(
  'goals:\n  - { id: G1, goal: Answer nine of ten calls, status: active, due: 2026-06-30 }\n  - { id: G2, goal: Ride line 4 alone, status: active }\n  - { id: G3, goal: Sleep six hours, status: active }',
);
const second = first
  .replace('due: 2026-06-30', 'due: 2026-08-31')
  .replace(/\n {2}- \{ id: G2.*/, '')
  .replace('Sleep six hours', 'Sleep seven hours on five nights of the week');

const past = new APast([
  ['2026-02-16', { 'case.md': caseRecord(), 'plan.md': first }],
  ['2026-02-27', { 'review.md': decision(first, '2026-02-27') }],
  ['2026-03-06', { 'plan.md': second }],
]);
const review = changedIn(past.review()).plan ?? assert.fail();

describe('a change', () => {
  it('is shown at its line of the later text, or before the place it is gone from', () => {
    const to = review.to?.reading.record ?? assert.fail();
    const from = review.from?.reading.record;
    const lines = factsText(to).split('\n');
    const shown = review.changes.map((change) => [
      change.kind,
      lines[lineOfChange(change, { from, to })]?.trim(),
    ]);
    assert.deepEqual(Object.fromEntries(shown), {
      'goal-dropped': 'Status: active',
      'due-moved': 'Due: 31 August 2026',
      'goal-reworded': 'Goal G3: Sleep seven hours on five nights of the week',
    });
  });

  it('is told with all the words of both sides', () => {
    const words = review.changes.map((change) => wholeWords(change, review));
    assert.deepEqual(
      review.changes.map(({ sentence }) => speak(sentence).slice(0, 7)),
      ['Goal G2', 'Goal G1', 'Goal G3'],
    );
    const [dropped, moved, reworded] = words;
    assert.match(dropped?.before ?? '', /^Goal G2: Ride line 4 alone\n {2}Status: active$/);
    assert.equal(dropped?.after, undefined);
    assert.deepEqual(moved, { before: '2026-06-30', after: '2026-08-31' });
    assert.deepEqual(reworded, {
      before: 'Sleep six hours',
      after: 'Sleep seven hours on five nights of the week',
    });
  });
});
