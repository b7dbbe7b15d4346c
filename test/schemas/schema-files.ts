import type { Plugin } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SchemaPart {
  readonly [keyword: string]: unknown;
}

const folder = join(import.meta.dirname, '../../../schemas');
const suffix = '.schema.json';

/** The schemas as they are shipped, by their name without the suffix. */
export const schemaFiles: ReadonlyMap<string, SchemaPart> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith(suffix))
    .map((file) => [
      file.slice(0, -suffix.length),
      JSON.parse(readFileSync(join(folder, file), 'utf8')) as SchemaPart,
    ]),
);

/** A part of a schema with where it stands: the file, then the way to it. */
export interface PlacedPart {
  readonly where: string;
  readonly part: SchemaPart;
}

/** Every schema within a schema: of properties, items, names, branches and definitions. */
export function* partsOf(where: string, part: SchemaPart): Generator<PlacedPart> {
  yield { where, part };
  for (const keyword of ['properties', '$defs'])
    for (const [name, inside] of Object.entries((part[keyword] ?? {}) as SchemaPart))
      yield* partsOf(`${where}/${keyword}/${name}`, inside as SchemaPart);
  for (const keyword of ['items', 'additionalProperties', 'propertyNames'])
    if (typeof part[keyword] === 'object')
      yield* partsOf(`${where}/${keyword}`, part[keyword] as SchemaPart);
  for (const [at, branch] of ((part['anyOf'] ?? []) as SchemaPart[]).entries())
    yield* partsOf(`${where}/anyOf/${at}`, branch);
}

export const allParts: readonly PlacedPart[] = [...schemaFiles].flatMap(([name, schema]) => [
  ...partsOf(name, schema),
]);

/** A part with what it refers to put in. */
export function resolved({ where, part }: PlacedPart): SchemaPart {
  const { $ref } = part;
  if (typeof $ref !== 'string') return part;
  const [file = '', pointer = ''] = $ref.split('#');
  const home = file === '' ? (where.split('/')[0] ?? '') : file.slice(0, -suffix.length);
  const name = pointer.split('/').at(-1) ?? '';
  const target = (schemaFiles.get(home)?.['$defs'] as Record<string, SchemaPart>)[name];
  if (!target) throw new Error(`${where} refers to ${$ref}, which is not there`);
  return { ...resolved({ where: home, part: target }), ...part };
}

/** A validator of JSON Schema that knows all of them, made anew and not compiled ahead. */
export const validator = new Ajv2020({
  schemas: [...schemaFiles.values()],
  allErrors: true,
  allowUnionTypes: true,
  ownProperties: true,
  keywords: ['enumDescriptions', 'x-source'],
});
(addFormats as unknown as Plugin<unknown>)(validator);
