import assert from 'node:assert/strict';
import { readsAsEnglish } from '../../src/text/is-english.ts';

describe('a text', () => {
  for (const words of [
    '',
    'Steady.',
    'He came on time and told me about the week.',
    'Her mother said “la vida es así”, and that it was all right with her.',
    'PHQ-9 total 8, non-compliant.',
  ])
    it(`reads as English: ${words}`, () => {
      assert.equal(readsAsEnglish(words), true);
    });

  for (const words of [
    'J. sprach über Scham. Wir saßen lange in der Garage.',
    'Miedo, y también alivio: el teléfono; la voz de un hombre.',
    'Elle est venue avec sa sœur et ne dort pas.',
    'Samtalet tog slut, och hon var inte med.',
    'Она пришла вовремя.',
  ])
    it(`does not read as English: ${words}`, () => {
      assert.equal(readsAsEnglish(words), false);
    });
});
