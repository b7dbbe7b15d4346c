import assert from 'node:assert/strict';
import fc from 'fast-check';
import { consentNamed } from '../../src/caseload/consents.ts';
import { type CaseFile } from '../../src/caseload/case-file.ts';
import { caseOf, caseRecord } from './filed.ts';

function withConsents(...keys: readonly string[]): CaseFile {
  return caseOf(caseRecord(`consents: [${keys.map((one) => `{ ${one} }`).join(', ')}]`));
}

function at(file: CaseFile, words: string): number | undefined {
  const index = consentNamed(file, words)?.at[1];
  return typeof index === 'number' ? index : undefined;
}

describe('the consent that words name', () => {
  const clinic = 'for: Sharing with the clinic, given: 2026-02-02';

  it('is the one with these words, however they are spaced and capitalised', () => {
    const file = withConsents('for: Talking with his sister, given: 2026-02-02', clinic);
    const spaces = fc.array(fc.constantFrom(' ', '\n', '\t'), { minLength: 1, maxLength: 3 });
    const words = fc
      .tuple(spaces, spaces, fc.infiniteStream(fc.boolean()))
      .map(([before, between, capitals]) => {
        const said = 'sharing with the clinic'.replaceAll(' ', between.join(''));
        const upper = Array.from(said, (sign) =>
          capitals.next().value === true ? sign.toUpperCase() : sign,
        );
        return before.join('') + upper.join('');
      });
    fc.assert(
      fc.property(words, (said) => {
        assert.equal(at(file, said), 1);
      }),
    );
  });

  it('is the same however its accents are written', () => {
    const file = withConsents('for: "Caf\u00e9 Ren\u00e9e", given: 2026-02-02');
    assert.equal(at(file, 'Cafe\u0301 Rene\u0301e'), 0);
  });

  it('is none where another word stands', () => {
    assert.equal(at(withConsents(clinic), 'Sharing with the clinics'), undefined);
    assert.equal(at(caseOf(caseRecord()), 'Sharing with the clinic'), undefined);
  });

  it('is the one given last of several, wherever it stands in the list', () => {
    const anew = 'for: sharing with the Clinic, given: 2026-03-02';
    assert.equal(at(withConsents(clinic, anew), 'Sharing with the clinic'), 1);
    assert.equal(at(withConsents(anew, clinic), 'Sharing with the clinic'), 0);
    assert.equal(at(withConsents(clinic, clinic), 'Sharing with the clinic'), 1);
  });
});
