import { sentence } from '../../text/sentence.ts';
import { changeRecord, set } from './change-record.ts';
import type { FixesOf } from '../check.ts';
import { pathOf } from './fix-keys.ts';
import { nextFreeId } from './free-ids.ts';

/** Gives an entry of a list an id of its own. Of two case records only a person knows which to keep. */
export const freeIdFixes: FixesOf = ({ reading, place }, { file }) => {
  const at = pathOf(place);
  const list = at?.[0];
  if (!at || typeof list !== 'string' || at.length !== 3) return [];
  const id = nextFreeId(list, { reading, file });
  if (id === undefined) return [];
  return [
    {
      title: sentence('Call it {id}', { id }),
      change: changeRecord(reading.path, set(at, id)),
      isPreferred: true,
    },
  ];
};
