// @ts-check
// Turns schemas/ into TypeScript: validators (compiled, so nothing is evaluated at run time),
// the types of records, the code lists, and the schemas themselves as data.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { compile } from 'json-schema-to-typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'src/records/generated');
const suffix = '.schema.json';
const notKinds = new Set(['codes', 'shared', 'caseload']);

/** @typedef {Record<string, any>} Schema */

/** @returns {Record<string, Schema>} each schema by its name without the suffix */
function readSchemas() {
  const names = readdirSync(join(root, 'schemas')).filter((name) => name.endsWith(suffix));
  return Object.fromEntries(
    names.map((name) => [
      name.slice(0, -suffix.length),
      JSON.parse(readFileSync(join(root, 'schemas', name), 'utf8')),
    ]),
  );
}

/** @param {Record<string, Schema>} schemas */
async function validatorCode(schemas) {
  const ajv = new Ajv2020({
    schemas: Object.values(schemas).map((schema) => without(prose, schema)),
    code: { source: true, esm: true },
    allErrors: true,
    allowUnionTypes: true,
    ownProperties: true,
    keywords: ['enumDescriptions', 'x-source'],
  });
  // @ts-expect-error -- a CommonJS default that types see as a namespace
  (addFormats.default ?? addFormats)(ajv);
  const validated = Object.keys(schemas).filter((name) => name !== 'codes' && name !== 'shared');
  const names = Object.fromEntries(
    validated.map((name) => [camel(`valid-${name}`), `${name}${suffix}`]),
  );
  // @ts-expect-error -- as above
  const code = (standaloneCode.default ?? standaloneCode)(ajv, names);
  const bundle = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
  });
  return `// @ts-nocheck\n${bundle.outputFiles[0]?.text ?? ''}`;
}

/** @param {Record<string, Schema>} schemas */
async function typeCode(schemas) {
  const kinds = kindsOf(schemas);
  const properties = Object.fromEntries([
    ...kinds.map((kind) => [kind, { $ref: `${kind}${suffix}` }]),
    ['settings', { $ref: `caseload${suffix}` }],
  ]);
  const loose = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, shapeOf(schema)]),
  );
  return compile(
    { title: 'AllShapes', type: 'object', properties, additionalProperties: false },
    'AllShapes',
    {
      additionalProperties: false,
      cwd: join(root, 'schemas'),
      format: false,
      maxItems: -1,
      bannerComment: "import type { Day } from '../../calendar/day.ts';",
      $refOptions: {
        resolve: {
          file: {
            read: (/** @type {{ url: string }} */ { url }) =>
              JSON.stringify(loose[url.split('/').at(-1)?.slice(0, -suffix.length) ?? '']),
          },
        },
      },
    },
  );
}

const prose = new Set(['description', 'enumDescriptions', 'examples', 'x-source']);

/**
 * @param {Set<string>} words
 * @param {any} schema
 * @returns {any}
 */
function without(words, schema) {
  if (Array.isArray(schema)) return schema.map((part) => without(words, part));
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key, value]) => !words.has(key) || isSchema(value));
  return Object.fromEntries(kept.map(([key, value]) => [key, without(words, value)]));
}

/** A property may be called `description`; then its value is a schema. @param {unknown} value */
function isSchema(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The schema of what is sure about a record after its reading: nothing but its kind need be there,
 * days exist, and only objects have a name of their own.
 * @param {any} schema
 * @returns {any}
 */
function shapeOf(schema) {
  if (Array.isArray(schema)) return schema.map(shapeOf);
  if (typeof schema !== 'object' || schema === null) return schema;
  if (schema.$ref?.endsWith('#/$defs/day')) return { tsType: 'Day' };
  const kept = Object.entries(schema)
    .filter(([key, value]) => key !== 'required' || !Array.isArray(value))
    .filter(([key]) => key !== '$id')
    .filter(([key, value]) => key !== 'title' || isSchema(value) || schema.properties)
    .map(([key, value]) => [key, shapeOf(value)]);
  const copy = Object.fromEntries(kept);
  return copy.properties?.record?.const ? { ...copy, required: ['record'] } : copy;
}

/** @param {Record<string, Schema>} schemas */
function codeLists(schemas) {
  const lists = Object.entries(schemas['codes']?.['$defs'] ?? {}).map(([name, { enum: codes }]) => [
    name,
    codes,
  ]);
  return `export const codes = ${JSON.stringify(Object.fromEntries(lists), undefined, 2)} as const;

/** One code of a list. */
export type Code<List extends keyof typeof codes> = (typeof codes)[List][number];
`;
}

/** @param {Record<string, Schema>} schemas */
function schemaData(schemas) {
  return `import type { Schema } from '../schema-shape.ts';

const data: unknown = ${JSON.stringify(schemas)};

export const schemas = data as Readonly<Record<string, Schema>>;
`;
}

/** @param {Record<string, Schema>} schemas */
function kindsOf(schemas) {
  return Object.keys(schemas).filter((name) => !notKinds.has(name));
}

/** @param {string} name */
function camel(name) {
  return name.replace(/-(\w)/g, (_, /** @type {string} */ letter) => letter.toUpperCase());
}

/** Writes what the schemas say as TypeScript below src/records/generated/. */
export async function generate() {
  const schemas = readSchemas();
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'validators.ts'), await validatorCode(schemas));
  writeFileSync(join(target, 'shapes.ts'), await typeCode(schemas));
  writeFileSync(join(target, 'codes.ts'), codeLists(schemas));
  writeFileSync(join(target, 'schemas.ts'), schemaData(schemas));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await generate();
