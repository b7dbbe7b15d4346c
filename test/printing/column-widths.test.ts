import assert from 'node:assert/strict';
import fc from 'fast-check';
import { columnWidths, linesOf } from '../../src/printing/column-widths.ts';

const whole = 9400;

describe('the columns of a table in a Word file', () => {
  it('take the whole width together, and none of them nothing', () => {
    const table = fc.array(fc.array(fc.string({ maxLength: 200 }), { maxLength: 12 }), { maxLength: 6 }); // prettier-ignore
    fc.assert(
      fc.property(table, (rows) => {
        const widths = columnWidths(rows, whole);
        assert.equal(widths.reduce((sum, width) => sum + width, 0), whole); // prettier-ignore
        assert.ok(widths.every((width) => Number.isInteger(width) && width > 100));
      }),
    );
  });

  it('keep days on one line beside a long text', () => {
    const [day = 0, text = 0] = columnWidths([['12 Oct 2026', 'We sorted letters. '.repeat(20)]], whole); // prettier-ignore
    assert.equal(linesOf(['12 Oct 2026'], [day]), 1);
    assert.ok(text > 3 * day);
  });

  it('break no word of a wide table as long as there is room', () => {
    const words = ['Datum', 'Wohnung', 'Hausbesuch', 'Jamila', '45 min', 'Unterlagen', 'Antrag'];
    const row = words.map((word) => `${word} und noch viel mehr Worte dazu`);
    const widths = columnWidths([row], whole);
    for (const [at, word] of words.entries())
      assert.ok((widths[at] ?? 0) > 140 + word.length * 83, word);
  });

  it('tell how tall a row becomes', () => {
    assert.equal(linesOf(['', ''], [4000, 4000]), 1);
    assert.ok(linesOf(['word '.repeat(400)], [2000]) > 60);
  });
});
