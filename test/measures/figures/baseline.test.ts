import assert from 'node:assert/strict';
import fc from 'fast-check';
import { band } from '../../../src/measures/figures/band.ts';
import { celerationLine } from '../../../src/measures/figures/celeration-line.ts';
import { summarize, summary } from '../../../src/measures/figures/summary.ts';
import { speak } from '../../../src/text/sentence.ts';
import { mavro } from './mavro.ts';
import { assertNear, falling, rising, someReadings, valueOf, whyNone } from './phases.ts';

/** How often a child cried, by the week: the example of Auerbach and Zeitlin, SSD for R (2014). */
const crying = {
  before: [3, 4, 2, 5, 3, 4],
  first: [2, 2, 3, 2, 1, 2],
  second: [2, 2, 1, 2, 1, 0, 0, 0],
};

describe('the mean, median and standard deviation of a phase', () => {
  it('are those certified by NIST for the data sets Mavro and NumAcc1', () => {
    const filter = summarize(mavro) ?? assert.fail();
    assertNear(filter.mean, 2.001856, 1e-14);
    assertNear(filter.sd ?? 0, 0.000429123454003053, 1e-13);
    assert.deepEqual(summarize([10000001, 10000003, 10000002]), {
      n: 3,
      mean: 10000002,
      median: 10000002,
      sd: 1,
    });
  });

  it('have no spread with one reading, and none to speak of with equal ones', () => {
    assert.deepEqual(summarize([7]), { n: 1, mean: 7, median: 7, sd: undefined });
    assert.deepEqual(summarize([0.1, 0.1, 0.1]), { n: 3, mean: 0.1, median: 0.1, sd: 0 });
    assert.equal(summarize([]), undefined);
  });

  it('are told for the phases that there are', () => {
    assert.equal(
      speak(summary(rising([1, 2], [4, 4, 5])).words),
      'The mean was 1.5 in the baseline (readings: 2) and is 4.33 since (readings: 3)',
    );
    assert.equal(
      speak(summary(rising([], [4])).words),
      'The mean is 4 (readings: 1); there is no baseline',
    );
    assert.equal(
      speak(summary(rising([2], [])).words),
      'The mean is 2 in the baseline (readings: 1)',
    );
    assert.equal(whyNone(summary(rising([], []))), 'There are no readings');
  });
});

describe('the two-standard-deviation band', () => {
  it('lies, over the crying of Auerbach and Zeitlin 2014, between 3.5 less and more 2·√1.1', () => {
    const { mean, sd, low, high } = valueOf(band(falling(crying.before, crying.first)));
    assertNear(mean, 3.5);
    assertNear(sd, Math.sqrt(5.5 / 5));
    assertNear(low, 3.5 - 2 * Math.sqrt(1.1));
    assertNear(high, 3.5 + 2 * Math.sqrt(1.1));
  });

  it('is left by two readings in a row, not by one', () => {
    const first = valueOf(band(falling(crying.before, crying.first)));
    assert.deepEqual([first.change, first.worse], [false, false]);
    const second = valueOf(band(falling(crying.before, crying.second)));
    assert.deepEqual([second.change, second.worse], [true, false]);
    const other = valueOf(band(rising(crying.before, crying.second)));
    assert.deepEqual([other.change, other.worse], [false, true]);
  });

  it('is not left by readings on its edge, nor by single ones on either side', () => {
    // Mean 10 and standard deviation 2: the edges are 6 and 14.
    const around = valueOf(band(rising([8, 10, 12], [14, 14, 6, 6, 14.1, 9, 14.1])));
    assert.deepEqual([around.low, around.high, around.change, around.worse], [6, 14, false, false]);
  });

  it('is not left by readings on an edge that rounding moved', () => {
    // Mean 0.2 and standard deviation 0.1: as a computer reckons, the edge 0.4 is a hair below 0.4.
    assert.equal(valueOf(band(rising([0.1, 0.2, 0.3], [0.4, 0.4]))).change, false);
  });

  it('has no width with equal readings, and every other reading is beyond', () => {
    const even = valueOf(band(rising([0.1, 0.1, 0.1], [0.1, 0.1, 0.2, 0.2])));
    assert.deepEqual([even.sd, even.low, even.high, even.change], [0, 0.1, 0.1, true]);
  });

  it('is given without a direction, and tells no side then', () => {
    const figure = band({ baseline: [1, 2, 3], intervention: [9, 9], direction: undefined });
    assert.equal(valueOf(figure).change, undefined);
    assert.equal(speak(figure.words), 'Usual baseline readings lie between 0 and 4');
  });

  it('says what it found on both sides', () => {
    assert.match(speak(band(rising([1, 2, 3], [9, 9, -9, -9])).words), /better side.*worse$/);
    assert.match(speak(band(rising([1, 2, 3], [9])).words), /two later readings are needed/);
  });
});

describe('the celeration line', () => {
  it('goes through the medians of both halves', () => {
    // Tony of the example of ?cdc in scan: 92 to 118 with median 111, then 102 to 113 with 105.5.
    const tony = [92, 118, 117, 105, 109, 102, 113, 102];
    assert.deepEqual(valueOf(celerationLine(falling(tony, []))), {
      slope: -1.375,
      intercept: 114.4375,
      from: { time: 2.5, value: 111 },
      to: { time: 6.5, value: 105.5 },
      unit: 'readings',
    });
  });

  it('leaves the middle one of an odd number of readings to neither half', () => {
    const line = valueOf(celerationLine(rising([1, 3, 100, 5, 7], [])));
    assert.deepEqual(
      [line.from, line.to],
      [
        { time: 1.5, value: 2 },
        { time: 4.5, value: 6 },
      ],
    );
  });

  it('counts time in days where they are known, so a long gap makes it flatter', () => {
    const baseline = [2, 2, 5, 8, 8];
    const figure = celerationLine({
      ...rising(baseline, []),
      times: { baseline: [0, 10, 20, 90, 110], intervention: [] },
    });
    const line = valueOf(figure);
    assertNear(line.slope, 6 / 95);
    assert.equal(line.unit, 'days');
    assert.equal(speak(figure.words), 'The baseline was rising by 1.89 in 30 days');
  });

  it('says the same by days and by order where readings are a week apart', () => {
    fc.assert(
      fc.property(someReadings(5), (baseline) => {
        const times = { baseline: baseline.map((_, at) => 7 * at), intervention: [] };
        const byOrder = valueOf(celerationLine(rising(baseline, [])));
        const byDay = valueOf(celerationLine({ ...rising(baseline, []), times }));
        assertNear(byDay.slope * 7, byOrder.slope);
      }),
    );
  });

  it('is withheld where both halves were read on one day', () => {
    const times = { baseline: [3, 3, 3, 3, 3], intervention: [] };
    assert.match(
      whyNone(celerationLine({ ...rising([1, 2, 3, 4, 5], []), times })),
      /read at the same time/,
    );
  });

  it('is told as rising, falling or level', () => {
    const words = (baseline: readonly number[]): string =>
      speak(celerationLine(rising(baseline, [])).words);
    assert.match(words([1, 2, 3, 4, 5]), /^The baseline was rising by 1 from/);
    assert.match(words([5, 4, 3, 2, 1]), /^The baseline was falling by 1 from/);
    assert.equal(words([3, 3, 9, 3, 3]), 'The middle of the baseline stayed where it was');
  });
});
