import assert from 'node:assert/strict';
import fc from 'fast-check';
import { disguiseOf } from '../../src/privacy/disguise.ts';
import { sampleCaseload } from '../writing/sample-caseload.ts';
import { saying } from './disguised.ts';

const file = sampleCaseload.cases.find(({ id }) => id === 'C-0142');
if (!file) throw new Error('The sample has no C-0142');
const known = ['J.D.', 'K.D.', 'B.T.', 'M. Okafor', 'Okafor', 'T. Lindqvist', 'C-0142', 'Harbor Day Center', 'Northgate Housing Office', 'Riverside Training Yard', 'Millbrook', '2026-08-10', '10 February 2027']; // prettier-ignore
const around = [' ', '. ', ', ', '“', '”', '(', ')', '’s ', "'", '\n', ' – ', '—', '*', '_', '/', ':', '; ', '…', '12 ', ' 3', '@', ' on ', 'The ', 'und ', ' the 5', ' August ', ' May 3 ', '+49 ', 'Dr. ', 'A.', 'G1 ', 'Straße ', ' and ', '10. ', '[', ']', '😀', '\u00a0', 'école ', 'I ', 'E. ']; // prettier-ignore
const texts = fc
  .array(fc.oneof(fc.constantFrom(...known), fc.constantFrom(...around)), { maxLength: 14 })
  .map((parts) => parts.join(''));

/** The same with blanks between, so that no word becomes another one when its neighbor is replaced. */
const apart = fc
  .array(fc.oneof(fc.constantFrom(...known), fc.constantFrom(...around)), { maxLength: 14 })
  .map((parts) => parts.join(' '));

/** Behind or before a letter it would be another word. */
function standsAlone(text: string, name: string): boolean {
  const quoted = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${quoted}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

describe('a disguise of any text', () => {
  for (const language of ['en', 'de', 'es', 'fr'] as const) {
    const { words } = disguiseOf([file], saying(language));

    it(`leaves no name that is known, whatever stands around it (${language})`, () => {
      const names = known.filter((name) => !/^\d/.test(name));
      fc.assert(
        fc.property(texts, (text) => {
          const told = words(text);
          assert.deepEqual(names.filter((name) => standsAlone(told, name)), [], told); // prettier-ignore
        }),
        { numRuns: 250 },
      );
    });

    it(`changes nothing more the second time (${language})`, () => {
      fc.assert(
        fc.property(apart, (text) => {
          const once = words(text);
          assert.equal(words(once), once);
        }),
        { numRuns: 250 },
      );
    });
  }

  it('tells where it found what, in order and apart', () => {
    const { found } = disguiseOf([file], saying());
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const one of found(text)) {
          assert.ok(one.start >= end && one.end > one.start && one.end <= text.length);
          end = one.end;
        }
      }),
    );
  });
});
