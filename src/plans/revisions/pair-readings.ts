import { caseIdOf, dayOf } from '../../caseload/case-file.ts';
import type { Reading } from '../../records/read-record.ts';

/** Record files by their paths. */
export type Readings = ReadonlyMap<string, Reading>;

/** A record at two moments; absent on a side where it was not there, or not yet. */
export interface ReadingPair {
  readonly before: Reading | undefined;
  readonly after: Reading | undefined;
}

/**
 * Holds the records of two moments against each other, by their paths and, where a file was moved,
 * by what it says or whose record it is. Those that are the same value are left out.
 */
export function pairReadings(before: Readings, after: Readings): readonly ReadingPair[] {
  const pairs: ReadingPair[] = [];
  const gone = new Map(before);
  const come = new Map(after);
  const pair = (one: Reading, other: Reading): void => {
    gone.delete(one.path);
    come.delete(other.path);
    if (one.text !== other.text) pairs.push({ before: one, after: other });
  };
  for (const [path, one] of before) {
    const other = after.get(path);
    if (other && isSameKind(one, other)) pair(one, other);
  }
  for (const keyOf of likenesses) {
    const keysOfCome = byKey(come.values(), keyOf);
    for (const [key, ones] of byKey([...gone.values()], keyOf)) {
      const [one, ...alike] = ones;
      const [other, ...others] = keysOfCome.get(key) ?? [];
      if (one && other && alike.length === 0 && others.length === 0) pair(one, other);
    }
  }
  return [
    ...pairs,
    ...[...gone.values()].map((one) => ({ before: one, after: undefined })),
    ...[...come.values()].map((one) => ({ before: undefined, after: one })),
  ];
}

/** What a moved file may be known by, the surest first; undefined where it cannot. */
const likenesses: readonly ((reading: Reading) => string | undefined)[] = [
  ({ text }) => text || undefined,
  ({ record }) => record && `${kindAndCase(record)} ${dayOf(record) ?? ''}`,
  ({ record }) => record && kindAndCase(record),
];

function kindAndCase(record: NonNullable<Reading['record']>): string {
  return `${record.record} ${caseIdOf(record) ?? ''}`;
}

function byKey(
  readings: Iterable<Reading>,
  keyOf: (reading: Reading) => string | undefined,
): ReadonlyMap<string, readonly Reading[]> {
  const found = new Map<string, Reading[]>();
  for (const reading of readings) {
    const key = keyOf(reading);
    if (key === undefined) continue;
    const alike = found.get(key);
    if (alike) alike.push(reading);
    else found.set(key, [reading]);
  }
  return found;
}

/** Whether a path holds the same record; one that cannot be read may well be it. */
function isSameKind(one: Reading, other: Reading): boolean {
  return !one.record || !other.record || one.record.record === other.record.record;
}
