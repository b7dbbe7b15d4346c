import assert from 'node:assert/strict';
import { meantMeasure } from '../../src/checks/subjects/meant-measure.ts';

const known = ['nights-housed', 'family-talks', 'walks', 'paid-hours', 'phq-9', 'audit-c', 'k10'];

describe('the measure that a name was meant as', () => {
  const slips: readonly (readonly [string, string])[] = [
    ['night-housed', 'nights-housed'],
    ['nights-huosed', 'nights-housed'],
    ['nghts-housd', 'nights-housed'],
    ['Nights Housed', 'nights-housed'],
    ['paid_hours', 'paid-hours'],
    ['paid-hour', 'paid-hours'],
    ['PHQ9', 'phq-9'],
    ['AUDIT-C', 'audit-c'],
  ];
  for (const [name, meant] of slips) {
    it(`of ${name} is ${meant}`, () => {
      assert.equal(meantMeasure(name, known), meant);
    });
  }

  for (const name of ['family-walks', 'talks', 'walk', 'phq-2', 'k6', 'audit', 'said-hours', 'x']) {
    it(`of ${name} is none: it may be another`, () => {
      assert.equal(meantMeasure(name, known), undefined);
    });
  }

  it('is none where two are as near', () => {
    assert.equal(meantMeasure('calm-evening', ['calm-evenings', 'calm-evening1']), 'calm-evenings');
    assert.equal(meantMeasure('school-dayz', ['school-days', 'school-day']), undefined);
  });
});
