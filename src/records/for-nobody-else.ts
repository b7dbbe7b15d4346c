import type { Reading } from './read-record.ts';

/**
 * Whether a record must stay out of documents made for others: a reflection, a record that says
 * it is private, and one where `private` is written in a way that cannot be read.
 */
export function isForNobodyElse({ record, faults }: Reading): boolean {
  if (record?.record === 'reflection' || record?.private === true) return true;
  return faults.some(
    ({ place, message }) =>
      ('at' in place && place.at[0] === 'private') ||
      Object.values(message.values).includes('private'),
  );
}
