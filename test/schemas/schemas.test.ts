import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { defaultSettings } from '../../src/caseload/settings.ts';
import { codes } from '../../src/records/record.ts';
import { allParts, resolved, type SchemaPart, schemaFiles, validator } from './schema-files.ts';

/** What YAML 1.1 tools read as true, false or nothing. */
const spoiled = /^(?:y|yes|n|no|true|false|on|off|null|~|)$/i;

const kinds: readonly string[] = codes.kind;

const properties = allParts.flatMap(({ where, part }) =>
  Object.entries((part['properties'] ?? {}) as Record<string, SchemaPart>).map(([key, inside]) => ({
    where: `${where}/${key}`,
    key,
    part: inside,
  })),
);

describe('each schema', () => {
  for (const [name, schema] of schemaFiles) {
    it(`${name} is one of JSON Schema 2020-12`, () => {
      const ajv = new Ajv2020({ strict: false });
      assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
      assert.equal(schema['$id'], `${name}.schema.json`);
      assert.ok(ajv.validateSchema(schema), ajv.errorsText());
    });
  }

  it('is there for each kind of record, which it names', () => {
    for (const kind of kinds) {
      const record = schemaFiles.get(kind)?.['properties'] as Record<string, SchemaPart>;
      assert.equal(record['record']?.['const'], kind);
      assert.ok((schemaFiles.get(kind)?.['required'] as string[]).includes('record'));
    }
    const others = ['caseload', 'codes', 'shared'];
    assert.deepEqual([...schemaFiles.keys()].sort(), [...kinds, ...others].sort());
  });

  it('refers only to what is there', () => {
    for (const placed of allParts) assert.doesNotThrow(() => resolved(placed));
  });

  it('requires only keys it has', () => {
    for (const { where, part } of allParts)
      for (const key of (part['required'] ?? []) as string[])
        assert.ok(Object.hasOwn(part['properties'] as object, key), `${where}: ${key}`);
  });
});

describe('each property', () => {
  for (const { where, part } of properties) {
    it(`${where} has a title and a description`, () => {
      assert.equal(typeof part['title'], 'string');
      assert.match(String(part['title']), /^[A-Z]/);
      assert.match(String(part['description']), /^[A-Z“"].{10,}[.!?]$/s);
    });
  }

  it('and each definition and entry is described as well', () => {
    for (const placed of allParts) {
      if (placed.where.endsWith('/propertyNames')) continue;
      const { title, description } = resolved(placed);
      assert.ok(title && description, placed.where);
    }
  });

  it('has a name that every YAML tool reads as text', () => {
    for (const { where, key } of properties) {
      assert.doesNotMatch(key, spoiled, where);
      assert.match(key, /^(?:[a-z][a-z-]*|-?[0-2])$/, where);
    }
  });
});

describe('what may be written is limited:', () => {
  it('every text in its length', () => {
    for (const placed of allParts) {
      const { type, enum: list, const: only, maxLength } = resolved(placed);
      if (![type].flat().includes('string') || list !== undefined || only !== undefined) continue;
      assert.ok(typeof maxLength === 'number' && maxLength <= 20_000, placed.where);
    }
  });

  it('every list in its entries', () => {
    for (const placed of allParts) {
      const { type, maxItems } = resolved(placed);
      if ([type].flat().includes('array')) assert.equal(maxItems, 200, placed.where);
    }
  });

  it('every map of free keys in its keys', () => {
    for (const placed of allParts) {
      const { additionalProperties, maxProperties, propertyNames } = resolved(placed);
      if (additionalProperties === undefined) continue;
      assert.equal(maxProperties, 200, placed.where);
      assert.ok(propertyNames, placed.where);
    }
  });

  it('every value in its type', () => {
    for (const placed of allParts) {
      if (!placed.where.includes('/') || placed.where.endsWith('/propertyNames')) continue;
      const { type, anyOf } = resolved(placed);
      assert.ok(type !== undefined || anyOf !== undefined, placed.where);
    }
  });

  it('and unknown keys are never forbidden', () => {
    for (const { where, part } of allParts) {
      assert.notEqual(part['additionalProperties'], false, where);
      assert.equal(part['unevaluatedProperties'], undefined, where);
    }
  });
});

describe('the settings of an agency', () => {
  const settings = schemaFiles.get('caseload')?.['properties'] as Record<string, SchemaPart>;

  it('have the defaults that hold without them', () => {
    assert.deepEqual(settings['review-interval']?.['default'], defaultSettings.reviewInterval);
    assert.deepEqual(settings['contact-interval']?.['default'], defaultSettings.contactInterval);
    assert.equal(settings['due-soon']?.['default'], defaultSettings.dueSoon);
  });

  it('have the same default for each risk as for all of them', () => {
    for (const key of ['review-interval', 'contact-interval']) {
      const risks = settings[key]?.['properties'] as Record<string, SchemaPart>;
      const each = Object.entries(risks).map(([risk, part]) => [risk, part['default']]);
      assert.deepEqual(Object.fromEntries(each), settings[key]?.['default']);
      assert.deepEqual(Object.keys(risks), codes.risk);
    }
  });

  it('have defaults and examples that the schemas allow', () => {
    for (const { where, part } of allParts) {
      if (part['examples'] === undefined && part['default'] === undefined) continue;
      const [file = '', ...way] = where.split('/');
      const validate = validator.compile({ $ref: `${file}.schema.json#/${way.join('/')}` });
      const given = [...((part['examples'] ?? []) as unknown[])];
      if (part['default'] !== undefined) given.push(part['default']);
      for (const value of given)
        assert.ok(validate(value), `${where}: ${validator.errorsText(validate.errors)}`);
    }
  });
});

describe('each code', () => {
  it('is lower-case words with hyphens, and no word for true, false or nothing', () => {
    for (const [list, words] of Object.entries(codes)) {
      for (const word of words) {
        assert.doesNotMatch(word, spoiled, list);
        if (list !== 'note-format') assert.match(word, /^[a-z]+(?:-[a-z]+)*$/, list);
      }
      assert.equal(new Set(words).size, words.length, list);
    }
  });

  it('is described, one sentence a code', () => {
    const lists = schemaFiles.get('codes')?.['$defs'] as Record<string, SchemaPart>;
    for (const [name, list] of Object.entries(lists)) {
      const described = list['enumDescriptions'] as string[];
      assert.equal(described.length, (list['enum'] as string[]).length, name);
      for (const sentence of described) assert.match(sentence, /^[A-Z].{2,}\.$/s, name);
    }
  });

  it('is generated as the schema has it', () => {
    const lists = schemaFiles.get('codes')?.['$defs'] as Record<string, SchemaPart>;
    const written = Object.entries(lists).map(([name, list]) => [name, list['enum']]);
    assert.deepEqual(codes, Object.fromEntries(written));
  });
});
