import type { DataPath } from './fault.ts';
import { schemas } from './generated/schemas.ts';

/** The part of JSON Schema that the record formats are written in. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly 'x-source'?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema;
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What a schema says of one place in a record; `name` is the last definition it points to. */
export interface SchemaAt {
  readonly schema: Schema;
  readonly name: string | undefined;
}

const suffix = '.schema.json';

/** The schema of the value at a path, or undefined where the schemas say nothing of it. */
export function schemaAt(root: string, at: DataPath): SchemaAt | undefined {
  let file = root;
  let schema = schemas[root];
  let name: string | undefined;
  for (const segment of [undefined, ...at]) {
    if (segment !== undefined) schema = schema && childOf(schema, segment);
    if (!schema) return undefined;
    name = undefined;
    while (schema?.$ref) {
      const target: Target = follow(schema.$ref, file);
      ({ file, name } = target);
      schema = target.schema && { ...target.schema, ...withoutRef(schema) };
    }
  }
  return schema && { schema, name };
}

/** The keys that the schemas know of an object at a path. */
export function knownKeys(root: string, at: DataPath): readonly string[] {
  return Object.keys(schemaAt(root, at)?.schema.properties ?? {});
}

interface Target {
  readonly file: string;
  readonly name: string;
  readonly schema: Schema | undefined;
}

function follow(ref: string, from: string): Target {
  const [target = '', pointer = ''] = ref.split('#');
  const file = target === '' ? from : target.slice(0, -suffix.length);
  const name = pointer.split('/').at(-1) ?? '';
  return { file, name, schema: schemas[file]?.$defs?.[name] };
}

function withoutRef(schema: Schema): Schema {
  const { $ref: _, ...rest } = schema;
  return rest;
}

function childOf(schema: Schema, segment: string | number): Schema | undefined {
  if (typeof segment === 'number') return schema.items;
  const { properties } = schema;
  if (properties && Object.hasOwn(properties, segment)) return properties[segment];
  return schema.additionalProperties;
}
