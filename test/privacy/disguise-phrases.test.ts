import assert from 'node:assert/strict';
import { disguiseOf } from '../../src/privacy/disguise.ts';
import { disguiseNotes, disguisePhrases } from '../../src/privacy/disguise-phrases.ts';
import { bodyTextOf } from '../../src/records/body-text.ts';
import { sampleCaseload } from '../writing/sample-caseload.ts';
import { saying } from './disguised.ts';

describe('what a disguise says', () => {
  it('claims no more than was done', () => {
    for (const note of Object.values(disguiseNotes))
      assert.doesNotMatch(note, /de-?identified|anonym|cannot be identified|safe/i);
  });

  it('is listed for other languages', () => {
    const said = new Set<string>();
    const words = saying('en', 'Riverside Family and Adult Services');
    const listening: typeof words = {
      ...words,
      say: (pattern, values) => {
        said.add(pattern);
        return words.say(pattern, values);
      },
    };
    for (const files of [sampleCaseload.cases, sampleCaseload.cases.slice(0, 1)]) {
      const disguise = disguiseOf(files, listening);
      for (const reading of files.flatMap(({ readings }) => readings))
        disguise.words(bodyTextOf(reading).text);
      disguise.words('On 3/4/2026 @noor_d rang 202-555-0123 about C-9999.');
    }
    assert.ok(said.size > 15);
    assert.deepEqual(
      [...said].filter((pattern) => !disguisePhrases.includes(pattern)),
      [],
    );
  });
});
