import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import {
  insertItem,
  type RecordEdit,
  removeValue,
  setValue,
} from '../../../src/records/edit-record.ts';
import type { DataPath } from '../../../src/records/fault.ts';
import { findFence } from '../../../src/records/fence.ts';
import type { Merged } from '../../../src/records/merge/merge-records.ts';
import type { Plain } from '../../../src/records/plain.ts';
import { applyEdit } from '../../../src/text/edit.ts';
import { anyRecord, anyValue } from '../any-record.ts';

/** What another reader finds in the front matter. */
export function dataOf(text: string): Plain {
  const fence = findFence(text);
  assert.equal(fence.state, 'closed', text);
  const yaml = text.slice(fence.yaml.start, fence.yaml.end).replace(/\r\n?/g, '\n');
  return parse(yaml, { schema: 'core', stringKeys: true }) as Plain;
}

export function bodyOf(text: string): string {
  const fence = findFence(text);
  return fence.state === 'closed' ? text.slice(fence.body.start) : text;
}

/** Every path to a value, but for the word that makes the file a record. */
export function pathsIn(data: Plain | undefined, at: DataPath = []): DataPath[] {
  const entries: [string | number, Plain][] = Array.isArray(data)
    ? [...(data as Plain[]).entries()]
    : typeof data === 'object' && data !== null
      ? Object.entries(data)
      : [];
  const below = entries.flatMap(([key, value]) => pathsIn(value, [...at, key]));
  return at.length === 0 ? below.filter(([key]) => key !== 'record') : [at, ...below];
}

export function valueAt(data: Plain | undefined, at: DataPath): Plain | undefined {
  return at.reduce<Plain | undefined>(
    (value, key) => (value as Record<string, Plain> | undefined)?.[key],
    data,
  );
}

/** One change that a worker makes: what, and where among all places. */
export interface Deed {
  readonly place: number;
  readonly what: 'set' | 'remove' | 'insert' | 'add';
  readonly value: Plain;
}

export const deed: fc.Arbitrary<Deed> = fc.record({
  place: fc.nat(),
  what: fc.constantFrom('set', 'set', 'remove', 'insert', 'add'),
  value: anyValue,
});

/** The text after a deed, made by the edits that commands make; as before where it cannot be. */
export function after(
  text: string,
  { place, what, value }: Deed,
  isMeant: (at: DataPath) => boolean = () => true,
): string {
  const paths = pathsIn(dataOf(text)).filter(isMeant);
  const at = paths[place % Math.max(1, paths.length)];
  if (!at) return text;
  const { edit }: RecordEdit = editFor(text, at, { what, value });
  return edit ? applyEdit(text, edit) : text;
}

function editFor(text: string, at: DataPath, { what, value }: Omit<Deed, 'place'>): RecordEdit {
  const holder = at.slice(0, -1);
  const last = at.at(-1);
  if (what === 'remove') return removeValue(text, at);
  if (what === 'insert' && typeof last === 'number') return insertItem(text, holder, last, value);
  return what === 'add' && typeof last === 'string'
    ? setValue(text, [...holder, `fresh-${last.replace(/\W/g, '')}`], value)
    : setValue(text, at, value);
}

/** A record as both sides had it, and what each made of it. */
export interface ThreeVersions {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Records in all manners of writing, each changed by two people who do not know of each other. */
export const twoSides: fc.Arbitrary<ThreeVersions> = fc
  .record({
    record: anyRecord,
    ours: fc.array(deed, { maxLength: 3 }),
    theirs: fc.array(deed, { maxLength: 3 }),
  })
  .map(({ record: { text }, ours, theirs }) => ({
    base: text,
    ours: ours.reduce((now, one) => after(now, one), text),
    theirs: theirs.reduce((now, one) => after(now, one), text),
  }));

export function mirrored({ base, ours, theirs }: ThreeVersions): ThreeVersions {
  return { base, ours: theirs, theirs: ours };
}

/** The text in which one side has its way in all that is disputed. */
export function settled(text: string, side: 'ours' | 'base' | 'theirs'): string {
  const sections = { ours: '<', base: '|', theirs: '=' };
  let section = '';
  return text
    .split(/(?<=\n|\r(?!\n))/)
    .filter((line) => {
      const mark = /^([<|=>])\1{6}(?= |[\r\n]|$)/.exec(line)?.[1];
      if (mark) section = mark === '>' ? '' : mark;
      return !mark && (section === '' || section === sections[side]);
    })
    .join('');
}

export function placesOf({ conflicts }: Merged): readonly string[] {
  return conflicts.map(({ trail }) => trail?.join(' › ') ?? 'text').sort();
}
