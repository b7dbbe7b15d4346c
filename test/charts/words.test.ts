import assert from 'node:assert/strict';
import fc from 'fast-check';
import { numberInWords, ticksInWords } from '../../src/charts/numbers.ts';
import { spread } from '../../src/charts/spread.ts';
import { valueAxis } from '../../src/charts/value-axis.ts';
import { cutTo, plain, widthOf, wrap } from '../../src/charts/words.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 80 }).map(plain);

describe('words in a picture', () => {
  it('have room in the width they are cut to', () => {
    fc.assert(fc.property(text, fc.integer({ min: 20, max: 300 }), (said, width) => {
      assert.ok(widthOf(cutTo(said, width, 12), 12) <= width);
    })); // prettier-ignore
  });

  it('are broken into lines that have room, and say where something is left out', () => {
    fc.assert(fc.property(text, fc.integer({ min: 30, max: 300 }), fc.integer({ min: 1, max: 4 }), (said, width, lines) => {
      const wrapped = wrap(said, { width, size: 12, lines });
      assert.ok(wrapped.length >= 1 && wrapped.length <= lines);
      for (const line of wrapped) assert.ok(widthOf(line, 12) <= width, line);
      const whole = (words: string): string => words.replaceAll(' ', '');
      const isWhole = whole(wrapped.join('')) === whole(said);
      assert.ok(isWhole || wrapped.at(-1)?.endsWith('…'));
    })); // prettier-ignore
  });

  it('break at blanks and after hyphens', () => {
    const room = { width: 100, size: 12, lines: 3 };
    assert.deepEqual(wrap('Ms. Lindqvist-Abernathy', room), ['Ms. Lindqvist-', 'Abernathy']);
  });
});

describe('numbers in a picture', () => {
  it('are written as people write them', () => {
    assert.deepEqual([1200, -3.5, 0.000416, 6e21, 1e9, 0, -0, 2.005].map(numberInWords), ['1,200', '−3.5', '0.000416', '6e+21', '1,000,000,000', '0', '0', '2.01']); // prettier-ignore
  });

  it('beside an axis differ from each other', () => {
    const number = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(fc.property(fc.array(number, { minLength: 1, maxLength: 5 }), (numbers) => {
      const axis = valueAxis(numbers, 6);
      assert.ok(axis);
      const words = ticksInWords(axis.ticks);
      assert.ok(words.length >= 2 && new Set(words).size === words.length, words.join(' '));
      const slack = (axis.high - axis.low) * 1e-9;
        for (const value of numbers)
          assert.ok(value >= axis.low - slack && value <= axis.high + slack);
    })); // prettier-ignore
  });
});

describe('labels beside each other', () => {
  it('keep their order and their distance as far as there is room', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 9 }), (ys) => {
      const shown = spread(ys.map((y) => ({ y })), { top: 0, bottom: 200, gap: 14 });
      for (const [index, { shown: at }] of shown.entries()) {
        assert.ok(at >= -1e-9 && at <= 200 + 1e-9);
        const before = shown[index - 1];
        if (before) assert.ok(at - before.shown >= 14 - 1e-9);
      }
    })); // prettier-ignore
  });
});
