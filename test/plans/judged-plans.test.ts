import assert from 'node:assert/strict';
import type { CaseFile } from '../../src/caseload/case-file.ts';
import type { Outside } from '../../src/caseload/outside.ts';
import { isSameOutside } from '../../src/caseload/outside.ts';
import { changesSince, countChanges } from '../../src/plans/changes-since.ts';
import { fingerprintOf } from '../../src/plans/fingerprint.ts';
import { askJudged } from '../../src/plans/judged-plans.ts';
import { caseOf, caseRecord, plan, readingOf } from '../caseload/filed.ts';

const first = plan('goals: [{ id: G1, goal: Answer nine of ten calls, due: 2026-06-01 }]');
const print = fingerprintOf(readingOf('01.md', first)) ?? '';

function approved(of = print): string {
  return `record: review\ncase: C-0317\ndate: 2026-02-27\nreviewer: T. Lund\nplan: ${of}\ndecision: approved`;
}

function judged(path = '01.md'): Outside {
  const { record } = readingOf('01.md', first);
  assert.ok(record?.record === 'plan');
  return { missing: new Set(), judged: new Map([[print, { path, plan: record }]]) };
}

describe('a repository is asked for plans that were judged', () => {
  const isAsked = (file: CaseFile): boolean =>
    askJudged([file], { folder: '/caseload', nullDevice: '/dev/null' }).next().done !== true;

  it('only where a review judged one that is no longer there', () => {
    assert.ok(isAsked(caseOf(caseRecord(), first.replace('nine', 'eight'), approved())));
    assert.ok(!isAsked(caseOf(caseRecord(), first)));
    assert.ok(!isAsked(caseOf(caseRecord(), first, approved())));
    assert.ok(!isAsked(caseOf(caseRecord(), approved())));
  });

  it('and does without where git refuses to answer', () => {
    const file = caseOf(caseRecord(), first.replace('nine', 'eight'), approved());
    const asking = askJudged([file], { folder: '/caseload', nullDevice: '/dev/null' });
    asking.next();
    const end = asking.next({ failed: 'not-there', remarks: '' });
    assert.ok(end.done);
    assert.deepEqual([...end.value], []);
  });
});

describe('what has changed since a decision', () => {
  it('is told where the plan that was judged is known', () => {
    const later = caseOf(caseRecord(), first.replace('06-01', '07-01'), approved());
    assert.deepEqual(
      changesSince(later, judged())?.map(({ kind }) => kind),
      ['due-moved'],
    );
    assert.equal(changesSince(later), undefined);
    assert.deepEqual(countChanges(changesSince(later, judged()))?.all, 1);
  });

  it('is nothing while the decision stands, and for a plan of which nothing was decided', () => {
    assert.equal(changesSince(caseOf(caseRecord(), first, approved()), judged()), undefined);
    assert.equal(changesSince(caseOf(caseRecord(), first), judged()), undefined);
  });

  it('is told also of what the schema does not allow', () => {
    const odd = caseOf(caseRecord(), first.replace('06-01 }', '06-01, mood: low }'), approved());
    assert.equal(changesSince(odd, judged())?.length, 1);
  });
});

describe('what is known of plans that were judged', () => {
  it('is the same where it is of the same plans of the same files', () => {
    assert.ok(isSameOutside(judged(), judged()));
    assert.ok(!isSameOutside(judged(), judged('02.md')));
    assert.ok(!isSameOutside(judged(), { missing: new Set() }));
    assert.ok(isSameOutside({ missing: new Set(), judged: new Map() }, { missing: new Set() }));
  });
});
