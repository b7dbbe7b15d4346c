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
export function fingerprintOf({ record, written, outdated }: Reading): string | undefined {
  if (record?.record !== 'plan' || outdated) return undefined;
  const content = canonical(substanceOf(written ?? record), shapeOf('plan'));
  return `sha256:${bytesToHex(sha256(utf8ToBytes(content)))}`;
}
