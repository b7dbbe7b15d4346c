import type { Document } from 'yaml';
import { nearMiss } from '../text/near-miss.ts';
import { sentence } from '../text/sentence.ts';
import { type CutText, cutTextsAt, goesOnWith } from './cut-text.ts';
import type { DataPath, Fault } from './fault.ts';
import { isKeyOfOthers } from './keys-of-others.ts';
import { limits } from './limits.ts';
import { schemaAt } from './schema.ts';
import { capitalised } from '../text/capitalised.ts';
import { keyInWords, subjectAt } from './subject.ts';
import { valueAt } from './schema-faults.ts';

const shortestNearMiss = 3;

interface Composed {
  readonly data: unknown;
  readonly root: string;
  readonly document: Document;
}

/**
 * Keys the schemas do not know: one edit from a known one, the rest of a text that a comma cut, or
 * simply somebody else's. What common tools keep at the top of front matter is left in peace.
 */
export function unknownKeyFaults(composed: Composed): readonly Fault[] {
  const faults: Fault[] = [];
  const open: DataPath[] = [[]];
  while (open.length > 0) {
    const at = open.shift() ?? [];
    const value = valueAt(composed.data, at);
    if (typeof value !== 'object' || value === null) continue;
    const { known, unknown } = namesIn(value, at, composed.root);
    open.push(...known);
    if (unknown.length > 0 || Array.isArray(value))
      faults.push(...faultsOf(unknown, { at, value, composed }));
  }
  return faults.slice(0, limits.faultsTold);
}

/** The paths of what stands in a list or map: those the schema has, and those of keys it has not. */
function namesIn(
  value: object,
  at: DataPath,
  root: string,
): { readonly known: readonly DataPath[]; readonly unknown: readonly DataPath[] } {
  const names = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  const known: DataPath[] = [];
  const unknown: DataPath[] = [];
  for (const name of names) {
    const path = [...at, name];
    (schemaAt(root, path) ? known : unknown).push(path);
  }
  return { known, unknown };
}

function faultsOf(
  unknown: readonly DataPath[],
  holder: { readonly at: DataPath; readonly value: object; readonly composed: Composed },
): readonly Fault[] {
  const { at, value, composed } = holder;
  const { data, root, document } = composed;
  const cut = mayBeCut(value) ? cutTextsAt(document, root, at) : [];
  const lost = new Set(cut.flatMap(({ rest }) => rest));
  const known = Array.isArray(value) ? undefined : schemaAt(root, at)?.schema.properties;
  return [
    ...cut.map((text) => commaCutsText(at, text)),
    ...(known ? unknown : [])
      .filter((path) => !lost.has(path.at(-1) ?? '') && !isOfOthers(path, root))
      .map((path) => unknownKey({ data, path, known: known ?? {} })),
  ];
}

/** A look at the data alone: whether it is worth while to look at how it was written. */
function mayBeCut(value: object): boolean {
  return Array.isArray(value)
    ? value.some((entry, index) => index > 0 && goesOnWith(entry))
    : Object.values(value).includes(null);
}

function commaCutsText(at: DataPath, { from, rest }: CutText): Fault {
  const [first = ''] = rest;
  const place = { at: [...at, first], on: typeof first === 'string' ? 'key' : 'value' } as const;
  if (typeof from === 'number') {
    const message = sentence(
      'A comma cuts this off from the entry before it: put the whole text in quotes',
    );
    return { check: 'comma-cuts-text', place, message };
  }
  const message = sentence('A comma ends the text of `{key}` here: put the text in quotes', {
    key: from,
  });
  return { check: 'comma-cuts-text', place, message, key: from };
}

function isOfOthers(path: DataPath, root: string): boolean {
  return path.length === 1 && root !== 'caseload' && isKeyOfOthers(String(path[0]));
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
