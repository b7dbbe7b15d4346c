// @ts-check
// npm run pages: writes docs/record-format.md, the manual of the record format, from schemas/.
// With --check nothing is written, and the exit code is 1 where the page is out of date.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './folders.mjs';
import { writePage } from './write-page.mjs';

const suffix = '.schema.json';

/** @typedef {Record<string, any>} Schema */

/** @param {string} name @returns {Schema} */
function schemaOf(name) {
  return JSON.parse(readFileSync(join(root, 'schemas', `${name}${suffix}`), 'utf8'));
}

const kinds = /** @type {string[]} */ (schemaOf('codes').$defs.kind.enum);

/**
 * The schema that a reference leads to, with what stands beside the reference.
 *
 * @param {Schema} schema
 * @param {string} from the file it stands in
 * @returns {{ schema: Schema, from: string, name: string | undefined }}
 */
function resolve(schema, from) {
  if (!schema.$ref) return { schema, from, name: undefined };
  const [file, pointer] = schema.$ref.split('#');
  const target = file ? file.slice(0, -suffix.length) : from;
  const name = pointer.split('/').at(-1);
  const beside = { ...schema };
  delete beside.$ref;
  const found = resolve(schemaOf(target).$defs[name], target);
  return { schema: { ...found.schema, ...beside }, from: found.from, name: found.name ?? name };
}

/**
 * What to write, in few words.
 *
 * @param {Schema} schema
 * @param {string} from
 * @returns {string}
 */
function kindOfValue(schema, from) {
  const { schema: whole, from: file, name } = resolve(schema, from);
  if (whole.const) return `\`${whole.const}\``;
  if (whole.enum) return `[code](#codes-${name})`;
  if (whole.anyOf) {
    const kinds = whole.anyOf.map((/** @type {Schema} */ either) => kindOfValue(either, file));
    return [...new Set(kinds)].join(' or ');
  }
  if (whole.items) return `list of ${kindOfValue(whole.items, file)}`;
  if (whole.format === 'date') return 'day';
  if (whole.format === 'duration') return 'length of time';
  if (whole.properties) return [whole.type].flat().includes('string') ? 'text or keys' : 'keys';
  return { string: 'text', object: 'keys', boolean: '`true` or `false`' }[whole.type] ?? 'number';
}

/**
 * A table of an object's keys, and below it those of the objects in it.
 *
 * @param {Schema} schema
 * @param {string} from
 * @param {string} path
 * @returns {string[]}
 */
function tables(schema, from, path) {
  const inner = [];
  const rows = Object.entries(schema.properties).map(([key, value]) => {
    const { schema: whole, from: file } = resolve(value, from);
    const entry = whole.items ? resolve(whole.items, file) : { schema: whole, from: file };
    const below = path ? `${path} › ${key}` : key;
    if (entry.schema.properties) inner.push(...tables(entry.schema, entry.from, below));
    const must = schema.required?.includes(key) ? ' (needed)' : '';
    return `| \`${key}\`${must} | ${kindOfValue(value, from)} | ${whole.description} |`;
  });
  const head = path ? [`**${path}**`] : [];
  return [
    ...head,
    ['| key | what to write | meaning |', '|---|---|---|', ...rows].join('\n'),
    ...inner,
  ];
}

function codeTables() {
  return Object.entries(schemaOf('codes').$defs).flatMap(([name, list]) => {
    const source = list['x-source'] ? ` Source: ${list['x-source']}.` : '';
    const rows = list.enum.map(
      (/** @type {string} */ code, /** @type {number} */ at) =>
        `| \`${code}\` | ${list.enumDescriptions[at]} |`,
    );
    return [
      `### Codes: ${name}`,
      `${list.description}${source}`,
      ['| code | meaning |', '|---|---|', ...rows].join('\n'),
    ];
  });
}

function textOfPage() {
  const sections = kinds.flatMap((kind) => {
    const schema = schemaOf(kind);
    return [`## ${kind}`, schema.description, ...tables(schema, kind, '')];
  });
  const settings = schemaOf('caseload');
  return `${[
    '# The record format',
    'A record is a Markdown file whose front matter has a `record:` key. Its name, its folder and its other keys are free. A file without `record:` is never touched or spoken of. Days are written `2026-04-20`, lengths of time `P30D` (30 days), `P2W`, `P3M` or `P1Y`. This page is made from the schemas in `schemas/`, JSON Schema 2020-12, which any other tool can use too.',
    ...sections,
    '## caseload.yaml',
    settings.description,
    ...tables(settings, 'caseload', ''),
    '## Codes',
    ...codeTables(),
  ].join('\n\n')}\n`;
}

writePage('record-format.md', textOfPage());
