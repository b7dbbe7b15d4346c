import assert from 'node:assert/strict';
import fc from 'fast-check';
import { summaryOf } from './case-files.ts';
import { recordsSaying, structureOf } from './hostile-records.ts';
import { hostile, pieces, strangersIn } from './hostile-texts.ts';

describe('hostile text in every place of a case', () => {
  const harmless = structureOf(summaryOf(recordsSaying('Bread and a word')));

  const staysWords = (said: string): void => {
    const summary = summaryOf(recordsSaying(said));
    assert.deepEqual(strangersIn(summary), []);
    assert.deepEqual(structureOf(summary), harmless);
    assert.doesNotMatch(summary, /(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
  };

  it('leaves the summary its headings and comes over as words', () => {
    fc.assert(fc.property(hostile, staysWords), { numRuns: 6 });
  });

  it('does so for each sign alone', () => {
    for (const piece of pieces) staysWords(piece);
  });
});
