import type { SchemaAt } from './schema.ts';
import type { Schema } from './schema-shape.ts';

const mostCodesTold = 12;

/** What belongs in a place, in a few words. */
export function expectation(written: SchemaAt | undefined): string {
  const schema = written?.schema ?? {};
  const codes = codesOf(schema);
  if (codes.length > 0) return codesInWords(codes);
  if (schema.format === 'date') return 'a day as in 2026-04-20';
  if (schema.format === 'duration') return 'a length of time as in P30D or P3M';
  return namedInWords[written?.name ?? ''] ?? typesInWords(schema);
}

export function codesOf(schema: Schema | undefined): readonly string[] {
  return schema?.enum ?? (schema?.const === undefined ? [] : [schema.const]);
}

/** Whether a definition of the schemas is a number that records point to, such as a case's. */
export function isId(written: SchemaAt | undefined): boolean {
  return written?.name?.endsWith('-id') ?? false;
}

export function typeInWords(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' && !Number.isFinite(value)) return 'not a finite number';
  return typeWords[typeof value] ?? 'something else';
}

function codesInWords(codes: readonly string[]): string {
  if (codes.length === 1) return `\`${codes[0] ?? ''}\``;
  if (codes.length <= mostCodesTold) return `one of ${codes.join(', ')}`;
  return `one of ${codes.slice(0, 5).join(', ')} and ${codes.length - 5} more`;
}

const namedInWords: Readonly<Record<string, string>> = {
  'case-id': 'a case number of letters, digits, dots and hyphens, as in C-0142',
  'goal-id': 'a goal number as in G1',
  'need-id': 'a need number as in N1',
  'strength-id': 'a strength number as in S1',
  'check-id': 'the name of a check',
  'phase-name': 'a capital letter, perhaps with a number, as in B2',
  'measure-name': 'the short name of a measure',
  code: 'lower-case words joined by hyphens',
};

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys with values',
};

function typesInWords(schema: Schema): string {
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  return types.map((type) => typeWords[type] ?? type).join(' or ') || 'something else';
}
