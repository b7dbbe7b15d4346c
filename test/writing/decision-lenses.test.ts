import assert from 'node:assert/strict';
import { findCase } from '../../src/caseload/caseload.ts';
import { currentPlan } from '../../src/caseload/case-file.ts';
import { speak } from '../../src/text/sentence.ts';
import { decisionLensesIn } from '../../src/writing/decision-lenses.ts';
import { newReview, type ReviewAnswers } from '../../src/writing/new-review.ts';
import { caseAt, moment, sample, withFiles } from './guided/sample.ts';

function lensesOf(id: string, answers?: ReviewAnswers, caseload = sample): readonly string[] {
  const review = answers && newReview(caseAt(id), answers);
  const now = review ? withFiles(review) : caseload;
  const file = findCase(now, id);
  const plan = file && currentPlan(file);
  assert.ok(plan);
  const { text } = plan.reading;
  return decisionLensesIn(plan.reading, now, moment).map(({ span, title, leadsTo }) => {
    const line = text.slice(0, span.start).split('\n').length;
    const to = !leadsTo ? 'nowhere' : 'review' in leadsTo ? leadsTo.review.at.join('/') : 'changes';
    return `${line} ${speak(title)} > ${to}`;
  });
}

describe('above a plan is shown', () => {
  it('that nobody has decided on it', () => {
    assert.deepEqual(lensesOf('C-0115'), ['1 no decision yet > nowhere']);
  });

  it('that it has changed since it was approved, and above no goal what it was asked then', () => {
    assert.deepEqual(lensesOf('C-0142'), ['1 changed since approval on 21 August > changes']);
  });

  it('the decision, and above each goal what is asked of it', () => {
    assert.deepEqual(
      lensesOf('C-0142', {
        reviewer: 'T. Lindqvist',
        decision: 'rejected',
        goals: { G2: { decision: 'query', because: 'Why?' }, G4: { decision: 'return' } },
      }),
      [
        '1 rejected 20 November by T. Lindqvist: G2 query, G4 return > decision',
        '60 Asked about on 20 November by T. Lindqvist > goals/G2',
        '145 Given back on 20 November by T. Lindqvist > goals/G4',
      ],
    );
  });

  it('nothing once the case is closed, nor above any other record', () => {
    assert.deepEqual(lensesOf('C-0207'), []);
    const { file } = caseAt('C-0142');
    for (const reading of file.readings) {
      if (reading.record?.record === 'plan') continue;
      assert.deepEqual(decisionLensesIn(reading, sample, moment), []);
    }
  });
});
