import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Reading } from '../records/read-record.ts';

/**
 * The fingerprint of a plan's content: SHA-256 over its values in canonical order, so that
 * comments, the order of keys and spacing do not matter and any change of substance does. What
 * settles findings (`answers`) and who may read it (`private`) is not substance. What the schema
 * does not allow is: it was changed too. A file that holds no plan, or cannot be read, has none.
 */
export function fingerprintOf({ record, written, outdated }: Reading): string | undefined {
  if (record?.record !== 'plan' || outdated) return undefined;
  const content = Object.entries(written ?? record).filter(
    ([key]) => key !== 'answers' && key !== 'private',
  );
  return fingerprintOfValue(Object.fromEntries(content));
}

/** The fingerprint of any plain value. */
export function fingerprintOfValue(value: unknown): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonical(value))))}`;
}

/** JSON with the keys of every object sorted by code unit and nothing undefined. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, inside]) => inside !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inside]) => `${JSON.stringify(key)}:${canonical(inside)}`);
  return `{${entries.join(',')}}`;
}
