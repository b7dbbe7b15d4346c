import type { DataPath } from '../../records/fault.ts';
import { valueAt } from '../../records/schema-faults.ts';
import { sentence } from '../../text/sentence.ts';
import { changeRecord, rename, set } from './change-record.ts';
import type { FixesOf, Found } from '../check.ts';
import { startOf } from './start-of.ts';

/** Renames a misspelt key to the one that was meant. */
export const renameKeyFixes: FixesOf = ({ reading, place, key: meant }) => {
  const at = pathOf(place);
  const key = at?.at(-1);
  if (!at || typeof key !== 'string' || meant === undefined) return [];
  return [
    {
      title: sentence('Rename `{key}` to `{meant}`', { key, meant }),
      change: changeRecord(reading.path, rename(at, meant)),
      isPreferred: true,
      safe: true,
    },
  ];
};

/** Adds a key that is missing, with what most likely stands under it to begin with. */
export const addKeyFixes: FixesOf = ({ reading, place, key }, context) => {
  const at = pathOf(place);
  const kind = reading.record?.record;
  if (!at || key === undefined || !kind) return [];
  // Where a part of the path is missing too, or is no map, there is nothing to add the key to.
  if (typeof valueAt(reading.record, at) !== 'object') return [];
  const start = startOf([...at, key], { kind, reading, context });
  if (start === undefined) return [];
  return [
    {
      title: sentence('Add `{key}`', { key }),
      change: changeRecord(reading.path, set([...at, key], start)),
      isPreferred: true,
    },
  ];
};

/** The path of a place, where it is given by one. */
export function pathOf(place: Found['place']): DataPath | undefined {
  return 'at' in place ? place.at : undefined;
}
