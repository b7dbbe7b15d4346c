import assert from 'node:assert/strict';
import { cdc } from '../../../src/measures/figures/cdc.ts';
import { chanceOfAtLeast } from '../../../src/measures/figures/chance.ts';
import { speak } from '../../../src/text/sentence.ts';
import { assertNear, falling, rising, valueOf, whyNone } from './phases.ts';

describe('the conservative dual criterion', () => {
  // exampleAB_decreasing of the R package scan; its page ?cdc gives these with the bi-split line.
  const examples = [
    {
      name: 'Peter',
      baseline: [108, 105, 109, 112, 100, 94, 105],
      intervention: [97, 73, 73, 82, 93, 81, 93, 59, 74, 83, 61, 84, 78],
      told: { beyond: 7, n: 13, change: false },
      p: 0.5,
    },
    {
      name: 'Tony',
      baseline: [92, 118, 117, 105, 109, 102, 113, 102],
      intervention: [83, 74, 86, 69, 78, 89, 93, 83, 75, 77, 69, 79],
      told: { beyond: 11, n: 12, change: true },
      p: 13 / 2 ** 12,
    },
    {
      name: 'Bruce',
      baseline: [126, 94, 90, 95, 106, 96],
      intervention: [67, 84, 79, 82, 76, 80, 91, 74, 65, 73, 89, 74, 62, 63],
      told: { beyond: 14, n: 14, change: true },
      p: 1 / 2 ** 14,
    },
  ];
  for (const { name, baseline, intervention, told, p } of examples) {
    it(`finds ${told.beyond} of ${told.n} beyond for ${name}, as ?cdc of the R package scan does`, () => {
      const found = valueOf(cdc(falling(baseline, intervention)));
      assert.deepEqual({ beyond: found.beyond, n: found.n, change: found.change }, told);
      assertNear(found.p, p);
    });
  }

  it('needs 5 of 5 for a change, 7 of 8, and 9 of 10', () => {
    const enough = [5, 8, 10].map((n) =>
      [...Array(n + 1).keys()].find((beyond) => chanceOfAtLeast(beyond, n) < 0.05),
    );
    assert.deepEqual(enough, [5, 7, 9]);
  });

  it('needs readings beyond both lines, not only beyond the mean', () => {
    const rise = rising([1, 2, 3, 4, 5, 6], [6, 6, 6, 6, 6, 6]);
    assert.equal(valueOf(cdc(rise)).beyond, 0);
  });

  it('needs readings beyond the mean too, not only beyond a line that leads away from it', () => {
    const fall = rising([6, 5, 4, 3, 2, 1], [3, 3, 3, 3, 3, 9]);
    assert.equal(valueOf(cdc(fall)).beyond, 1);
  });

  it('does not count a reading on the shifted line', () => {
    // Mean 4, flat line 4, standard deviation 2: both lines are shifted to 4.5.
    const baseline = [2, 6, 4, 2, 6];
    assertNear(valueOf(cdc(rising(baseline, [4.5, 4.5, 4.6, 4.6, 4.5]))).beyond, 2);
  });

  it('counts what is past the line itself where all baseline readings are equal', () => {
    const found = valueOf(cdc(rising([0.1, 0.1, 0.1, 0.1, 0.1], [0.1, 0.2, 0.2, 0.2, 0.2])));
    assert.equal(found.beyond, 4);
  });

  it('carries the line on over days where they are known', () => {
    const compared = rising([1, 2, 3, 4, 5], [9, 9, 9, 9, 9]);
    const soon = { baseline: [0, 1, 2, 3, 4], intervention: [5, 5.5, 6, 6.5, 7] };
    const late = { baseline: [0, 1, 2, 3, 4], intervention: [50, 51, 52, 53, 54] };
    assert.equal(valueOf(cdc({ ...compared, times: soon })).beyond, 5);
    assert.equal(valueOf(cdc({ ...compared, times: late })).beyond, 0);
  });

  it('is withheld where both halves of the baseline were read on one day', () => {
    const times = { baseline: [3, 3, 3, 3, 3], intervention: [4, 5, 6, 7, 8] };
    assert.match(whyNone(cdc({ ...rising([1, 2, 3, 4, 5], [6, 7, 8, 9, 9]), times })), /same time/);
  });

  it('tells the chance in words', () => {
    const change = cdc(rising([1, 2, 1, 2, 1], [9, 9, 9, 9, 9]));
    assert.match(
      speak(change.words),
      /^5 of 5 later readings .* seldom give so many \(P = 0.031\)$/,
    );
    const none = cdc(rising([1, 2, 1, 2, 1], [1, 1, 1, 1, 1]));
    assert.match(speak(none.words), /^0 of 5 later readings .* often give so many \(P = 1.000\)$/);
  });
});

describe('the chance of heads', () => {
  it('is exact for few tosses, as counted by hand', () => {
    assertNear(chanceOfAtLeast(5, 5), 1 / 32);
    assertNear(chanceOfAtLeast(4, 5), 6 / 32);
    assertNear(chanceOfAtLeast(1, 5), 31 / 32);
    assert.equal(chanceOfAtLeast(0, 5), 1);
  });

  it('is what whole numbers of any size give, also for 2,000 tosses', () => {
    for (const [heads, tosses] of [
      [60, 100],
      [515, 1000],
      [600, 1000],
      [1050, 2000],
      [1100, 2000],
      [950, 2000],
    ] as const)
      assertNear(chanceOfAtLeast(heads, tosses) / exactChance(heads, tosses), 1, 1e-9);
  });

  it('is never less than nothing nor more than certain', () => {
    for (const tosses of [1, 7, 1030, 2000])
      for (const heads of [0, 1, Math.floor(tosses / 2), tosses]) {
        const chance = chanceOfAtLeast(heads, tosses);
        assert.ok(chance >= 0 && chance <= 1, `${chance} for ${heads} of ${tosses}`);
      }
  });
});

function exactChance(heads: number, tosses: number): number {
  const scale = 10n ** 60n;
  let [ways, such] = [1n, 0n];
  for (let at = 0; at <= tosses; at += 1) {
    if (at >= heads) such += ways;
    ways = (ways * BigInt(tosses - at)) / BigInt(at + 1);
  }
  return Number((such * scale) / 2n ** BigInt(tosses)) / 1e60;
}
