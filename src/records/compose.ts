import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { sentence, type Sentence } from '../text/sentence.ts';
import type { Span } from '../text/span.ts';
import type { Fault } from './fault.ts';
import { refuseUnplain } from './guard.ts';
import { limits } from './limits.ts';

/** Front matter as a syntax tree (offsets from the start of `yaml`), or why there is none. */
export type Composition =
  | { readonly document: Document.Parsed; readonly faults: readonly Fault[] }
  | { readonly document: undefined; readonly faults: readonly Fault[] };

const options = {
  schema: 'core',
  merge: false,
  uniqueKeys: false,
  stringKeys: true,
  strict: true,
  prettyErrors: false,
  logLevel: 'error',
} as const;

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses front matter as YAML 1.2 core behind the guard. Never throws; every error of the YAML is
 * a fault in plain words. `base` is the offset of `yaml` in its file, for the faults' spans.
 */
export function compose(yaml: string, base: number): Composition {
  const refusal = refuseUnplain(yaml);
  if (refusal) {
    const place = { span: moved(refusal.span, base) };
    return {
      document: undefined,
      faults: [{ check: 'yaml-not-plain', place, message: refusal.message }],
    };
  }
  try {
    const document = parseDocument(yaml, options);
    if (document.errors.length > 0) {
      return {
        document: undefined,
        faults: document.errors.slice(0, limits.faultsTold).map((error) => faultOf(error, base)),
      };
    }
    const faults = keyFaults(document, base);
    const broken = faults.some(({ check }) => check === 'yaml-not-plain');
    return broken ? { document: undefined, faults } : { document, faults };
  } catch {
    const message = sentence('Front matter cannot be read as YAML');
    const place = { span: { start: base, end: base + yaml.length } };
    return { document: undefined, faults: [{ check: 'yaml-not-readable', place, message }] };
  }
}

function moved(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

const wordsOfErrors: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  BAD_INDENT: 'The indentation here fits no line above: line this key up with its neighbours',
  BLOCK_AS_IMPLICIT_KEY:
    'A colon with a blank after it stands inside a value: put the value in quotes, or the new key on a line of its own',
  BLOCK_IN_FLOW: 'A list or map on lines of its own cannot stand inside brackets',
  BAD_SCALAR_START: 'A value cannot begin with this sign: put the value in quotes',
  BAD_DQ_ESCAPE:
    'A backslash in double quotes is not followed by a known letter: use single quotes',
  MISSING_CHAR:
    'A sign is missing here: look for a quote, bracket, comma or colon that is not there',
  MULTILINE_IMPLICIT_KEY:
    'This line has no colon after its key, or a quote or bracket above is still open',
  TAB_AS_INDENT: 'A tab is used to indent: use blanks',
  UNEXPECTED_TOKEN: 'Something unexpected stands here: look at the line and the one above it',
  MULTIPLE_DOCS: 'A second YAML document begins here: front matter holds only one',
  KEY_OVER_1024_CHARS: 'A key is longer than 1,024 characters',
};

function faultOf(error: YAMLError, base: number): Fault {
  const [start, end] = error.pos;
  const words = wordsOfErrors[error.code] ?? 'Front matter cannot be read as YAML from here';
  const span = { start: start + base, end: Math.max(end, start + 1) + base };
  return { check: 'yaml-not-readable', place: { span }, message: sentence(words) };
}

/** Keys written twice, keys that are never allowed, maps with more keys than the limit. */
function keyFaults(document: Document.Parsed, base: number): Fault[] {
  const faults: Fault[] = [];
  const open: unknown[] = [document.contents];
  while (open.length > 0 && faults.length < limits.faultsTold) {
    const node = open.pop();
    if (isSeq(node)) open.push(...node.items);
    else if (isMap(node)) {
      faults.push(...faultsOfMap(node, base));
      open.push(...node.items.map((pair) => pair.value));
    }
  }
  return faults.sort((one, other) => startOf(one) - startOf(other));
}

function faultsOfMap(map: YAMLMap, base: number): Fault[] {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const found = (check: Fault['check'], key: unknown, message: Sentence): void => {
    const range = isScalar(key) ? key.range : map.range;
    faults.push({
      check,
      place: { span: { start: (range?.[0] ?? 0) + base, end: (range?.[1] ?? 0) + base } },
      message,
    });
  };
  for (const { key } of map.items) {
    const name = isScalar(key) ? String(key.value) : '';
    if (forbidden.has(name))
      found('yaml-not-plain', key, sentence('`{name}` cannot be a key', { name }));
    if (seen.has(name))
      found(
        'key-duplicate',
        key,
        sentence('`{name}` stands here a second time: keep one of the two', {
          name: shortName(name),
        }),
      );
    seen.add(name);
  }
  if (map.items.length > limits.keysInMap) {
    found(
      'yaml-not-plain',
      map.items[0]?.key,
      sentence('A map holds more than {keys} keys', { keys: limits.keysInMap }),
    );
  }
  return faults;
}

function shortName(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}

function startOf({ place }: Fault): number {
  return 'span' in place ? place.span.start : 0;
}
