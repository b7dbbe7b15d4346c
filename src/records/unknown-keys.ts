import { nearMiss } from '../text/near-miss.ts';
import { sentence } from '../text/sentence.ts';
import type { DataPath, Fault } from './fault.ts';
import { limits } from './limits.ts';
import { schemaAt } from './schema.ts';
import { capitalised } from '../text/capitalised.ts';
import { keyInWords, subjectAt } from './subject.ts';
import { valueAt } from './schema-faults.ts';

const shortestNearMiss = 3;

/** Keys the schemas do not know: one edit from a known one, or simply somebody else's. */
export function unknownKeyFaults(data: unknown, root: string): readonly Fault[] {
  const faults: Fault[] = [];
  const open: DataPath[] = [[]];
  while (open.length > 0) {
    const at = open.shift() ?? [];
    const value = valueAt(data, at);
    if (typeof value !== 'object' || value === null) continue;
    const names = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
    const known = Array.isArray(value) ? undefined : schemaAt(root, at)?.schema;
    for (const name of names) {
      const path = [...at, name];
      if (schemaAt(root, path)) open.push(path);
      else if (known?.properties) faults.push(unknownKey({ data, path, known: known.properties }));
    }
  }
  return faults.slice(0, limits.faultsTold);
}

function unknownKey(found: {
  data: unknown;
  path: DataPath;
  known: Readonly<Record<string, unknown>>;
}): Fault {
  const key = String(found.path.at(-1));
  const place = { at: found.path, on: 'key' } as const;
  const holder = found.path.slice(0, -1);
  const there = valueAt(found.data, holder) as object;
  const missing = Object.keys(found.known).filter((name) => !Object.hasOwn(there, name));
  const meant = key.length >= shortestNearMiss ? nearMiss(key, missing, 1) : undefined;
  const subject = subjectAt(found.data, holder);
  if (meant) {
    const pattern = '`{key}` in {subject} is not a key of the format, expected `{meant}`';
    const message = sentence(pattern, { key, subject, meant });
    return { check: 'key-near-miss', place, message, key: meant };
  }
  const told = capitalised(keyInWords(key));
  const pattern = '{told} in {subject} is not a key of the format: it is left as it is';
  return { check: 'key-unknown', place, message: sentence(pattern, { told, subject }) };
}
