import assert from 'node:assert/strict';
import {
  dayInWords,
  distanceInWords,
  lengthInWords,
  monthFromName,
  monthName,
} from '../../src/calendar/words.ts';
import { speak } from '../../src/text/sentence.ts';
import { day } from './the-day.ts';

const today = day('2026-11-20');

describe('a day in words', () => {
  it('goes without the year where it is this year’s', () => {
    assert.equal(dayInWords(day('2026-04-02'), today), '2 April');
  });

  it('names the year where it is another', () => {
    assert.equal(dayInWords(day('2027-01-31'), today), '31 January 2027');
    assert.equal(dayInWords(day('2025-12-31'), today), '31 December 2025');
  });
});

describe('how far a day is', () => {
  const cases = [
    ['2026-11-20', 'today'],
    ['2026-11-21', 'tomorrow'],
    ['2026-11-19', 'yesterday'],
    ['2026-12-02', 'in 12 days'],
    ['2026-11-17', '3 days ago'],
  ] as const;
  for (const [which, words] of cases) {
    it(`is said as “${words}”`, () => {
      assert.equal(distanceInWords(day(which), today), words);
    });
  }
});

describe('a length of time', () => {
  const lengths = [
    [0, '0 days'],
    [1, '1 day'],
    [24.5, '25 days'],
    [60, '60 days'],
    [61, '2 months'],
    [365, '12 months'],
    [715, '23 months'],
    [731, '2 years'],
    [761, '2 years 1 month'],
    [1000, '2 years 9 months'],
  ] as const;
  for (const [days, words] of lengths) {
    it(`of ${days} days is said as “${words}”`, () => {
      assert.equal(speak(lengthInWords(days)), words);
    });
  }
});

describe('a month', () => {
  it('has a name for each number from 1, and a number for each name', () => {
    for (let month = 1; month <= 12; month++) {
      assert.equal(monthFromName(monthName(month)), month);
    }
  });

  it('has neither for anything else', () => {
    assert.equal(monthName(13), '');
    assert.equal(monthFromName('Brumaire'), undefined);
  });
});
