import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import {
  insertItem,
  type RecordEdit,
  removeValue,
  renameKey,
  setValue,
} from '../../src/records/edit-record.ts';
import type { DataPath } from '../../src/records/fault.ts';
import type { Plain } from '../../src/records/plain.ts';
import { applyEdit } from '../../src/text/edit.ts';
import { anyRecord, anyValue, type AnyRecord } from './any-record.ts';

type Data = Plain | undefined;

/** What another reader finds in the front matter. */
function dataOf(text: string): Data {
  const [, yaml = ''] = text.replace(/\r\n?/g, '\n').split(/^\uFEFF?---\n/m);
  return parse(yaml, { schema: 'core', stringKeys: true }) as Plain;
}

/** Every path that leads to a value of a kind. */
function pathsTo(data: Data, isMeant: (value: Data) => boolean, at: DataPath = []): DataPath[] {
  const entries: [string | number, Plain][] = Array.isArray(data)
    ? [...(data as Plain[]).entries()]
    : typeof data === 'object' && data !== null
      ? Object.entries(data)
      : [];
  const below = entries.flatMap(([key, value]) => pathsTo(value, isMeant, [...at, key]));
  return isMeant(data) && at[0] !== 'record' ? [at, ...below] : below;
}

function valueAt(data: Data, at: DataPath): Data {
  return at.reduce<Data>((value, key) => (value as Record<string, Plain>)[key], data);
}

/** The data with the value at a path changed in place, by plain means. */
function withChange(text: string, at: DataPath, change: (holder: never) => void): Data {
  const data = dataOf(text);
  change(valueAt(data, at) as never);
  return data;
}

const isList = (value: Data): boolean => Array.isArray(value) && value.length > 0;
const isMap = (value: Data): boolean =>
  typeof value === 'object' && !Array.isArray(value) && Object.keys(value ?? {}).length > 0;

/** An edit that was made: nothing but its own span differs. */
function made(text: string, { edit, refused }: RecordEdit): string {
  assert.ok(edit, `refused: ${refused?.pattern ?? ''}`);
  const after = applyEdit(text, edit);
  assert.equal(after.slice(0, edit.span.start), text.slice(0, edit.span.start));
  assert.equal(after.slice(edit.span.start + edit.newText.length), text.slice(edit.span.end));
  return after;
}

const comments = (text: string): string[] => text.match(/#c\d+/g) ?? [];

/** Runs an edit on many records, at any of the places that are meant. */
function everywhere(
  isMeant: (value: Data) => boolean,
  run: (record: AnyRecord & { at: DataPath; value: Plain; pick: number }) => void,
): void {
  const runs = fc.tuple(anyRecord, anyValue, fc.nat(), fc.nat());
  fc.assert(
    fc.property(runs, ([record, value, place, pick]) => {
      const paths = pathsTo(dataOf(record.text), isMeant);
      const at = paths[place % paths.length];
      fc.pre(at !== undefined);
      run({ ...record, at, value, pick });
    }),
    { numRuns: 40 },
  );
}

describe('whatever a record looks like', () => {
  it('a value is set, all else reads the same, comments stay', () => {
    const isScalar = (value: Data): boolean => typeof value !== 'object' || value === null;
    everywhere(isScalar, ({ text, at, value }) => {
      const after = made(text, setValue(text, at, value));
      const wanted = withChange(text, at.slice(0, -1), (holder: Record<string, Plain>) => {
        holder[at.at(-1) ?? ''] = value;
      });
      assert.deepEqual(dataOf(after), wanted);
      assert.deepEqual(comments(after), comments(text));
    });
  });

  it('a list or map becomes another', () => {
    everywhere(
      (value) => isList(value) || isMap(value),
      ({ text, at, value }) => {
        fc.pre(at.length > 0);
        const wanted = withChange(text, at.slice(0, -1), (holder: Record<string, Plain>) => {
          holder[at.at(-1) ?? ''] = value;
        });
        assert.deepEqual(dataOf(made(text, setValue(text, at, value))), wanted);
      },
    );
  });

  it('a key is added, and taking it out gives the file back', () => {
    everywhere(isMap, ({ text, at, value }) => {
      const after = made(text, setValue(text, [...at, 'fresh'], value));
      const wanted = withChange(text, at, (map: Record<string, Plain>) => {
        map['fresh'] = value;
      });
      assert.deepEqual(dataOf(after), wanted);
      assert.deepEqual(comments(after), comments(text));
      assert.equal(made(after, removeValue(after, [...at, 'fresh'])), text);
    });
  });

  it('an item is put in, and taking it out gives the file back', () => {
    everywhere(isList, ({ text, at, value, pick }) => {
      const index = pick % ((valueAt(dataOf(text), at) as Plain[]).length + 1);
      const after = made(text, insertItem(text, at, index, value));
      const wanted = withChange(text, at, (list: Plain[]) => {
        list.splice(index, 0, value);
      });
      assert.deepEqual(dataOf(after), wanted);
      assert.deepEqual(comments(after), comments(text));
      assert.equal(made(after, removeValue(after, [...at, index])), text);
    });
  });

  it('a key or an item is taken out, all else reads the same', () => {
    everywhere(
      (value) => isList(value) || isMap(value),
      ({ text, at, pick }) => {
        const holder = valueAt(dataOf(text), at) as Record<string, Plain>;
        const keys = Object.keys(holder).filter((key) => key !== 'record');
        const key = keys[pick % keys.length];
        fc.pre(key !== undefined);
        const segment = Array.isArray(holder) ? Number(key) : key;
        const wanted = withChange(text, at, (map: Record<string, Plain> | Plain[]) => {
          if (Array.isArray(map)) map.splice(Number(key), 1);
          else Reflect.deleteProperty(map, key);
        });
        assert.deepEqual(dataOf(made(text, removeValue(text, [...at, segment]))), wanted);
      },
    );
  });

  it('a key gets another name, and its own one back', () => {
    everywhere(isMap, ({ text, at, pick }) => {
      const keys = Object.keys(valueAt(dataOf(text), at) as object).filter(
        (key) => key !== 'record',
      );
      const key = keys[pick % keys.length];
      fc.pre(key !== undefined);
      const after = made(text, renameKey(text, [...at, key], 'fresh'));
      assert.equal(made(after, renameKey(after, [...at, 'fresh'], key)), text);
    });
  });
});
