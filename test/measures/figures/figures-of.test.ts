import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Compared, Direction, Figure } from '../../../src/measures/figures/figure.ts';
import { figureKinds, type Figures, figuresOf } from '../../../src/measures/figures/figures-of.ts';
import { speak } from '../../../src/text/sentence.ts';
import { anyPhases, assertNear, rising } from './phases.ts';

const opposite: Readonly<Record<Direction, Direction>> = {
  increase: 'decrease',
  decrease: 'increase',
};

const norms = { reliability: 0.86, sd: 5 };

function listOf(figures: Figures): readonly Figure<unknown>[] {
  return Object.values(figures) as readonly Figure<unknown>[];
}

/** All numbers in a value, by their path. */
function numbersIn(value: unknown, path = ''): readonly (readonly [string, number])[] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => numbersIn(part, `${path}.${key}`));
}

/** What does not depend on the zero of the scale. */
function withoutPlace({ pnd, pem, nap, tau, tauU, cdc, band }: Figures): unknown {
  const change = Number(band.value?.change);
  return [change, ...[pnd, pem, nap, tau, tauU, cdc].map(({ value }) => value)];
}

function assertSame(one: unknown, other: unknown): void {
  const [first, second] = [numbersIn(one), numbersIn(other)];
  assert.deepEqual(
    first.map(([path]) => path),
    second.map(([path]) => path),
  );
  first.forEach(([, value], at) => {
    assertNear(value, second[at]?.[1] ?? NaN, 1e-9);
  });
}

function move(compared: Compared, change: (value: number) => number): Compared {
  return {
    ...compared,
    baseline: compared.baseline.map(change),
    intervention: compared.intervention.map(change),
  };
}

