import assert from 'node:assert/strict';
import type { ErrorObject } from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import { codes, type Kind } from '../../src/records/record.ts';
import { errorsOf } from '../../src/records/validators.ts';
import { full, least } from '../records/samples.ts';
import { validator } from './schema-files.ts';

function told(errors: readonly ErrorObject[]): readonly string[] {
  return errors.map(
    ({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${JSON.stringify(params)}`,
  );
}

function agree(root: Kind | 'caseload', data: unknown): boolean {
  const validate = validator.getSchema(`${root}.schema.json`);
  assert.ok(validate);
  const valid = validate(data) === true;
  const shipped = errorsOf(root, data);
  assert.deepEqual([...told(shipped)].sort(), [...told(validate.errors ?? [])].sort());
  assert.equal(shipped.length === 0, valid);
  return valid;
}

type Container = Record<string | number, unknown>;

/** Every list and map in plain data. */
function containersIn(data: unknown): readonly Container[] {
  if (typeof data !== 'object' || data === null) return [];
  return [data as Container, ...Object.values(data).flatMap((value) => containersIn(value))];
}

const values = fc.oneof(
  fc.constantFrom<unknown>(
    ...['', 'a', 'G1', 'N2', 'active', '2026-02-30', '2028-02-29', '2026-02-29', 'P30D', 'P0D'],
    ...['P', 'x'.repeat(201), 'x'.repeat(20_001), -3, 0, 0.5, 2, 1e9, NaN, Infinity, true, null],
    ...[[], {}, [''], [{}], { G1: 'agree' }, { toString: 1 }, Array(201).fill('a')],
  ),
  fc.string(),
  fc.double(),
);

describe('each shipped validator', () => {
  for (const kind of codes.kind) {
    it(`agrees with the schema of ${kind} on the samples`, () => {
      assert.ok(agree(kind, parse(least[kind])));
      assert.ok(agree(kind, parse(full[kind])));
      for (const other of codes.kind)
        if (other !== kind) assert.ok(!agree(kind, parse(full[other])));
    });
  }

  it('agrees with the schema of the settings', () => {
    for (const data of [
      {},
      { 'due-soon': 'P7D' },
      { 'due-soon': 7 },
      [],
      null,
      { words: { avoid: [1] } },
    ])
      agree('caseload', data);
  });

  it('agrees with its schema on hundreds of records with something changed', () => {
    const change = fc.tuple(fc.nat(), fc.nat(), values);
    let refused = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...codes.kind),
        fc.array(change, { maxLength: 3 }),
        (kind, list) => {
          const data: unknown = parse(full[kind]);
          for (const [where, which, value] of list) {
            const containers = containersIn(data);
            const container = containers[where % containers.length];
            const keys = Object.keys(container ?? {});
            const key = keys[which % keys.length];
            if (container && key !== undefined) container[key] = structuredClone(value);
          }
          if (!agree(kind, data)) refused++;
        },
      ),
      { numRuns: 300 },
    );
    assert.ok(refused > 100, `${refused} refused`);
  });
});
