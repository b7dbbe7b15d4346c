import type { DataPath } from './fault.ts';
import { schemas } from './generated/schemas.ts';
import type { Schema } from './schema-shape.ts';

/** What a schema says of one place in a record; `name` is the last definition it points to. */
export interface SchemaAt {
  readonly schema: Schema;
  readonly name: string | undefined;
}

const suffix = '.schema.json';

/** The schema of the value at a path, or undefined where the schemas say nothing of it. */
export function schemaAt(root: string, at: DataPath): Found | undefined {
  return at.reduce<Found | undefined>(
    (found, segment) => {
      const child = found && childOf(found.schema, segment);
      return child && resolve(child, found.file);
    },
    resolve(schemas[root] ?? {}, root),
  );
}

/** The schema of the names of the keys in an object at a path, where they are free. */
export function schemaOfNames(root: string, at: DataPath): SchemaAt | undefined {
  const found = schemaAt(root, at);
  return found?.schema.propertyNames && resolve(found.schema.propertyNames, found.file);
}

/** The keys that the schemas know of an object at a path. */
export function knownKeys(root: string, at: DataPath): readonly string[] {
  return Object.keys(schemaAt(root, at)?.schema.properties ?? {});
}

/** A schema with the file that its own references start from. */
interface Found extends SchemaAt {
  readonly file: string;
}

/** The schema with what it refers to put in; its own title and description go before. */
function resolve(schema: Schema, file: string): Found {
  const { $ref, ...own } = schema;
  if ($ref === undefined) return { schema: either(schema, file), name: undefined, file };
  const [target = '', pointer = ''] = $ref.split('#');
  const home = target === '' ? file : target.slice(0, -suffix.length);
  const name = pointer.split('/').at(-1) ?? '';
  const { schema: meant, ...rest } = resolve(schemas[home]?.$defs?.[name] ?? {}, home);
  return { schema: { ...meant, ...own }, name: rest.name ?? name, file: rest.file };
}

/** What may be written in either of several ways, as one schema: codes of one, keys of another. */
function either(schema: Schema, file: string): Schema {
  if (!schema.anyOf) return schema;
  const branches = schema.anyOf.map((branch) => resolve(branch, file).schema);
  const type = [...new Set(branches.flatMap((branch) => branch.type ?? []))];
  return Object.assign({}, ...branches, schema, { type }) as Schema;
}

function childOf(schema: Schema, segment: string | number): Schema | undefined {
  if (typeof segment === 'number') return schema.items;
  const { properties } = schema;
  if (properties && Object.hasOwn(properties, segment)) return properties[segment];
  return schema.additionalProperties;
}