describe('the figures of two phases', () => {
  it('stand each under the name of its kind', () => {
    const figures = figuresOf(rising([1, 2, 3], [4, 5, 6]));
    for (const [name, figure] of Object.entries(figures) as [string, Figure<unknown>][])
      assert.equal(figure.kind.name, name);
    assert.deepEqual(
      figureKinds.map(({ name }) => name),
      [...Object.keys(figures), 'gas'],
    );
  });

  it('say of each kind what it means, where it is from and what it cannot say', () => {
    for (const kind of figureKinds)
      for (const text of [kind.title, kind.meaning, kind.formula, kind.source, kind.limits])
        assert.ok(text.length >= 3, kind.name);
  });

  it('are the same when numbers and direction are turned over', () => {
    fc.assert(
      fc.property(anyPhases, (compared) => {
        const direction = opposite[compared.direction ?? 'increase'];
        const other = { ...move(compared, (value) => -value), direction };
        const [one, mirrored] = [figuresOf(compared), figuresOf(other)];
        assertSame(withoutPlace(one), withoutPlace(mirrored));
        assert.equal(one.band.value?.worse, mirrored.band.value?.worse);
        assert.equal(one.band.value?.low, 0 - (mirrored.band.value?.high ?? NaN));
        assertSame(one.autocorrelation.value, mirrored.autocorrelation.value);
      }),
    );
  });

  it('are the same when a number is added to all readings', () => {
    fc.assert(
      fc.property(anyPhases, fc.integer({ min: -1000, max: 1000 }), (compared, added) => {
        const [one, other] = [compared, move(compared, (value) => value + added)].map((phases) =>
          figuresOf(phases, norms),
        );
        assert.ok(one && other);
        assertSame(withoutPlace(one), withoutPlace(other));
        assertSame(one.celerationLine.value?.slope, other.celerationLine.value?.slope);
        assertSame(one.reliableChange.value, other.reliableChange.value);
      }),
    );
  });

  it('are the same in another unit', () => {
    fc.assert(
      fc.property(anyPhases, fc.constantFrom(0.5, 4, 1024), (compared, unit) => {
        const other = move(compared, (value) => value * unit);
        assertSame(withoutPlace(figuresOf(compared)), withoutPlace(figuresOf(other)));
      }),
    );
  });

  it('do not change what they are given', () => {
    const compared = rising(Object.freeze([3, 1, 2, 5, 4]), Object.freeze([9, 7, 8, 6, 5]));
    figuresOf(compared, norms);
    assert.deepEqual(compared.baseline, [3, 1, 2, 5, 4]);
  });

  const hard: readonly (readonly [string, readonly number[], readonly number[]])[] = [
    ['no readings', [], []],
    ['one reading', [4], []],
    ['two readings', [4], [5]],
    ['no baseline', [], [1, 2, 3, 4, 5, 6, 7]],
    ['equal readings', Array<number>(9).fill(0.1), Array<number>(9).fill(0.1)],
    ['nothing but nothing', Array<number>(9).fill(0), Array<number>(9).fill(-0)],
    ['numbers in the billions', [1e9, 1e9 + 1, 1e9, 1e9, 1e9, 1e9 + 2], [2e9, 1e9, 1e9, 3e9, 1e9]],
    ['negative numbers', [-5, -4, -6, -5, -4, -5], [-3, -2, -1, 0, -1, -2]],
    ['numbers near nothing', [1e-300, 2e-300, 1e-300, 3e-300, 1e-300, 0], [0, 0, 1, 1e-300, 0]],
    ['numbers too large to square', [1e200, 2e200, 1e200, 1e200, 1e200], [1e308, 1e308, 0, 1, 2]],
    ['what is no number', [1, 2, NaN, 4, 5, 6], [1, 2, 3, 4, 5]],
    ['what has no end', [1, 2, 3, 4, 5, 6], [1, 2, Infinity, 4, 5]],
  ];
  for (const [name, baseline, intervention] of hard)
    it(`are finite or withheld with a reason, for ${name}`, () => {
      for (const direction of ['increase', 'decrease', undefined] as const)
        for (const figure of listOf(figuresOf({ baseline, intervention, direction }, norms))) {
          for (const [path, value] of numbersIn(figure.value)) {
            assert.ok(Number.isFinite(value), `${figure.kind.name}${path} is ${value}`);
            assert.ok(!Object.is(value, -0), `${figure.kind.name}${path} is −0`);
          }
          assert.doesNotMatch(speak(figure.words), /NaN|Infinity|undefined|[{}]|-0(?![.\d])/);
        }
    });

  it('are withheld together for a reading that is no number', () => {
    for (const { kind, value } of listOf(figuresOf(rising([1, 2, NaN, 4, 5], [1, 2, 3, 4, 5]))))
      assert.equal(value, undefined, kind.name);
  });

  it('are withheld below their minimum, one reading short, and given with it', () => {
    for (const kind of figureKinds.filter(({ name }) => name !== 'gas')) {
      const { baseline, intervention } = kind.minimum;
      const given = (m: number, n: number): unknown => {
        const figures = figuresOf(rising(countingUp(m), countingUp(n)), norms);
        return listOf(figures).find((figure) => figure.kind === kind)?.value;
      };
      // Two kinds need nothing of a certain phase, but something of one of them.
      const most = kind.name === 'autocorrelation' ? 6 : kind.name === 'summary' ? 1 : 0;
      assert.notEqual(given(Math.max(baseline, most), intervention), undefined, kind.name);
      if (baseline > 0) assert.equal(given(baseline - 1, 50), undefined, kind.name);
      if (intervention > 0) assert.equal(given(50, intervention - 1), undefined, kind.name);
    }
  });

  it('say why they are withheld', () => {
    const why = ({ nap, pnd, tauU, cdc }: Figures): readonly string[] =>
      [nap, pnd, tauU, cdc].map(({ words }) => speak(words));
    assert.deepEqual(why(figuresOf(rising([], [1, 2, 3, 4, 5]))), [
      'Needs at least 3 baseline readings; so far: 0',
      'Needs a baseline reading, and there is none',
      'Needs at least 4 baseline readings; so far: 0',
      'Needs at least 5 baseline readings; so far: 0',
    ]);
    assert.deepEqual(why(figuresOf(rising([1, 2, 3, 4, 5], []))), [
      'Needs at least 3 readings after the baseline; so far: 0',
      'Needs a reading after the baseline, and there is none',
      'Needs a reading after the baseline, and there is none',
      'Needs at least 5 readings after the baseline; so far: 0',
    ]);
  });

  it('are given without a direction only where none is needed', () => {
    const phases = { baseline: [1, 2, 3, 2, 1, 2], intervention: [4, 5, 6, 5, 4, 5] };
    for (const figure of listOf(figuresOf({ ...phases, direction: undefined }, norms))) {
      assert.equal(figure.value === undefined, figure.kind.isDirected, figure.kind.name);
      if (figure.kind.isDirected) assert.match(speak(figure.words), /which way is better$/);
    }
  });

  it('carry how many readings they rest on', () => {
    for (const { n } of listOf(figuresOf(rising([1, 2, 3], [4, 5]))))
      assert.deepEqual(n, { baseline: 3, intervention: 2 });
  });

  it('are there for 2,000 readings too', () => {
    const wave = (at: number): number => Math.round(50 * Math.sin(at * 7));
    const readings = [...Array(2000).keys()].map(wave);
    const compared = rising(readings.slice(0, 1000), readings.slice(1000));
    for (const { n } of listOf(figuresOf(compared)))
      assert.deepEqual(n, { baseline: 1000, intervention: 1000 });
  });
});

function countingUp(many: number): readonly number[] {
  return [...Array(many).keys()];
}
