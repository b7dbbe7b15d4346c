import assert from 'node:assert/strict';
import type { Fault, FaultId } from '../../src/records/fault.ts';
import type { ExtraCodes } from '../../src/records/interpret.ts';
import { type Reading, readRecord } from '../../src/records/read-record.ts';
import { spansOf } from '../../src/records/spans.ts';
import { speak } from '../../src/text/sentence.ts';
import { fileOf } from './samples.ts';

/** A fault as a person meets it: which one, the text that is marked, the sentence. */
export interface Told {
  readonly check: FaultId;
  readonly marked: string;
  readonly says: string;
}

export function tellFaults(text: string, faults: readonly Fault[]): readonly Told[] {
  const spans = spansOf(
    text,
    faults.map(({ place }) => place),
  );
  return faults.map(({ check, message }, index) => {
    const { start, end } = spans[index] ?? { start: NaN, end: NaN };
    assert.ok(0 <= start && start <= end && end <= text.length, `${check}: ${start}–${end}`);
    return { check, marked: text.slice(start, end), says: speak(message) };
  });
}

/** A reading of a text that is surely ours. */
export function read(text: string, extra: ExtraCodes = {}): Reading {
  const reading = readRecord({ path: 'cases/C-0317/record.md', text }, extra);
  assert.ok(reading, 'the text is no record');
  return reading;
}

/** What is told of a file with this front matter. */
export function toldOf(frontMatter: string, extra: ExtraCodes = {}): readonly Told[] {
  const text = fileOf(frontMatter);
  return tellFaults(text, read(text, extra).faults);
}

/** A record of any kind as plain data. */
export function dataOf(text: string, extra: ExtraCodes = {}): Readonly<Record<string, unknown>> {
  const { record } = read(text, extra);
  assert.ok(record, 'the record cannot be read');
  return { ...record };
}
