import type { DataPath } from '../../records/fault.ts';
import type { Kind } from '../../records/record.ts';
import { schemaAt, schemaOfNames } from '../../records/schema.ts';
import type { Schema } from '../../records/schema-shape.ts';

/** A schema with all that it refers to put in, and the name of the part that it refers to. */
export interface WholeSchema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: Schema['type'];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly examples?: readonly unknown[];
  readonly 'x-source'?: string;
  /** `need-domain`, `goal-id`, `day` and the like: what a value is, besides its type. */
  readonly 'x-part'?: string;
  readonly properties?: Readonly<Record<string, WholeSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: WholeSchema;
  readonly propertyNames?: WholeSchema;
  readonly items?: WholeSchema;
}

const anyName = '\uE000';

/** The schema of a kind of record in one piece, which needs no other to be understood. */
export function wholeSchema(root: Kind): WholeSchema {
  const whole = wholeAt(root, []);
  return { ...whole, properties: { ...whole.properties, record: kindSchema(whole) } };
}

/** What can be said of a record whose kind is not known yet. */
export function schemaOfNoKind(): WholeSchema {
  return { type: 'object', properties: { record: kindSchema({}) }, required: ['record'] };
}

/** Every kind is offered for `record`, also where one is written already. */
function kindSchema(whole: WholeSchema): WholeSchema {
  const { title, description } = whole.properties?.['record'] ?? {};
  const kinds = schemaOf('kind');
  return {
    ...kinds,
    title: title ?? 'Record',
    description: description ?? kinds.description ?? '',
  };
}

function schemaOf(list: string): WholeSchema {
  return { ...schemaDefinitions()[list], 'x-part': list };
}

function schemaDefinitions(): Readonly<Record<string, WholeSchema>> {
  return schemaAt('codes', [])?.schema.$defs ?? {};
}

function wholeAt(root: string, at: DataPath): WholeSchema {
  const found = schemaAt(root, at);
  if (!found) return {};
  const { schema, name } = found;
  const { properties, items, additionalProperties, propertyNames, ...own } = schema;
  const names = propertyNames && schemaOfNames(root, at);
  return {
    ...plain(own),
    ...(name === undefined ? {} : { 'x-part': name }),
    ...(properties && { properties: wholeProperties(root, at, Object.keys(properties)) }),
    ...(items && { items: wholeAt(root, [...at, 0]) }),
    ...(additionalProperties && { additionalProperties: wholeAt(root, [...at, anyName]) }),
    ...(names && { propertyNames: { ...plain(names.schema), 'x-part': names.name ?? '' } }),
  };
}

function wholeProperties(
  root: string,
  at: DataPath,
  keys: readonly string[],
): Readonly<Record<string, WholeSchema>> {
  return Object.fromEntries(keys.map((key) => [key, wholeAt(root, [...at, key])]));
}

const pointers = new Set(['$id', '$ref', '$defs', '$schema', 'anyOf']);

/** Without what points to other schemas: nothing is to be fetched or looked up. */
function plain(schema: Schema): WholeSchema {
  const own = Object.entries(schema).filter(([keyword]) => !pointers.has(keyword));
  return Object.fromEntries(own);
}
