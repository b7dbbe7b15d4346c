import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Compared } from '../../../src/measures/figures/figure.ts';
import { nap } from '../../../src/measures/figures/nap.ts';
import { overlapOf } from '../../../src/measures/figures/overlap.ts';
import { rankIn, sorted, trendOf } from '../../../src/measures/figures/pairs.ts';
import { pem } from '../../../src/measures/figures/pem.ts';
import { pnd } from '../../../src/measures/figures/pnd.ts';
import { tau } from '../../../src/measures/figures/tau.ts';
import { tauU } from '../../../src/measures/figures/tau-u.ts';
import { speak } from '../../../src/text/sentence.ts';
import { anyPhases, assertNear, falling, rising, someReadings, valueOf } from './phases.ts';

/**
 * The example worked through for each index in Parker, Vannest and Davis 2011, “Effect Size in
 * Single-Case Research: A Review of Nine Nonoverlap Techniques”, Behavior Modification 35(4), as the
 * tests of the R package SingleCaseES (test-parker-vannest-davis-2011.R) and the data Parker2011b of
 * the R package scan give it.
 */
const nineTechniques = rising([20, 20, 26, 25, 22, 23], [28, 25, 24, 27, 30, 30, 29]);

/** The example of Parker and Vannest 2009, Behavior Therapy 40(4), as given in SingleCaseES (?NAP) and scan. */
const parkerVannest = rising([4, 3, 4, 3, 4, 7, 5, 2, 3, 2], [5, 9, 7, 9, 7, 5, 9, 11, 11, 10, 9]);

