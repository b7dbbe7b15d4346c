import assert from 'node:assert/strict';
import { periodBack, periodsOf } from '../../src/summaries/periods.ts';
import { day } from '../calendar/the-day.ts';
import { caseOf, caseRecord, interview } from '../caseload/filed.ts';

const review = (date: string): string =>
  `record: review\ncase: C-0317\ndate: ${date}\ndecision: approved\nsupervisor: T. Lind`;

const told = (...frontMatters: readonly string[]): readonly string[] =>
  periodsOf([caseOf(...frontMatters)], day('2026-05-20')).map(({ is, from }) => `${is} ${from}`);

describe('the time that a document may be asked to tell of', () => {
  it('begins with the last decision, a month ago, with the quarter, or with the case', () => {
    assert.deepEqual(told(caseRecord(), review('2026-03-02'), review('2026-04-27')), [
      'since-supervision 2026-04-27',
      'last-days 2026-04-20',
      'this-quarter 2026-04-01',
      'since-opening 2026-02-02',
    ]);
  });

  it('does not begin with what has not been: a decision ahead, or no decision at all', () => {
    const without = ['last-days 2026-04-20', 'this-quarter 2026-04-01', 'since-opening 2026-02-02'];
    assert.deepEqual(told(caseRecord(), review('2026-06-01')), without);
    assert.deepEqual(told(caseRecord()), without);
    assert.deepEqual(told(interview('2026-03-03')), without.slice(0, 2));
  });

  it('of several cases has no opening, and the latest decision on any of them', () => {
    const early = caseOf(caseRecord(), review('2026-03-02'));
    const late = caseOf(caseRecord(), review('2026-05-04'));
    assert.deepEqual(
      periodsOf([early, late], day('2026-05-20')).map(({ is, from }) => `${is} ${from}`),
      ['since-supervision 2026-05-04', 'last-days 2026-04-20', 'this-quarter 2026-04-01'],
    );
  });

  for (const [today, from] of [
    ['2026-01-01', '2026-01-01'],
    ['2026-03-31', '2026-01-01'],
    ['2026-11-20', '2026-10-01'],
  ] as const)
    it(`${today} is in the quarter from ${from}`, () => {
      const quarter = periodsOf([], day(today)).find(({ is }) => is === 'this-quarter');
      assert.equal(quarter?.from, from);
    });

  it('goes back as far as its kind of document does, and a month', () => {
    const file = caseOf(interview('2026-03-03'));
    assert.deepEqual(
      periodsOf([file], day('2026-05-20'), 90).map(({ is, from, days }) => [is, from, days]),
      [
        ['last-days', '2026-02-19', 90],
        ['last-days', '2026-04-20', 30],
        ['this-quarter', '2026-04-01', undefined],
      ],
    );
  });

  it('goes back over the end of a year', () => {
    assert.deepEqual(periodBack(30, day('2026-01-10')), { from: '2025-12-11', to: '2026-01-10' });
  });
});
