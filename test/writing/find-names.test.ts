import assert from 'node:assert/strict';
import { caseIdOf } from '../../src/caseload/case-file.ts';
import type { Reading } from '../../src/records/read-record.ts';
import { findNames } from '../../src/writing/find-names.ts';
import { definitionsOf, placesOf, wantedBy } from '../../src/writing/references.ts';
import { knownFrom, knownOf, knownOfReadings, nameIn, sampleFiles } from './named-cases.ts';

function found(asked: string): readonly string[] {
  const { caseload } = knownOf();
  return findNames(caseload, asked).map(({ sort, label, within, reading }) =>
    [sort, label, within, reading.path].filter(Boolean).join(' | '),
  );
}

describe('a search over all cases finds', () => {
  it('a case by its pseudonym or its number', () => {
    const expected = 'case | C-0401 T.K. | harbor/case.md';
    assert.equal(found('t.k.')[0], expected);
    assert.equal(found('0401')[0], expected);
  });

  it('goals and needs by words in any order, also together with their case', () => {
    assert.deepEqual(found('school calls'), [
      'goal | G1 Answer nine of ten calls from the school by 1 June | C-0317 O.V. | tram/plan.md',
    ]);
    assert.deepEqual(found('O.V. doorbell'), [
      'need | N1 Hears the doorbell too | C-0317 O.V. | tram/assessment-may.md',
    ]);
  });

  it('cases before all else, and everything where nothing is asked', () => {
    const all = found('');
    assert.deepEqual(
      all.map((line) => line.split(' ')[0]),
      ['case', 'case', 'goal', 'goal', 'need', 'need', 'goal'],
    );
  });

  it('nothing for words that stand nowhere', () => {
    assert.deepEqual(found('zebra'), []);
  });
});

describe('with ten thousand records', () => {
  it('names are followed and found in the one record of many that they name', () => {
    const sample = [...knownFrom(sampleFiles()).caseload.readings.values()];
    const many = Array.from({ length: 50 }, (_, copy) =>
      sample.map((reading) => ofCopy(reading, copy)),
    ).flat();
    const known = knownOfReadings(many);
    assert.ok(known.caseload.readings.size > 10_000);
    const name = nameIn(known, '49/cases/C-0142/case.md', 'K49-0142');
    const wanted = wantedBy(name, known.caseload);
    assert.ok(placesOf(wanted, known.index).length > 20);
    assert.equal(definitionsOf(wanted, known.index).length, 1);
    assert.equal(findNames(known.caseload, 'K7-0142').at(0)?.sort, 'case');
  });
});

/** The record as it would be read in one of many copies of the sample. */
function ofCopy(reading: Reading, copy: number): Reading {
  const path = `${copy}/${reading.path}`;
  const text = reading.text.replace(/^(case|id): C-/m, `$1: K${copy}-`);
  const { record } = reading;
  if (!record) return { ...reading, path, text };
  const key = record.record === 'case' ? 'id' : 'case';
  const id = caseIdOf(record)?.replace('C-', `K${copy}-`);
  return { ...reading, path, text, record: { ...record, [key]: id } };
}
