import assert from 'node:assert/strict';
import { nearMiss } from '../../src/text/near-miss.ts';

const keys = ['status', 'start', 'steps', 'strategies', 'due', 'goal'];

describe('a near miss', () => {
  it('is a word with one letter too many, too few or wrong', () => {
    assert.equal(nearMiss('statuss', keys, 1), 'status');
    assert.equal(nearMiss('statu', keys, 1), 'status');
    assert.equal(nearMiss('stetus', keys, 1), 'status');
  });

  it('is a word with two neighbours swapped, at any place', () => {
    assert.equal(nearMiss('tsatus', keys, 1), 'status');
    assert.equal(nearMiss('statsu', keys, 1), 'status');
    assert.equal(nearMiss('gola', keys, 1), 'goal');
  });

  it('is none where two letters differ that are no swap', () => {
    assert.equal(nearMiss('stxtxs', keys, 1), undefined);
    assert.equal(nearMiss('stsuas', keys, 1), undefined);
  });

  it('is never the word itself', () => {
    assert.equal(nearMiss('due', ['due'], 2), undefined);
  });

  it('is the nearest where several are near', () => {
    assert.equal(nearMiss('stept', ['start', 'steps'], 2), 'steps');
  });

  it('is the first of the list where several are as near', () => {
    assert.equal(nearMiss('stew', ['stem', 'step'], 1), 'stem');
  });

  it('is told for any word, also an empty, a long or an unusual one', () => {
    assert.equal(nearMiss('', keys, 1), undefined);
    assert.equal(nearMiss('x'.repeat(100_000), keys, 2), undefined);
    assert.equal(nearMiss('🌱o', ['o🌱'], 1), undefined);
  });
});
