import assert from 'node:assert/strict';
import fc from 'fast-check';
import { gas, type Rating } from '../../../src/measures/figures/gas.ts';
import { speak } from '../../../src/text/sentence.ts';
import { assertNear, valueOf, whyNone } from './phases.ts';

function t(...ratings: readonly Rating[]): number {
  return valueOf(gas(ratings)).t;
}

const anyRatings = fc.array(
  fc.record({ level: fc.integer({ min: -2, max: 2 }), weight: fc.integer({ min: 1, max: 9 }) }),
  { minLength: 1, maxLength: 8 },
);

describe('goal attainment scaling', () => {
  it('gives 50 where all goals are as expected, whatever their number and weights', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        assert.equal(t(...ratings.map(({ weight }) => ({ level: 0, weight }))), 50);
      }),
    );
  });

  it('gives 56.20 for two equal goals at +1 and 0, as ?scoreGAS of the R package PhysioClinical does', () => {
    assert.equal(t({ level: 1, weight: 6 }, { level: 0, weight: 6 }).toFixed(2), '56.20');
    assert.equal(t({ level: 1 }, { level: 0 }).toFixed(2), '56.20');
  });

  it('gives 30, 40, 50, 60 and 70 for one goal, as the formula of Kiresuk and Sherman 1968 reduces to', () => {
    assert.deepEqual(
      [-2, -1, 0, 1, 2].map((level) => t({ level, weight: 4 })),
      [30, 40, 50, 60, 70],
    );
  });

  it('gives what the formula gives by hand, for the six weighted goals of ?calc_tscore in the R package gasr', () => {
    // Σwx = −6 + 0 − 1 + 8 + 0 + 6 = 7; Σw² = 91; (Σw)² = 441; 0.7·91 + 0.3·441 = 196 = 14².
    const levels = [-2, 0, -1, 2, 0, 1];
    const weights = [3, 5, 1, 4, 2, 6];
    const found = valueOf(gas(levels.map((level, at) => ({ level, weight: weights[at] }))));
    assert.equal(found.raw, 7);
    assertNear(found.t, 50 + 70 / 14);
  });

  it('does not change with the unit of the weights', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const other = ratings.map(({ level, weight }) => ({ level, weight: weight * 8 }));
        assertNear(t(...ratings), t(...other));
      }),
    );
  });

  it('lies as far below 50 with levels turned over', () => {
    fc.assert(
      fc.property(anyRatings, (ratings) => {
        const other = ratings.map(({ level, weight }) => ({ level: -level, weight }));
        assertNear(t(...ratings) - 50, 50 - t(...other));
      }),
    );
  });

  it('weighs no goal where one has no weight', () => {
    const found = valueOf(gas([{ level: 2, weight: 5 }, { level: -2 }]));
    assert.deepEqual([found.t, found.raw, found.isWeighted], [50, 0, false]);
  });

  it('bears weights of any size', () => {
    assertNear(t({ level: 1, weight: 1e300 }, { level: 1, weight: 1e-300 }), 60);
    assert.match(
      whyNone(
        gas([
          { level: 1, weight: 1e300 },
          { level: NaN, weight: 1 },
        ]),
      ),
      /no number/,
    );
  });

  it('is withheld without a rated goal', () => {
    assert.match(whyNone(gas([])), /^Needs a rated goal/);
  });

  it('tells T beside what was expected', () => {
    assert.match(speak(gas([{ level: 1 }]).words), /^T is 60, better than expected/);
    assert.match(speak(gas([{ level: -1 }]).words), /^T is 40, less than expected/);
    assert.match(speak(gas([{ level: 0 }]).words), /^T is 50, as expected/);
  });
});
