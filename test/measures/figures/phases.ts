import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Compared, Direction, Figure } from '../../../src/measures/figures/figure.ts';
import { speak } from '../../../src/text/sentence.ts';

export function rising(baseline: readonly number[], intervention: readonly number[]): Compared {
  return { baseline, intervention, direction: 'increase' };
}

export function falling(baseline: readonly number[], intervention: readonly number[]): Compared {
  return { baseline, intervention, direction: 'decrease' };
}

export function valueOf<V>(figure: Figure<V>): V {
  return figure.value ?? assert.fail(speak(figure.words));
}

export function whyNone<V>(figure: Figure<V>): string {
  assert.equal(figure.value, undefined);
  return speak(figure.words);
}

/** Equal but for rounding; two numbers of which one is 0 must be 1e-12 apart at most. */
export function assertNear(actual: number, expected: number, within = 1e-12): void {
  const isNear = Math.abs(actual - expected) <= within * Math.max(1, Math.abs(expected));
  assert.ok(isNear, `${actual} is not within ${within} of ${expected}`);
}

/** Whole numbers close together, so that there are many equal ones. */
export function someReadings(least: number): fc.Arbitrary<number[]> {
  return fc.array(fc.integer({ min: -9, max: 9 }), { minLength: least, maxLength: 25 });
}

const directions: readonly Direction[] = ['increase', 'decrease'];

export const anyPhases: fc.Arbitrary<Compared> = fc.record({
  baseline: someReadings(5),
  intervention: someReadings(5),
  direction: fc.constantFrom(...directions),
});
