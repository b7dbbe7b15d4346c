import assert from 'node:assert/strict';
import { disguiseOf } from '../../src/privacy/disguise.ts';
import { looksIdentifying } from '../../src/privacy/looks-identifying.ts';
import { bodyTextOf } from '../../src/records/body-text.ts';
import { sampleCaseload } from '../writing/sample-caseload.ts';
import { saying } from './disguised.ts';

const size = 40_000;
const long = (part: string): string => part.repeat(Math.ceil(size / part.length)).slice(0, size);

const hostile = [
  ...['a', 'A', '1', ' ', '.', '1 ', '1, ', '1. ', 'A. ', 'A.', 'Aa ', 'Aa-', '12 Aa ', '(', '@', 'a@', 'www.', 'https://', '-', '1-', '1/', '+1 ', '’', 'The ', 'M. ', 'M.  ', 'J. ', '/', 'a/', '31 August ', '31, 31 and ', 'August 31 ', '2026-', '2026-08-10', 'Calle de la ', 'rue de la ', 'Aa Street ', 'Flat 1 ', '123456789', 'ZZ00 ', '[', 'A’s ', 'Mon, ', '\n', '\u0301', '😀', 'x.'], // prettier-ignore
];

describe('a disguise of hostile texts', () => {
  const [file] = sampleCaseload.cases;
  const disguise = disguiseOf(file ? [file] : [], saying());

  for (const part of hostile)
    it(`ends, whatever is said ten thousand times: ${JSON.stringify(part)}`, () => {
      assert.ok(disguise.words(long(part)).length > 0);
    });

  it('looks at them too', () => {
    for (const part of hostile) assert.ok(Array.isArray(looksIdentifying(long(part), 'en')));
  });

  it('disguises a long document of many cases at once', () => {
    const all = disguiseOf(sampleCaseload.cases, saying());
    const notes = sampleCaseload.cases.flatMap(({ readings }) => readings).map((reading) => bodyTextOf(reading).text).join('\n'); // prettier-ignore
    const blocks = long(notes).split('\n\n');
    assert.ok(all.words(blocks.join('\n\n')).length > 0);
    for (const block of blocks) assert.equal(typeof all.words(block), 'string');
  });
});
