import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Quantity, quantityIn } from '../../src/plans/quantity.ts';

function ends(words: string): readonly [number, number] | undefined {
  const quantity = quantityIn(words);
  return quantity && [Math.round(quantity.low * 1e6) / 1e6, Math.round(quantity.high * 1e6) / 1e6];
}

function unit(words: string): readonly string[] {
  return [...(quantityIn(words)?.unit ?? [])];
}

describe('a quantity in the words of a level', () => {
  const read: readonly (readonly [string, number, number])[] = [
    ['4 days a week', 4, 4],
    ['0–5 nights', 0, 5],
    ['0-5 nights', 0, 5],
    ['1 to 23 paid hours a week', 1, 23],
    ['two or three visits', 2, 3],
    ['at least 20 nights', 20, Infinity],
    ['20 or more', 20, Infinity],
    ['10+ visits', 10, Infinity],
    ['1,700 dollars a month or more', 1700, Infinity],
    ['$300 to $1,099 a month', 300, 1099],
    ['no fewer than 3 calls', 3, Infinity],
    ['more than 110 minutes', 110, Infinity],
    ['fewer than 4 visits', 0, 4],
    ['no more than 2 quarrels', 0, 2],
    ['No paid hours', 0, 0],
    ['None', 0, 0],
    ['9 of ten school days', 9, 9],
    ['1 meal skipped in the past 30 days', 1, 1],
    ['PHQ-9 total of 10 to 14', 10, 14],
  ];
  for (const [words, low, high] of read) {
    it(`is ${low} to ${high} in “${words}”`, () => {
      assert.deepEqual(ends(words), [low, high]);
    });
  }

  it('has the very number outside where it is said to be passed', () => {
    assert.ok((quantityIn('more than 5 calls')?.low ?? 0) > 5);
    assert.ok((quantityIn('fewer than 5 calls')?.high ?? 9) < 5);
    assert.ok((quantityIn('fewer than 5 calls')?.low ?? 0) > 0);
  });

  const unsure = [
    ...['about 5 visits', '5 visits or so, nearly 6', 'by 20 July', 'at 9:30', '1/2 of the days'],
    ...['2 visits and 3 calls', '5 days a week, 1 hour each', '2 or 5 visits', '6 to 4 days'],
    ...['more than 5 to 7', 'at least 2 or more', 'the 2nd floor', 'half of 4 days', 'G1', '-3 dB'],
    ...['A lease in his own name', 'between 3 and 5 calls', ''],
  ];
  for (const words of unsure) {
    it(`is not guessed in “${words}”`, () => {
      assert.equal(quantityIn(words), undefined);
    });
  }

  it('names what is counted, past the frame around it', () => {
    assert.deepEqual(unit('40 or more paid hours a week'), ['paid', 'hour']);
    assert.deepEqual(unit('9 of ten school days'), ['school', 'day']);
    assert.deepEqual(unit('No families on Sunday'), ['family']);
    assert.deepEqual(unit('20 or more'), []);
  });

  it('is never turned around, whatever stands in the words', () => {
    const part = fc.constantFrom(
      ...['at', 'least', 'or', 'more', 'to', '-', 'no', 'fewer', 'than', 'of', '3', '12', '4.5'],
      ...['ten', 'visits', 'a', 'week', '+', ',', 'None', '$', '%', 'up'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.string(), (parts, more) => {
        for (const words of [parts.join(' '), `${parts.join(' ')}${more}`]) {
          const quantity: Quantity | undefined = quantityIn(words);
          if (quantity) assert.ok(quantity.low <= quantity.high, words);
        }
      }),
    );
  });

  it('is the range that was written, in each way to write it', () => {
    const number = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(number, fc.integer({ min: 1, max: 900 }), (low, more) => {
        const high = low + more;
        const said = (one: number): string => one.toLocaleString('en-US');
        for (const joint of ['–', '-', ' to ', ' through ', ' – ']) {
          assert.deepEqual(ends(`${said(low)}${joint}${said(high)} steps`), [low, high]);
        }
      }),
    );
  });
});