describe('the overlap of two phases', () => {
  it('is, in the example of Parker, Vannest and Davis 2011: PND 5/7, PEM 7/7, NAP 38.5/42, Tau 35/42', () => {
    assertNear(valueOf(pnd(nineTechniques)), 5 / 7);
    assertNear(valueOf(pem(nineTechniques)), 1);
    assertNear(valueOf(nap(nineTechniques)).value, 38.5 / 42);
    assertNear(valueOf(tau(nineTechniques)).value, 35 / 42);
  });

  it('is, in the example of Parker and Vannest 2009: NAP 106/110, for 2 pairs are worse and 4 equal', () => {
    // By hand: 7 of the baseline is above 5 and 5, and equals 7 and 7; 5 of it equals 5 and 5.
    assertNear(valueOf(nap(parkerVannest)).value, (110 - 2 - 4 / 2) / 110);
  });

  it('is, in the example of ?nap in the R package scan, 94 % where less is better', () => {
    const gretchen = falling([12, 14, 9, 10], [10, 6, 4, 5, 3, 4]);
    assertNear(valueOf(nap(gretchen)).value, 22.5 / 24);
    assert.match(speak(nap(gretchen).words), /^In 94 % /);
  });

  it('is, for exampleAB in chapter 8 of Wilbert’s book on scan: PND 100, 87, 93; PEM 100; NAP 100, 97, 98', () => {
    const johanna = [
      54, 53, 56, 58, 52, 61, 62, 71, 66, 64, 78, 70, 74, 82, 77, 86, 68, 80, 86, 87,
    ];
    const karolina = [
      41, 59, 56, 51, 52, 57, 56, 67, 75, 66, 69, 68, 73, 77, 79, 86, 82, 75, 83, 89,
    ];
    const anja = [55, 58, 53, 50, 52, 55, 68, 68, 81, 67, 78, 73, 72, 78, 81, 78, 71, 85, 80, 76];
    const told = [johanna, karolina, anja].map((all) => {
      const compared = rising(all.slice(0, 5), all.slice(5));
      const shares = [valueOf(pnd(compared)), valueOf(pem(compared)), valueOf(nap(compared)).value];
      return shares.map((share) => Math.round(share * 100));
    });
    // By hand for Karolina: 57 and 56 do not pass 59, so 13 of 15 do.
    assert.deepEqual(told, [
      [100, 100, 100],
      [87, 100, 97],
      [93, 100, 98],
    ]);
  });

  it('is, in the example of Parker, Vannest, Davis and Sauber 2011 (scan, ?tau_u): Tau 0.80, Tau-U 0.65', () => {
    const bob = rising([2, 3, 5, 3], [4, 5, 5, 7, 6]);
    assertNear(valueOf(tau(bob)).value, 16 / 20);
    assert.equal(trendOf([2, 3, 5, 3]), 3);
    assertNear(valueOf(tauU(bob)), 13 / 20);
  });

  it('is, in the second example of the tests of SingleCaseES: Tau 16/20, Tau-U 11/20', () => {
    const second = rising([3, 3, 4, 5], [4, 5, 6, 7, 7]);
    assertNear(valueOf(tau(second)).value, 16 / 20);
    assertNear(valueOf(tauU(second)), 11 / 20);
  });

  it('counts a reading equal to the best of the baseline not at all in PND, to its median half in PEM', () => {
    const equal = rising([1, 2, 3, 4], [4, 4, 5, 2.5]);
    assertNear(valueOf(pnd(equal)), 1 / 4);
    assertNear(valueOf(pem(equal)), 3.5 / 4);
  });

  it('passes 1 in Tau-U where the baseline was getting worse', () => {
    assertNear(valueOf(tauU(rising([4, 3, 2, 1], [5, 6, 7, 8]))), (16 + 6) / 16);
    assertNear(valueOf(tauU(falling([1, 2, 3, 4], [-1, -2, -3, -4]))), (16 + 6) / 16);
  });

  it('has the standard error and interval that the formulas of Sen 1967 and Newcombe 2006 give', () => {
    // Worked out beside, from the matrix of all pairs, with another program.
    const { se, low, high } = valueOf(nap(nineTechniques));
    assertNear(se, 0.06900655593423538);
    assertNear(low, 0.5973193600388086, 1e-9);
    assertNear(high, 0.9859976893702133, 1e-9);
    assertNear(valueOf(tau(nineTechniques)).se, 2 * se);
  });

  it('has an error and an interval also where nothing overlaps, or all is equal', () => {
    const apart = valueOf(nap(rising([1, 2, 3], [7, 8, 9])));
    assert.equal(apart.value, 1);
    assert.equal(apart.high, 1);
    assert.ok(apart.se > 0.05 && apart.low > 0.3 && apart.low < 0.7);
    const worse = valueOf(nap(falling([1, 2, 3], [7, 8, 9])));
    assert.equal(worse.value, 0);
    assertNear(worse.high, 1 - apart.low);
    assertNear(valueOf(nap(rising([4, 4, 4], [4, 4, 4]))).value, 0.5);
  });

  it('is as counting all pairs one by one finds it', () => {
    fc.assert(
      fc.property(someReadings(2), someReadings(2), (baseline, intervention) => {
        const slow = slowOverlap(baseline, intervention);
        const { value, se } = overlapOf(baseline, intervention);
        assertNear(value, slow.value);
        assertNear(se, slow.se, 1e-9);
      }),
    );
  });

  it('has the trend that counting all pairs one by one finds', () => {
    fc.assert(
      fc.property(someReadings(0), (values) => {
        const slow = values.flatMap((value, at) =>
          values.slice(at + 1).map((later) => Math.sign(later - value)),
        );
        assert.equal(
          trendOf(values),
          slow.reduce((total, sign) => total + sign, 0),
        );
      }),
    );
  });

  it('makes NAP half of Tau and one', () => {
    fc.assert(
      fc.property(anyPhases, (compared) => {
        assertNear(valueOf(nap(compared)).value, (valueOf(tau(compared)).value + 1) / 2);
      }),
    );
  });

  it('does not depend on the order within a phase', () => {
    fc.assert(
      fc.property(anyPhases, (compared) => {
        const { baseline, intervention } = compared;
        const other = {
          ...compared,
          baseline: sorted(baseline),
          intervention: sorted(intervention),
        };
        for (const share of [pnd, pem]) assertNear(valueOf(share(compared)), valueOf(share(other)));
        assertNear(valueOf(nap(compared)).value, valueOf(nap(other)).value);
        assertNear(valueOf(nap(compared)).se, valueOf(nap(other)).se);
      }),
    );
  });

  it('is turned over when the phases change places', () => {
    fc.assert(
      fc.property(anyPhases, (compared) => {
        const { baseline, intervention } = compared;
        const other: Compared = { ...compared, baseline: intervention, intervention: baseline };
        assertNear(valueOf(nap(compared)).value, 1 - valueOf(nap(other)).value);
      }),
    );
  });

  it('counts a rank among no values, and at either end', () => {
    assert.deepEqual(rankIn([], 3), { below: 0, equal: 0 });
    assert.deepEqual(rankIn([1, 2, 2, 5], 2), { below: 1, equal: 2 });
    assert.deepEqual(rankIn([1, 2, 2, 5], 6), { below: 4, equal: 0 });
  });
});

/** As the definitions read, over the matrix of pairs. */
function slowOverlap(
  baseline: readonly number[],
  intervention: readonly number[],
): { readonly value: number; readonly se: number } {
  const [m, n] = [baseline.length, intervention.length];
  const rows = baseline.map((before) =>
    intervention.map((after) => (after > before ? 1 : after === before ? 0.5 : 0)),
  );
  const value = total(rows.map(total)) / (m * n);
  const apart = rows.map((row) => row.map((one) => one - value));
  const columns = intervention.map((_, at) => apart.map((row) => row[at] ?? 0));
  const q1 = total(apart.map((row) => total(row) ** 2)) / (m * n ** 2);
  const q2 = total(columns.map((column) => total(column) ** 2)) / (m ** 2 * n);
  const q3 = total(apart.flat().map((one) => one ** 2)) / (m * n);
  const kept = Math.min(Math.max(value, 1 / (2 * m * n)), 1 - 1 / (2 * m * n));
  const variance = (kept * (1 - kept) + n * q1 + m * q2 - 2 * q3) / ((m - 1) * (n - 1));
  return { value, se: Math.sqrt(Math.max(variance, 0)) };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
