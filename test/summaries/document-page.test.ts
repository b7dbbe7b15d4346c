import assert from 'node:assert/strict';
import { documentPage } from '../../src/summaries/document-page.ts';
import { spokenWith } from '../../src/summaries/spoken.ts';
import { caseOf, caseRecord } from '../caseload/filed.ts';

const titleOf = (record: string, isDisguised = false): string =>
  documentPage({ kind: 'case', about: caseOf(record), spoken: spokenWith(), isDisguised }).title;

describe('the title of a page or a Word file', () => {
  it('names the person and the case', () => {
    assert.equal(titleOf(caseRecord()), 'Case summary: O.V. (C-0317)');
  });

  it('names no person whose case record is kept private', () => {
    assert.equal(titleOf(caseRecord('private: true')), 'Case summary: C-0317');
    assert.equal(titleOf(caseRecord('private: perhaps')), 'Case summary: C-0317');
  });

  it('names neither where names are replaced', () => {
    assert.equal(titleOf(caseRecord(), true), 'Case summary');
  });
});
