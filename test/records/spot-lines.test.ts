import assert from 'node:assert/strict';
import { readRecord } from '../../src/records/read-record.ts';
import { SpotLines } from '../../src/records/spot-lines.ts';

const text = [
  '---',
  'record: interview',
  'case: C-0201',
  'date: 2026-10-05',
  'readings:',
  '  phq-9: 11 # after the walk',
  '  nights-rested: 5',
  '---',
  '',
].join('\n');

describe('the line of a value', () => {
  const reading = readRecord({ path: 'note.md', text });
  const lines = new SpotLines();
  const lineOf = (...at: readonly (string | number)[]): number => {
    assert.ok(reading);
    return lines.lineOf({ reading, at });
  };

  it('is the one that it is written on, counted from 0', () => {
    assert.equal(lineOf('date'), 3);
    assert.equal(lineOf('readings', 'phq-9'), 5);
    assert.equal(lineOf('readings', 'nights-rested'), 6);
  });

  it('is that of what it would stand in where it is not there', () => {
    assert.equal(lineOf('readings', 'gad-7'), 4);
    assert.equal(lineOf('goals', 3), 1);
  });
});
