import assert from 'node:assert/strict';
import { autocorrelation, lagOf } from '../../../src/measures/figures/autocorrelation.ts';
import { speak } from '../../../src/text/sentence.ts';
import { mavro } from './mavro.ts';
import { assertNear, rising, valueOf, whyNone } from './phases.ts';

function lag(values: readonly number[]): number {
  return lagOf(values)?.r ?? assert.fail('the values are all equal');
}

describe('the autocorrelation', () => {
  it('is 0.937989183438248 for the data set Mavro and −0.5 for NumAcc1, as NIST certified it', () => {
    assertNear(lag(mavro), 0.937989183438248, 1e-11);
    assertNear(lag([10000001, 10000003, 10000002]), -0.5);
  });

  it('is, for the baselines of Huber2014, 0.18, 0.08, −0.07 and −0.40, as ?autocorr of the R package scan tells', () => {
    const baselines = [
      [25, 20.8, 39.6, 75, 45, 39.6, 54.2, 50, 28.1, 40],
      [25, 20.8, 39.6, 75, 45, 14.6, 45.8, 33.3, 31.3, 32.5],
      [58.3, 14.6, 29.2, 25, 54.2, 91.7, 22.9, 33.3, 25, 50],
      [65.6, 37.5, 58.3, 72.9, 33.3, 59.4, 77.1, 54.2, 68.8, 43.8],
    ];
    assert.deepEqual(
      baselines.map((values) => Math.round(lag(values) * 100) / 100),
      [0.18, 0.08, -0.07, -0.4],
    );
  });

  it('is corrected by 1/n and held against its error, as Huitema and McKean 1991 do', () => {
    // By hand: mean 3.5, products 3.75 + 0.75 − 0.25 + 0.75 + 3.75 = 8.75 of 17.5.
    const found = lagOf([1, 2, 3, 4, 5, 6]) ?? assert.fail();
    assertNear(found.r, 0.5);
    assertNear(found.corrected, 0.5 + 1 / 6);
    assertNear(found.z, (0.5 + 1 / 6) / Math.sqrt(16 / (36 * 5)));
  });

  it('warns where readings are like the one before', () => {
    const figure = autocorrelation(rising([1, 2, 1], [1, 1, 2, 3, 4, 5, 6, 7, 8, 8, 9, 9]));
    assert.ok(valueOf(figure).isNotable);
    assert.equal(valueOf(figure).baseline, undefined);
    assert.match(speak(figure.words), /^Readings are like the one before them/);
  });

  it('warns where they swing back and forth', () => {
    const figure = autocorrelation(rising([1, 9, 1, 9, 1, 9, 1, 9, 1, 9], []));
    assert.ok(valueOf(figure).isNotable);
    assert.match(speak(figure.words), /^Readings swing back and forth/);
  });

  it('does not promise that there is none', () => {
    const figure = autocorrelation(rising([3, 5, 4, 4, 5, 3, 3, 5], []));
    assert.ok(!valueOf(figure).isNotable);
    assert.match(speak(figure.words), /easily missed$/);
  });

  it('is not made by the step between two phases', () => {
    const figure = autocorrelation(
      rising([3, 5, 4, 4, 5, 3, 3, 5], [13, 15, 14, 14, 15, 13, 13, 15]),
    );
    assert.ok(!valueOf(figure).isNotable);
  });

  it('is withheld for few readings and for equal ones', () => {
    assert.equal(
      whyNone(autocorrelation(rising([1, 2, 3, 4, 5], [1, 2]))),
      'Needs at least 6 readings in one phase; so far: 5 and 2',
    );
    const equal = autocorrelation(rising([0.1, 0.1, 0.1, 0.1, 0.1, 0.1], [1]));
    assert.match(whyNone(equal), /all equal/);
  });
});
