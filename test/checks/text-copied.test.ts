import assert from 'node:assert/strict';
import { defaultWords } from '../../src/caseload/words.ts';
import { interview } from '../../src/checks/examples/records.ts';
import { foundBy } from './small-case.ts';

const paragraph =
  'Money was not handed over and nothing was signed today. The house rules of the shelter were read aloud, the door code was not written down, and each of us kept a copy of the page with the day and the hour on it.';
const notes = ['2026-03-02', '2026-03-09', '2026-03-16'].map(
  (day) => `---\n${interview().replace('2026-03-02', day)}\n---\n${paragraph}\n`,
);

describe('a paragraph in several notes', () => {
  it('is told in each note but the first', () => {
    assert.equal(foundBy('text-copied', notes).length, 2);
  });

  it('is none where the agency asks for it in each', () => {
    const words = { ...defaultWords, statements: ['house rules of the shelter'] };
    assert.deepEqual(foundBy('text-copied', notes, { words }), []);
  });
});
