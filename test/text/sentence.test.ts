import assert from 'node:assert/strict';
import { sentence, speak } from '../../src/text/sentence.ts';

describe('a sentence', () => {
  it('is spoken with its values in their places', () => {
    const said = sentence('{name} is due in {days} days', { name: 'Goal G1', days: 3 });
    assert.equal(speak(said), 'Goal G1 is due in 3 days');
  });

  it('keeps its pattern and values apart, for other languages', () => {
    assert.deepEqual(sentence('{name} is due', { name: 'Goal G1' }), {
      pattern: '{name} is due',
      values: { name: 'Goal G1' },
    });
  });

  it('shows a place that has no value as it is written', () => {
    assert.equal(speak(sentence('{name} is {toString}', { name: 'G1' })), 'G1 is {toString}');
  });

  it('does not read places in its values', () => {
    assert.equal(speak(sentence('{a} and {b}', { a: '{b}', b: '$1 $&' })), '{b} and $1 $&');
  });
});
