import type { Reading } from './read-record.ts';
import { saidLoosely } from './said-loosely.ts';

/**
 * Whether a record must stay out of documents made for others: a reflection, a record that says
 * it is private, and one where `private` is written in a way that cannot be read. Of a file that
 * cannot be read as it stands its raw text counts.
 */
export function isForNobodyElse(reading: Reading): boolean {
  const { record, outdated, faults } = reading;
  if (record?.record === 'reflection' || record?.private === true) return true;
  if (!record || outdated) {
    const { kind, isPrivate } = saidLoosely(reading);
    if (kind === 'reflection' || isPrivate) return true;
  }
  return faults.some(
    ({ place, message }) =>
      ('at' in place && place.at[0] === 'private') ||
      Object.values(message.values).includes('private'),
  );
}
