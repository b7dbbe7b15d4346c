import assert from 'node:assert/strict';
import fc from 'fast-check';
import { moveDays } from '../../src/calendar/move-days.ts';
import { day } from './the-day.ts';

const near = day('2026-11-20');

describe('moving the days of a text', () => {
  const cases: readonly [string, number, string][] = [
    ['due: 2026-04-20', 10, 'due: 2026-04-30'],
    ['start: 2026-12-28\ndue: 2027-01-03', 7, 'start: 2027-01-04\ndue: 2027-01-10'],
    ['Seen on 20 April 2026.', 14, 'Seen on 4 May 2026.'],
    [
      'She moves in on 28 December 2026, he on 2 January 2027.',
      7,
      'She moves in on 4 January 2027, he on 9 January 2027.',
    ],
    ['Next: 24 November.', 7, 'Next: 1 December.'],
    ['Since 28 February 2028', 1, 'Since 29 February 2028'],
    ['first of 31 January', -31, 'first of 31 December'],
    ['the visit of 3 March', 0, 'the visit of 3 March'],
  ];
  for (const [text, days, moved] of cases) {
    it(`turns “${text.replace('\n', ' ')}” into “${moved.replace('\n', ' ')}”`, () => {
      assert.equal(moveDays(text, days, near), moved);
    });
  }

  it('takes a day without a year for the one nearest to when it was written', () => {
    // 28 February 2028 is followed by the 29th, that of 2027 by March.
    assert.equal(moveDays('28 February', 1, day('2028-01-10')), '29 February');
    assert.equal(moveDays('28 February', 1, day('2027-11-10')), '29 February');
    assert.equal(moveDays('28 February', 1, day('2027-01-10')), '1 March');
  });

  it('crosses the end of the year both ways', () => {
    assert.equal(moveDays('on 30 December', 5, day('2027-01-04')), 'on 4 January');
    assert.equal(moveDays('on 2 January', -5, day('2026-12-20')), 'on 28 December');
  });

  it('reads a day that is broken over two lines, and leaves the break', () => {
    assert.equal(moveDays('by 20\nApril 2026', 14, near), 'by 4\nMay 2026');
    assert.equal(
      moveDays('by 28 December\r\n2026 at last', 7, near),
      'by 4 January\r\n2027 at last',
    );
  });

  for (const kept of [
    'C-2026-01',
    'C-2026-01-15',
    'case: C-0142',
    '2026-04-20-visit.md',
    `plan: sha256:${'20260420'.repeat(8)}`,
    'sha256:2026-04',
    'G1, N2 and S3',
    '12026-04-20',
    '2026-02-30',
    '31 April 2026',
    '30 February',
    '0 May',
    'room 12, May to June',
    'he may 12 times',
    'P30D',
    '08:30',
    '9999-12-31',
  ]) {
    it(`leaves “${kept.slice(0, 30)}”`, () => {
      assert.equal(moveDays(kept, 30, near), kept);
    });
  }

  it('is undone by moving back', () => {
    const dates = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(dates, fc.integer({ min: -400, max: 400 }), (date, days) => {
        const text = `start: ${date} # C-2026-01, ${'ab'.repeat(32)}`;
        assert.equal(moveDays(moveDays(text, days, near), -days, near), text);
      }),
    );
  });
});
