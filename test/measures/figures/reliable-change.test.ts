import assert from 'node:assert/strict';
import { reliableChange } from '../../../src/measures/figures/reliable-change.ts';
import { speak } from '../../../src/text/sentence.ts';
import { assertNear, falling, rising, valueOf, whyNone } from './phases.ts';

describe('the reliable change', () => {
  // Jacobson and Truax 1991: from 47.5 to 32.5 with sd 7.5 and reliability 0.80, as the R package
  // ReliableTrendIndex carries the example.
  const norms = { reliability: 0.8, sd: 7.5 };

  it('is 3.16, with an error of 4.74, in the example of Jacobson and Truax 1991', () => {
    const found = valueOf(reliableChange(falling([47.5], [32.5]), norms));
    assert.equal(Math.round(Math.abs(found.rc) * 100) / 100, 3.16);
    assert.equal(Math.round((found.needed / 1.96) * 100) / 100, 4.74);
    assert.equal(found.change, -15);
    assert.equal(found.is, 'better');
  });

  it('is worse the other way, and none within the error', () => {
    assert.equal(valueOf(reliableChange(rising([47.5], [32.5]), norms)).is, 'worse');
    assert.equal(valueOf(reliableChange(rising([40], [49.2]), norms)).is, 'within-error');
    assert.equal(valueOf(reliableChange(rising([40], [49.4]), norms)).is, 'better');
  });

  it('takes the points that are published in place of an error', () => {
    const points = { points: 6 };
    assert.equal(valueOf(reliableChange(falling([15], [9]), points)).is, 'better');
    assert.equal(valueOf(reliableChange(falling([15], [10]), points)).is, 'within-error');
    assertNear(valueOf(reliableChange(falling([15], [10]), points)).needed, 6);
    assert.match(whyNone(reliableChange(falling([15], [9]), { points: 0 })), /are published/);
  });

  it('compares the last reading of the baseline with the latest', () => {
    assert.equal(valueOf(reliableChange(rising([90, 40], [99, 50]), norms)).change, 10);
    assertNear(valueOf(reliableChange(rising([90, 40], [99, 40]), norms)).rc, 0);
  });

  it('is withheld where the instrument publishes nothing, or nothing usable', () => {
    const compared = rising([40], [50]);
    for (const none of [
      undefined,
      { reliability: 1, sd: 7 },
      { reliability: 0.8, sd: 0 },
      { reliability: NaN, sd: 7 },
    ])
      assert.match(whyNone(reliableChange(compared, none)), /whose reliability and spread/);
  });

  it('says what the error explains', () => {
    assert.equal(
      speak(reliableChange(falling([47.5], [32.5]), norms).words),
      'The latest reading is better by 15, more than the 9.3 that the instrument’s own error explains',
    );
    assert.match(speak(reliableChange(rising([47.5], [32.5]), norms).words), /is worse by 15/);
    assert.match(speak(reliableChange(rising([40], [42]), norms).words), /within the 9.3/);
  });
});
