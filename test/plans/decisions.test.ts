import assert from 'node:assert/strict';
import type { Day } from '../../src/calendar/day.ts';
import { type CaseFile, currentPlan } from '../../src/caseload/case-file.ts';
import type { Outside } from '../../src/caseload/outside.ts';
import { goalDecisionsIn, openQuestions } from '../../src/plans/decisions.ts';
import { fingerprintOf } from '../../src/plans/fingerprint.ts';
import { signOffInWords } from '../../src/plans/sign-off-in-words.ts';
import { signOffOf } from '../../src/plans/sign-off.ts';
import { speak } from '../../src/text/sentence.ts';
import { caseOf, caseRecord, plan, readingOf } from '../caseload/filed.ts';

const step = '{ step: Ring the depot, who: client }';
const judged = plan(`goals:
  - { id: G1, goal: Answer nine of ten calls, status: active, steps: [${step}] }
  - { id: G2, goal: Ride line 7 alone, status: active }
  - { id: G3, goal: Sleep six hours a night, status: active }`);
const print = fingerprintOf(readingOf('plan.md', judged)) ?? '';

function review(goals: string, date = '2026-02-27', decision = 'changes-requested'): string {
  return `record: review\ncase: C-0317\ndate: ${date}\nreviewer: T. Lund\nplan: ${print}\ndecision: ${decision}\ngoals: ${goals}`;
}

const asking = review('{ G1: return, G2: { decision: query, because: Why alone? }, G3: agree }');

/** A repository that still has the plan as it was judged. */
function repository(): Outside {
  const { record } = readingOf('plan.md', judged);
  assert.ok(record?.record === 'plan');
  return { missing: new Set(), judged: new Map([[print, { path: '01.md', plan: record }]]) };
}

function asked(file: CaseFile, outside?: Outside): readonly string[] {
  const current = currentPlan(file);
  assert.ok(current);
  return openQuestions(current, file, outside).map(({ id, decision }) => `${id} ${decision}`);
}

describe('what a review says of goals', () => {
  it('is read in both ways of writing it, without what says nothing', () => {
    const { record } = readingOf(
      'r.md',
      review('{ G1: return, G2: { decision: query }, G3: { because: Late } }'),
    );
    assert.ok(record?.record === 'review');
    assert.deepEqual(goalDecisionsIn(record), [
      { id: 'G1', decision: 'return', because: undefined },
      { id: 'G2', decision: 'query', because: undefined },
    ]);
  });
});

describe('what a decision asked stays open', () => {
  it('for all goals queried and returned, while the plan is as it was judged', () => {
    assert.deepEqual(asked(caseOf(caseRecord(), judged, asking)), ['G1 return', 'G2 query']);
  });

  it('for none once the plan has changed, where nobody knows what it was', () => {
    assert.deepEqual(asked(caseOf(caseRecord(), judged.replace('six', 'seven'), asking)), []);
  });

  it('for a goal that has not changed itself, where the repository knows', () => {
    const changed = caseOf(caseRecord(), judged.replace('nine', 'eight'), asking);
    assert.deepEqual(asked(changed, repository()), ['G2 query']);
  });

  it('when its steps were done meanwhile, or its keys stand in another order', () => {
    const done = judged
      .replace('who: client', 'who: client, done: 2026-03-02')
      .replace('status: active, steps', 'achievement: improving, status: active, steps');
    assert.deepEqual(asked(caseOf(caseRecord(), done, asking), repository()), [
      'G1 return',
      'G2 query',
    ]);
    const turned = judged
      .replace('goal: Ride line 7 alone, status: active', 'status: active, goal: Ride line 7 alone')
      .replace('six', 'seven');
    assert.deepEqual(asked(caseOf(caseRecord(), turned, asking), repository()), [
      'G1 return',
      'G2 query',
    ]);
  });

  it('until a later decision, whatever that says', () => {
    const later = review('{ G2: return }', '2026-03-06');
    assert.deepEqual(asked(caseOf(caseRecord(), judged, asking, later)), ['G2 return']);
    const approved = review('{}', '2026-03-06', 'approved');
    assert.deepEqual(asked(caseOf(caseRecord(), judged, asking, approved)), []);
  });

  it('and not for goals that are no longer sought or not there', () => {
    const dropped = judged.replace('alone, status: active', 'alone, status: cancelled');
    assert.deepEqual(asked(caseOf(caseRecord(), dropped, asking), repository()), ['G1 return']);
    assert.deepEqual(asked(caseOf(caseRecord(), judged, review('{ G9: return }'))), []);
  });
});

describe('a sign-off in words', () => {
  const today = '2026-04-20' as Day;
  const said = (file: CaseFile, all?: number, toLookAt = 0): string =>
    speak(
      signOffInWords(signOffOf(file), {
        today,
        changes: all === undefined ? undefined : { all, toLookAt },
      }),
    );

  it('names who, when, and what was asked', () => {
    assert.equal(said(caseOf(caseRecord(), judged)), 'no decision yet');
    assert.equal(
      said(caseOf(caseRecord(), judged, asking)),
      'changes requested 27 February by T. Lund: G1 return, G2 query',
    );
    const plain = review('{ G1: agree }', '2026-02-27', 'approved');
    assert.equal(said(caseOf(caseRecord(), judged, plain)), 'approved 27 February by T. Lund');
    const nameless = plain.replace('reviewer: T. Lund\n', '').replace('date: 2026-02-27\n', '');
    assert.equal(said(caseOf(caseRecord(), judged, nameless)), 'approved a day not stated');
  });

  it('counts the changes since where they are known', () => {
    const changed = (decision: string): CaseFile =>
      caseOf(caseRecord(), judged.replace('six', 'five'), review('{}', '2026-02-27', decision));
    assert.equal(said(changed('approved')), 'changed since approval on 27 February');
    assert.equal(said(changed('approved'), 1), 'changed since approval on 27 February: 1 change');
    assert.equal(
      said(changed('rejected'), 3, 2),
      'changed since it was rejected on 27 February: 3 changes, 2 to look at',
    );
    assert.equal(
      said(changed('changes-requested')),
      'changed since it was sent back on 27 February',
    );
  });
});
