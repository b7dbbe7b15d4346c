import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayInOtherNotation } from '../../src/calendar/other-notations.ts';
import { monthName } from '../../src/calendar/words.ts';

describe('a day in another notation', () => {
  const known: readonly [written: string, day: string][] = [
    ['20.04.2026', '2026-04-20'],
    ['3.4.2026', '2026-04-03'],
    ['3. 4. 2026', '2026-04-03'],
    ['20/04/2026', '2026-04-20'],
    ['4/20/2026', '2026-04-20'],
    ['4-20-2026', '2026-04-20'],
    ['04/04/2026', '2026-04-04'],
    ['2026/4/20', '2026-04-20'],
    ['2026-4-2', '2026-04-02'],
    ['2026.04.20', '2026-04-20'],
    ['20260420', '2026-04-20'],
    ['20 April 2026', '2026-04-20'],
    ['20th  april, 2026', '2026-04-20'],
    ['20. Apr 2026', '2026-04-20'],
    ['April 20, 2026', '2026-04-20'],
    ['Apr. 20 2026', '2026-04-20'],
    ['Sept 3rd, 2026', '2026-09-03'],
    ['29 February 2028', '2028-02-29'],
  ];
  for (const [written, day] of known) {
    it(`is read: ${written}`, () => {
      assert.equal(dayInOtherNotation(written), day);
    });
  }

  const unknown = [
    ...['3/4/2026', '04-03-2026', '31.02.2026', '20.13.2026', '2026-02-30', '29 February 2026'],
    ...['Ma 3, 2026', 'Smarch 3, 2026', 'April 2026', '20 April', '4/20/26', 'soon', '', '2026'],
    ...['0/0/2026', '20.04.2026 or later', 'done on 4/20/2026', '202604', '20260431'],
  ];
  for (const written of unknown) {
    it(`is left to a person: ${written || 'nothing'}`, () => {
      assert.equal(dayInOtherNotation(written), undefined);
    });
  }

  it('comes back from every notation that names one day', () => {
    const days = fc.record({
      y: fc.integer({ min: 1900, max: 2100 }),
      m: fc.integer({ min: 1, max: 12 }),
      d: fc.integer({ min: 1, max: 28 }),
    });
    fc.assert(
      fc.property(days, ({ y, m, d }) => {
        const two = (number: number): string => String(number).padStart(2, '0');
        const day = `${y}-${two(m)}-${two(d)}`;
        const name = monthName(m);
        const sure = [
          `${d}.${m}.${y}`,
          `${y}/${m}/${d}`,
          `${d} ${name} ${y}`,
          `${name} ${d}, ${y}`,
        ];
        for (const written of sure) assert.equal(dayInOtherNotation(written), day, written);
        const slashed = dayInOtherNotation(`${m}/${d}/${y}`);
        assert.equal(slashed, d > 12 || d === m ? day : undefined);
      }),
    );
  });
});
