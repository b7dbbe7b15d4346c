import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Day,
  dayAfter,
  dayFrom,
  dayNumber,
  daysBetween,
  daysIn,
  latest,
  plusDays,
} from '../../src/calendar/day.ts';
import { day } from './the-day.ts';

describe('a day', () => {
  it('is read from year, month and day', () => {
    assert.equal(dayFrom('2026-04-20'), '2026-04-20');
  });

  for (const impossible of [
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1900-02-29',
  ]) {
    it(`is not ${impossible}, which does not exist`, () => {
      assert.equal(dayFrom(impossible), undefined);
    });
  }

  it('may be the last of February in leap years only', () => {
    assert.equal(dayFrom('2028-02-29'), '2028-02-29');
    assert.equal(dayFrom('2000-02-29'), '2000-02-29');
    assert.equal(dayFrom('2100-02-29'), undefined);
  });

  for (const other of [
    '2026-4-20',
    '20 April',
    '2026-04-20T10:00',
    ' 2026-04-20',
    '20260420',
    '',
  ]) {
    it(`is not written as “${other}”`, () => {
      assert.equal(dayFrom(other), undefined);
    });
  }

  it('is not a number, a list or nothing', () => {
    for (const other of [20260420, ['2026-04-20'], null, undefined, {}]) {
      assert.equal(dayFrom(other), undefined);
    }
  });

  it('is so many days from another, less than none where that is earlier', () => {
    assert.equal(daysBetween(day('2026-02-28'), day('2026-03-01')), 1);
    assert.equal(daysBetween(day('2028-02-28'), day('2028-03-01')), 2);
    assert.equal(daysBetween(day('2026-03-01'), day('2026-02-28')), -1);
    assert.equal(daysBetween(day('2026-01-01'), day('2027-01-01')), 365);
  });
});

describe('the day a length of time later', () => {
  const cases: readonly [string, string, string | undefined][] = [
    ['2026-01-20', 'P30D', '2026-02-19'],
    ['2026-01-20', 'P2W', '2026-02-03'],
    ['2026-01-20', 'P3M', '2026-04-20'],
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2028-01-31', 'P1M', '2028-02-29'],
    ['2026-08-31', 'P1M', '2026-09-30'],
    ['2028-02-29', 'P1Y', '2029-02-28'],
    ['2026-12-31', 'P1D', '2027-01-01'],
    ['2026-01-20', 'P1Y2M3D', '2027-03-23'],
    ['2026-01-20', 'P0D', '2026-01-20'],
    ['2026-01-20', 'thirty days', undefined],
    ['2026-01-20', '', undefined],
    ['2026-01-20', 'P', undefined],
    ['9999-12-31', 'P1D', undefined],
    ['2026-01-20', 'P99999Y', undefined],
    ['2026-01-20', `P${'9'.repeat(400)}D`, undefined],
  ];
  for (const [from, duration, expected] of cases) {
    it(`after ${from} by ${duration.slice(0, 20) || 'nothing'} is ${expected ?? 'none'}`, () => {
      assert.equal(dayAfter(day(from), duration), expected);
    });
  }

  it('can be counted back', () => {
    const days = fc.date({
      min: new Date('1950-01-01'),
      max: new Date('2150-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (date, many) => {
        const start = day(date.toISOString().slice(0, 10));
        const moved = plusDays(start, many);
        assert.equal(dayFrom(moved), moved);
        assert.equal(daysBetween(start, moved), many);
        assert.equal(many > 0, moved > start);
      }),
    );
  });
});

describe('a length of time', () => {
  const lengths: readonly [string, number | undefined][] = [
    ['P14D', 14],
    ['P2W', 14],
    ['P1M', 30],
    ['P3M', 90],
    ['P1Y', 365],
    ['P1Y2M3D', 428],
    ['P0D', 0],
    ['a month', undefined],
    ['', undefined],
    [`P${'9'.repeat(400)}D`, undefined],
  ];
  for (const [duration, days] of lengths) {
    it(`of ${duration.slice(0, 20) || 'nothing'} is ${days ?? 'no'} days, in any month`, () => {
      assert.equal(daysIn(duration), days);
    });
  }
});

describe('of several days', () => {
  const some: readonly (Day | undefined)[] = [day('2026-03-01'), undefined, day('2025-12-31')];

  it('one is the latest, whatever is missing', () => {
    assert.equal(latest(some), '2026-03-01');
  });

  it('none is where none is given', () => {
    assert.equal(latest([undefined]), undefined);
  });
});

describe('the number of a day', () => {
  it('is one more for each day, from 1 January 1970 as 0', () => {
    assert.equal(dayNumber(day('1970-01-01')), 0);
    assert.equal(dayNumber(day('2000-02-29')), 11016);
    const anyDay = fc
      .integer({ min: -700_000, max: 2_900_000 })
      .map((days) => plusDays(day('1970-01-01'), days));
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        assert.equal(dayNumber(other) - dayNumber(one), daysBetween(one, other));
      }),
    );
  });
});
