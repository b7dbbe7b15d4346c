import assert from 'node:assert/strict';
import { areComparable, isInOrder, levelsOf, overlap } from '../../src/plans/attainment-scale.ts';
import { type Quantity, quantityIn } from '../../src/plans/quantity.ts';

function quantity(words: string): Quantity {
  return quantityIn(words) ?? assert.fail(`${words} counts something`);
}

function clash(one: string, other: string): boolean {
  const [first, second] = [quantity(one), quantity(other)];
  assert.equal(areComparable(first, second), areComparable(second, first));
  assert.equal(overlap(first, second), overlap(second, first));
  return areComparable(first, second) && overlap(first, second);
}

describe('the levels of an attainment scale', () => {
  it('stand from the lowest up, however they were written, without empty ones', () => {
    const scale = { '0': 'As agreed', '1': 'More', '2': '  ', '-2': 'Much less', '-1': 'Less' };
    assert.deepEqual(
      levelsOf(scale).map(({ level }) => level),
      [-2, -1, 0, 1],
    );
  });

  it('overlap where a number belongs to both', () => {
    assert.ok(clash('0 to 4 nights', '4 to 6 nights'));
    assert.ok(clash('5 or more visits', '8 visits'));
    assert.ok(clash('1 to 5 rides alone', '3 rides alone'));
    assert.ok(clash('3 days each week', '2 to 4 days a week, each'));
    assert.ok(clash('1 to 4 days a week', '4 or 5'));
  });

  it('do not overlap where one ends before the other begins', () => {
    assert.ok(!clash('0 to 3 nights', '4 to 6 nights'));
    assert.ok(!clash('More than 110 minutes', '61 to 110 minutes'));
    assert.ok(!clash('No visits', 'Fewer than 4 visits'));
    assert.ok(!clash('Less than 300 dollars a month', '300 to 1,099 dollars a month'));
  });

  it('are not compared where other words tell them apart', () => {
    assert.ok(!clash('1 visit with the worker', '1 visit alone'));
    assert.ok(!clash('1 visit', '1 visit alone'));
    assert.ok(!clash('2 days a week', '2 days a month'));
    assert.ok(!clash('3 meals skipped in 30 days', '3 meals skipped in 14 days'));
  });

  it('are in order where they rise or fall all the way', () => {
    const order = (...words: readonly string[]): boolean => isInOrder(words.map(quantity));
    assert.ok(order('No calls', '1 to 3 calls', '4 or more calls'));
    assert.ok(order('More than 9 calls', '4 to 9 calls', 'Fewer than 4 calls'));
    assert.ok(!order('1 call', '5 calls', '3 calls'));
    assert.ok(order('4 calls'));
    assert.ok(order());
  });
});
