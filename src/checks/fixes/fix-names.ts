import { sentence } from '../../text/sentence.ts';
import type { FixesOf } from '../check.ts';
import { changeRecord, rename } from './change-record.ts';
import { pathOf } from './fix-keys.ts';

/** Renames a key to the name that was perhaps meant: only who wrote it can be sure. */
export const renameMeantFixes: FixesOf = ({ reading, place, key: meant }) => {
  const at = pathOf(place);
  if (!at || meant === undefined) return [];
  return [
    {
      title: sentence('Rename it to `{meant}`', { meant }),
      change: changeRecord(reading.path, rename(at, meant)),
      isPreferred: true,
    },
  ];
};
