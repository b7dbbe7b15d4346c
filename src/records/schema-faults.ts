import type { ErrorObject } from 'ajv';
import { nearMiss } from '../text/near-miss.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import { codesOf, expectation, isId, typeInWords } from './expectation.ts';
import type { DataPath, Fault } from './fault.ts';
import { limits } from './limits.ts';
import { knownKeys, type SchemaAt, schemaAt, schemaOfNames } from './schema.ts';
import { capitalised } from '../text/capitalised.ts';
import { keyInWords, subjectAt } from './subject.ts';

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
    const situation = { root, data, at: pathOf(error, data) };
    if (error.keyword === 'required') faults.push(keyMissing(error, situation));
    else {
      const fault = faultOfValue(error, situation);
      const place = JSON.stringify(fault.place);
      if (!told.has(place)) faults.push(fault);
      told.add(place);
    }
    if (faults.length >= limits.faultsTold) break;
  }
  return faults;
}

interface Situation {
  readonly root: string;
  readonly data: unknown;
  readonly at: DataPath;
}

function keyMissing(error: ErrorObject, { root, data, at }: Situation): Fault {
  const { missingProperty: key } = error.params as { missingProperty: string };
  const written = schemaAt(root, [...at, key]);
  const message = sentence('{subject} has no `{key}`: {advice}', {
    subject: capitalised(subjectAt(data, at)),
    key,
    advice: `add ${expectation(written)}`,
  });
  const misspelled = nearMissIn(valueAt(data, at), { root, at, key });
  return {
    check: 'key-missing',
    place: { at: misspelled ? [...at, misspelled] : at, on: 'key' },
    message,
    key,
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
  if (error.keyword === 'propertyNames') return nameFault(error, situation);
  const written = schemaAt(root, at);
  const what = subjectOfValue(data, at);
  const place = { at, on: 'value' } as const;
  if (error.keyword === 'enum' || error.keyword === 'const') {
    return { check: 'code-unknown', place, message: codeUnknown(what, valueAt(data, at), written) };
  }
  const expected = expectation(written);
  if (error.keyword === 'type' || error.keyword === 'anyOf') {
    const is = typeInWords(valueAt(data, at));
    const message = sentence('{what} is {is}, expected {expected}', { what, is, expected });
    return { check: 'value-wrong-type', place, message };
  }
  if (written?.schema.format === 'date') {
    return { check: 'date-not-a-day', place, message: notADay(what, valueAt(data, at)) };
  }
  if (isId(written)) return { check: 'id-malformed', place, message: malformed(what, expected) };
  return { check: 'value-not-allowed', place, message: notAllowed(error, what, expected) };
}

function nameFault(error: ErrorObject, { root, data, at }: Situation): Fault {
  const { propertyName } = error.params as { propertyName: string };
  const what = `A key in ${subjectAt(data, at)}`;
  const message = malformed(what, expectation(schemaOfNames(root, at)));
  return { check: 'id-malformed', place: { at: [...at, propertyName], on: 'key' }, message };
}

function subjectOfValue(data: unknown, at: DataPath): string {
  const last = at.at(-1);
  if (typeof last !== 'string') return capitalised(subjectAt(data, at));
  return `${capitalised(keyInWords(last))} of ${subjectAt(data, at.slice(0, -1))}`;
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

const units: Readonly<Record<string, string>> = {
  maxLength: 'characters',
  maxItems: 'entries',
  maxProperties: 'keys',
};

const bounds: Readonly<Record<string, string>> = {
  '<=': 'at most',
  '>=': 'at least',
  '>': 'more than',
  '<': 'less than',
};

function notAllowed(error: ErrorObject, what: string, expected: string): Sentence {
  const { limit = 0, comparison = '' } = error.params as { limit?: number; comparison?: string };
  const unit = units[error.keyword];
  if (unit) return sentence('{what} has more than {limit} {unit}', { what, limit, unit });
  if (error.keyword === 'minLength')
    return sentence('{what} is empty, expected {expected}', { what, expected });
  const bound = bounds[comparison];
  if (bound) {
    const pattern = '{what} is out of range, expected {bound} {limit}';
    return sentence(pattern, { what, bound, limit });
  }
  return malformed(what, expected);
}

function malformed(what: string, expected: string): Sentence {
  return sentence('{what} is not well formed, expected {expected}', { what, expected });
}

/** The value at a path of plain data, or undefined. */
export function valueAt(data: unknown, at: DataPath): unknown {
  return at.reduce<unknown>(
    (value, segment) =>
      (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[segment],
    data,
  );
}
