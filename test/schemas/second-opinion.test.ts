import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  registerSchema,
  setShouldValidateFormat,
  validate,
  type SchemaObject,
  type Validator,
} from '@hyperjump/json-schema/draft-2020-12';
import '@hyperjump/json-schema/formats-lite';
import fc from 'fast-check';
import { parse } from 'yaml';
import { findFence } from '../../src/records/fence.ts';
import { codes, isKind, type Kind } from '../../src/records/record.ts';
import { errorsOf } from '../../src/records/validators.ts';
import { schemaFiles } from './schema-files.ts';

const home = 'https://caseload.example/schemas/';
const sample = join('examples', 'caseload');

interface Written {
  readonly path: string;
  readonly kind: Kind;
  readonly data: object;
}

/** The front matter of every record of the sample that can be read. */
function sampleRecords(): readonly Written[] {
  return readdirSync(sample, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .flatMap((path): readonly Written[] => {
      const text = readFileSync(join(sample, path), 'utf8');
      const fence = findFence(text);
      if (fence.state !== 'closed') return [];
      try {
        const data = parse(text.slice(fence.yaml.start, fence.yaml.end)) as { record?: unknown };
        return isKind(data.record) ? [{ path, kind: data.record, data }] : [];
      } catch {
        return [];
      }
    });
}

type Container = Record<string | number, unknown>;

/** Every place in plain data at which something stands. */
function placesIn(data: unknown): readonly { readonly in: Container; readonly key: string }[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [
    { in: data as Container, key },
    ...placesIn(value),
  ]);
}

/** Slips and misuses that a record may come to hold in place of what stood there. */
const slips: readonly ((value: unknown) => unknown)[] = [
  () => undefined,
  () => null,
  () => true,
  () => 12,
  () => -3,
  () => 2.5,
  () => '',
  () => [],
  () => ({}),
  () => 'on-hold',
  () => 'G1',
  () => 'N1',
  () => '2026-04-20',
  () => '2026-02-30',
  () => 'P30D',
  () => 'P0D',
  () => 'a'.repeat(201),
  () => 'a'.repeat(20_001),
  (value) => (typeof value === 'string' ? value.toUpperCase() : [value]),
  (value) => (typeof value === 'string' ? `${value} ` : { value }),
  (value) => (typeof value === 'string' ? value.slice(0, -1) : String(value)),
  (value) => (Array.isArray(value) ? Array.from({ length: 201 }, () => value[0] as unknown) : [value, value]), // prettier-ignore
  (value) => (typeof value === 'string' ? `More of ${value}` : value),
  (value) => (Array.isArray(value) ? (value.toReversed() as unknown) : value),
  (value) => (typeof value === 'number' ? value + 1 : value),
];

function mutated(record: Written, places: readonly number[], kinds: readonly number[]): unknown {
  const data = structuredClone(record.data);
  places.forEach((place, index) => {
    const there = placesIn(data);
    const at = there[place % there.length];
    const slip = slips[(kinds[index] ?? 0) % slips.length];
    if (!at || !slip) return;
    const value = slip(at.in[at.key]);
    if (value === undefined) Reflect.deleteProperty(at.in, at.key);
    else at.in[at.key] = value;
  });
  return JSON.parse(JSON.stringify(data)) as unknown;
}

describe('another validator of JSON Schema', () => {
  const judges = new Map<Kind, Validator>();
  const records = sampleRecords();

  before(async () => {
    setShouldValidateFormat(true);
    for (const [name, schema] of schemaFiles)
      registerSchema(structuredClone(schema) as SchemaObject, `${home}${name}.schema.json`);
    for (const kind of codes.kind) judges.set(kind, await validate(`${home}${kind}.schema.json`));
  });

  function agree(kind: Kind, data: unknown, where: string): boolean {
    const judge = judges.get(kind) ?? assert.fail(`There is a schema of ${kind}`);
    const theirs = judge(data as Parameters<Validator>[0]).valid;
    const ours = errorsOf(kind, data).length === 0;
    assert.equal(ours, theirs, `${where}: ${JSON.stringify(data)}`);
    return ours;
  }

  it('judges every record of the sample as ours does', () => {
    assert.ok(records.length > 200);
    const valid = records.filter(({ kind, data, path }) => agree(kind, data, path));
    assert.ok(valid.length > 200);
  });

  it('judges 300 mutated records as ours does, valid ones and others', () => {
    let valid = 0;
    let runs = 0;
    fc.assert(
      fc.property(
        fc.nat(records.length - 1),
        fc.array(fc.nat(10_000), { minLength: 1, maxLength: 2 }),
        fc.array(fc.nat(slips.length - 1), { minLength: 3, maxLength: 3 }),
        (at, places, kinds) => {
          const record = records[at] ?? assert.fail('There is such a record');
          runs++;
          if (agree(record.kind, mutated(record, places, kinds), record.path)) valid++;
        },
      ),
      { numRuns: 300 },
    );
    assert.ok(valid >= 30 && runs - valid >= 100, `${valid} of ${runs} are valid`);
  });
});
