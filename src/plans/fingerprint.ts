import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Reading } from '../records/read-record.ts';
import { shapeOf } from '../records/shapes.ts';
import { canonical, substanceOf } from '../records/substance.ts';

/**
 * The fingerprint of a plan's content: SHA-256 over its canonical text, so that comments, spacing,
 * the order of keys and of goals, steps and other lists do not matter and any change of substance
 * does. What settles findings (`answers`) and who may read it (`private`) is not substance. What
 * the schema does not allow is: it was changed too. A file that holds no plan, or cannot be read,
 * has none.
 */
export function fingerprintOf(reading: Reading): string | undefined {
  if (reading.record?.record !== 'plan' || reading.outdated) return undefined;
  const print = remembered.get(reading) ?? printOf(reading.written ?? reading.record);
  remembered.set(reading, print);
  return print;
}

/** The tree, its checks and each decision ask for the same. */
const remembered = new WeakMap<Reading, string>();

function printOf(plan: object): string {
  const content = canonical(substanceOf(plan), shapeOf('plan'));
  return `sha256:${bytesToHex(sha256(utf8ToBytes(content)))}`;
}
