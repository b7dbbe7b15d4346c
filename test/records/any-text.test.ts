import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Reading, readRecord } from '../../src/records/read-record.ts';
import { codes } from '../../src/records/record.ts';
import { spansOf } from '../../src/records/spans.ts';
import { tellingErrors } from '../../src/records/telling-errors.ts';
import { errorsOf } from '../../src/records/validators.ts';
import { speak } from '../../src/text/sentence.ts';
import { fileOf, full } from './samples.ts';

const texts = codes.kind.map((kind) => fileOf(full[kind]));

const bits = fc.constantFrom(
  ...['---\n', 'record: plan\n', 'goals:', ' ', '\n', '\r', '\t', ': ', '- ', '[', ']', '{', '}'],
  ...['"', "'", '&', '*', '!', '?', '%', '#', '|', '>', ',', '\u0000', '\uFEFF', '\uD83C', '...'],
  ...['2026-02-30', 'G1', '-1', '.nan', 'null', '~', '<<<<<<< a\n', '>>>>>>> b\n', 'é', '🌱'],
);

/** A valid record with some stretches of it put out of order. */
const mutated = fc
  .tuple(
    fc.constantFrom(...texts),
    fc.array(fc.tuple(fc.nat(), fc.nat(12), fc.oneof(bits, fc.string({ maxLength: 6 }))), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map(([text, changes]) =>
    changes.reduce((changed, [at, length, bit]) => {
      const start = at % (changed.length + 1);
      return changed.slice(0, start) + bit + changed.slice(start + length);
    }, text),
  );

function soundReading(text: string): Reading | undefined {
  const reading = readRecord({ path: 'a.md', text });
  if (!reading) return undefined;
  const spans = spansOf(
    text,
    reading.faults.map(({ place }) => place),
  );
  for (const { start, end } of spans)
    assert.ok(0 <= start && start <= end && end <= text.length, `${start}–${end}`);
  for (const { message } of reading.faults)
    assert.doesNotMatch(speak(message), /undefined|\{\w+\}/);
  assert.ok(reading.record ?? reading.faults.length > 0, 'nothing is said of what cannot be read');
  return reading;
}

describe('whatever a file holds', () => {
  it('reading it does not throw, and marks lie inside of it', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(bits, { maxLength: 40 }).map((some) => some.join('')),
      fc.array(bits, { maxLength: 40 }).map((some) => `---\nrecord: plan\n${some.join('')}\n---\n`),
    );
    fc.assert(
      fc.property(any, (text) => {
        soundReading(text);
      }),
      { numRuns: 300 },
    );
  });

  it('reading a record that was put out of order does not throw, and keeps to the schema', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const record = soundReading(text)?.record;
        if (!record) return;
        const left = tellingErrors(errorsOf(record.record, record), record).filter(
          ({ keyword, instancePath }) => keyword !== 'required' && !/\/\d+$/.test(instancePath),
        );
        assert.deepEqual(left, []);
      }),
      { numRuns: 200 },
    );
  });
});
