import { findFence } from './fence.ts';
import type { Reading } from './read-record.ts';

/** What stands below a record's front matter, and the offset in the file at which it begins. */
export interface BodyText {
  readonly text: string;
  readonly start: number;
}

const known = new WeakMap<Reading, BodyText>();

/** The text below the front matter as it is written: empty where its beginning is not known. */
export function bodyTextOf(reading: Reading): BodyText {
  const before = known.get(reading);
  if (before) return before;
  const fence = findFence(reading.text);
  const start = fence.state === 'closed' ? fence.body.start : reading.text.length;
  const body = { text: reading.text.slice(start), start };
  known.set(reading, body);
  return body;
}
