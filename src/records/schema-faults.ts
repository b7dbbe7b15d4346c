import type { ErrorObject } from 'ajv';
import { nearMiss } from '../text/near-miss.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import type { DataPath, Fault } from './fault.ts';
import { limits } from './limits.ts';
import { type Schema, type SchemaAt, knownKeys, schemaAt } from './schema.ts';
import { capitalised, subjectAt } from './subject.ts';

/** Where an error of the validator stands, as a path into the data. */
export function pathOf(error: ErrorObject, data: unknown): DataPath {
  let value = data;
  return error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((part) => {
      const segment = Array.isArray(value) ? Number(part) : part;
      value = (value as Readonly<Record<string | number, unknown>> | null)?.[segment];
      return segment;
    });
}

/** The validator's errors as faults in the field's words: one for each place, missing keys each. */
export function schemaFaults(
  errors: readonly ErrorObject[],
  root: string,
  data: unknown,
): readonly Fault[] {
  const told = new Set<string>();
  const faults: Fault[] = [];
  for (const error of errors) {
    const at = pathOf(error, data);
    const place = JSON.stringify(at);
    const fault = error.keyword === 'required' ? keyMissing(error, { root, data, at }) : undefined;
    if (!fault && told.has(place)) continue;
    if (!fault) told.add(place);
    faults.push(fault ?? faultOfValue(error, { root, data, at }));
  }
  return faults.slice(0, limits.faultsTold);
}

interface Situation {
  readonly root: string;
  readonly data: unknown;
  readonly at: DataPath;
}

function keyMissing(error: ErrorObject, { root, data, at }: Situation): Fault {
  const key = String((error.params as { missingProperty: string }).missingProperty);
  const written = schemaAt(root, [...at, key]);
  const message = sentence('{subject} has no `{key}`: {advice}', {
    subject: capitalised(subjectAt(data, at)),
    key,
    advice: `add ${expectation(written)}`,
  });
  const misspelt = nearMissIn(valueAt(data, at), { root, at, key });
  return {
    check: 'key-missing',
    place: { at: misspelt ? [...at, misspelt] : at, on: 'key' },
    message,
  };
}

/** A key there that is one edit from the missing one. */
function nearMissIn(
  value: unknown,
  { root, at, key }: { root: string; at: DataPath; key: string },
): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const known = new Set(knownKeys(root, at));
  return Object.keys(value).find((there) => !known.has(there) && nearMiss(there, [key], 1));
}

function faultOfValue(error: ErrorObject, situation: Situation): Fault {
  const { root, data, at } = situation;
  const written = schemaAt(root, at);
  const what = subjectOfValue(data, at);
  if (error.keyword === 'propertyNames') return nameFault(error, situation);
  const place = { at, on: 'value' } as const;
  if (error.keyword === 'enum' || error.keyword === 'const') {
    return { check: 'code-unknown', place, message: codeUnknown(what, valueAt(data, at), written) };
  }
  const expected = expectation(written);
  if (error.keyword === 'type') {
    const is = typeInWords(valueAt(data, at));
    const message = sentence('{what} is {is}, expected {expected}', { what, is, expected });
    return { check: 'value-wrong-type', place, message };
  }
  if (written?.schema.format === 'date') {
    return { check: 'date-not-a-day', place, message: notADay(what, valueAt(data, at)) };
  }
  const check = written?.name?.endsWith('-id') ? 'id-malformed' : 'value-not-allowed';
  if (check === 'value-not-allowed') {
    return { check, place, message: notAllowed(error, what, expected) };
  }
  return {
    check,
    place,
    message: sentence('{what} is not well formed, expected {expected}', { what, expected }),
  };
}

function nameFault(error: ErrorObject, { data, at }: Situation): Fault {
  const name = String((error.params as { propertyName: string }).propertyName);
  const message = sentence('A key in {what} is not well formed: look at its letters and length', {
    what: subjectAt(data, at),
  });
  return { check: 'id-malformed', place: { at: [...at, name], on: 'key' }, message };
}

function subjectOfValue(data: unknown, at: DataPath): string {
  const last = at.at(-1);
  if (typeof last !== 'string') return capitalised(subjectAt(data, at));
  return `\`${last}\` of ${subjectAt(data, at.slice(0, -1))}`;
}

function codeUnknown(what: string, value: unknown, written: SchemaAt | undefined): Sentence {
  const codes = codesOf(written?.schema);
  const said = typeof value === 'string' && /^[\w-]{1,40}$/.test(value) ? value : undefined;
  const meant = said && nearMiss(said, codes, 2);
  const expected = meant ? `\`${meant}\`` : expectation(written);
  if (!said) return sentence('{what} is not a code, expected {expected}', { what, expected });
  return sentence('{what} is `{said}`, expected {expected}', { what, said, expected });
}

function notADay(what: string, value: unknown): Sentence {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return sentence('{what} is {value}, a day that does not exist', { what, value });
  }
  return sentence('{what} is not a day: write year, month and day, as in 2026-04-20', { what });
}

function notAllowed(error: ErrorObject, what: string, expected: string): Sentence {
  const { limit, comparison } = error.params as { limit?: number; comparison?: string };
  if (error.keyword === 'maxLength' || error.keyword === 'maxItems') {
    const unit = error.keyword === 'maxItems' ? 'entries' : 'characters';
    return sentence('{what} has more than {limit} {unit}', { what, limit: limit ?? 0, unit });
  }
  if (error.keyword === 'minLength')
    return sentence('{what} is empty, expected {expected}', { what, expected });
  if (comparison !== undefined) {
    const bound =
      comparison === '<='
        ? 'at most'
        : comparison === '>='
          ? 'at least'
          : comparison === '>'
            ? 'more than'
            : 'less than';
    return sentence('{what} is out of range, expected {bound} {limit}', {
      what,
      bound,
      limit: limit ?? 0,
    });
  }
  return sentence('{what} is not well formed, expected {expected}', { what, expected });
}

function codesOf(schema: Schema | undefined): readonly string[] {
  return schema?.enum ?? (schema?.const === undefined ? [] : [schema.const]);
}

const mostCodesTold = 12;

/** What belongs in a place, in a few words. */
function expectation(written: SchemaAt | undefined): string {
  const schema = written?.schema ?? {};
  const codes = codesOf(schema);
  if (codes.length === 1) return `\`${codes[0] ?? ''}\``;
  if (codes.length > mostCodesTold)
    return `one of ${codes.slice(0, 5).join(', ')} and ${codes.length - 5} more`;
  if (codes.length > 0) return `one of ${codes.join(', ')}`;
  if (schema.format === 'date') return 'a day as in 2026-04-20';
  if (schema.format === 'duration') return 'a length of time as in P30D or P3M';
  if (written?.name?.endsWith('-id')) return idsInWords[written.name] ?? 'an id';
  return typesExpected(schema);
}

const idsInWords: Readonly<Record<string, string>> = {
  'case-id': 'a case number of letters, digits, dots and hyphens, as in C-0142',
  'goal-id': 'a goal number as in G1',
  'need-id': 'a need number as in N1',
  'strength-id': 'a strength number as in S1',
};

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
};

function typesExpected(schema: Schema): string {
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  return types.map((type) => typeWords[type] ?? type).join(' or ') || 'something else';
}

function typeInWords(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeWords[typeof value] ?? 'something else';
}

/** The value at a path of plain data, or undefined. */
export function valueAt(data: unknown, at: DataPath): unknown {
  return at.reduce<unknown>(
    (value, segment) =>
      (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[segment],
    data,
  );
}
