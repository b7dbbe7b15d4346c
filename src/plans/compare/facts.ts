import type { DataPath } from '../../records/fault.ts';
import { isList, isPlainMap, type Plain, type PlainMap } from '../../records/plain.ts';
import type { CareRecord, Kind } from '../../records/record.ts';
import { schemaAt, knownKeys } from '../../records/schema.ts';
import { type Shape, shapeOf } from '../../records/shapes.ts';
import { besideSubstance, canonical, nothing } from '../../records/substance.ts';
import { asMaps } from './parts.ts';
import { byOrder } from './fact-order.ts';
import { inFacts, itemInFacts, keyInFacts } from './fact-words.ts';

/** One line of a record as it is read and compared by people. */
export interface Fact {
  /**
   * The line, without its end; two blanks before it for each entry it lies within. What the record
   * itself says begins at the margin, so that git finds the goal a changed line belongs to.
   */
  readonly line: string;
  /** Where the value stands in the record. */
  readonly at: DataPath;
}

/**
 * All that a record says, one fact a line: whatever is the same in substance gives the same lines,
 * and what differs in substance gives others. Lists whose order says nothing stand in an order of
 * their own: by number, then by day, then by words. Text below the front matter is no part of it.
 */
export function factsOf(record: CareRecord): readonly Fact[] {
  const kind = record.record;
  const map = record as unknown as PlainMap;
  const substance = Object.fromEntries(
    Object.entries(map).filter(([key]) => key !== 'record' && !besideSubstance.has(key)),
  );
  const title = schemaAt(kind, [])?.schema.title ?? kind;
  const place = { kind, at: [], shape: shapeOf(kind), depth: 0 };
  return [{ line: title, at: ['record'] }, ...mapFacts(substance, place)];
}

/** The facts of a record as a text, each line ended. */
export function factsText(record: CareRecord): string {
  return factsOf(record)
    .map(({ line }) => `${line}\n`)
    .join('');
}

interface Place {
  readonly kind: Kind;
  readonly at: DataPath;
  readonly shape: Shape;
  readonly depth: number;
}

function mapFacts(map: PlainMap, place: Place): readonly Fact[] {
  return keysInOrder(map, place).flatMap((key) =>
    valueFacts(map[key], {
      ...place,
      at: [...place.at, key],
      shape: (hasOwn(place.shape.keys, key) ? place.shape.keys?.[key] : undefined) ?? {},
    }),
  );
}

function hasOwn(map: object | undefined, key: string): boolean {
  return map !== undefined && Object.hasOwn(map, key);
}

/** Keys as their schema lists them, levels of a scale from the highest down, then those of others. */
function keysInOrder(map: PlainMap, { kind, at }: Place): readonly string[] {
  const known = knownKeys(kind, at);
  const areLevels = known.length > 0 && known.every((key) => /^-?\d$/.test(key));
  const inOrder = areLevels ? known.toSorted((one, other) => Number(other) - Number(one)) : known;
  const others = Object.keys(map).filter((key) => !known.includes(key));
  return [...inOrder.filter((key) => Object.hasOwn(map, key)), ...others.sort()];
}

function valueFacts(value: Plain | undefined, place: Place): readonly Fact[] {
  if (value === undefined || canonical(value, place.shape) === nothing) return [];
  const { kind, at, depth, shape } = place;
  const label = keyInFacts(kind, at);
  if (shape.items && isList(value)) return listFacts(value, place);
  if (shape.main !== undefined) return itemFacts(value, label, place);
  if (isPlainMap(value) && isKnownMap(place)) {
    return [fact(place, label), ...mapFacts(value, { ...place, depth: depth + 1 })];
  }
  // What stands where a list is expected must not look like an item of it.
  const words = shape.items ? JSON.stringify(value) : inFacts(value, kind, at);
  return [{ line: `${indent(depth)}${label}: ${words}`, at }];
}

/** Whether the schema says of the values in a map what they are. */
function isKnownMap({ kind, at }: Place): boolean {
  const schema = schemaAt(kind, at)?.schema;
  return schema?.properties !== undefined || schema?.additionalProperties !== undefined;
}

function fact({ depth, at }: Pick<Place, 'depth' | 'at'>, words: string): Fact {
  return { line: `${indent(depth)}${words}`, at };
}

function indent(depth: number): string {
  return '  '.repeat(depth);
}

function listFacts(list: readonly Plain[], place: Place): readonly Fact[] {
  const shape = place.shape.items ?? {};
  const items = list
    .map((item, index) => ({ item, at: [...place.at, index], text: canonical(item, shape) }))
    .filter(({ text }) => text !== nothing);
  const inOrder = place.shape.isOrdered ? items : items.sort(byOrder);
  const label = itemInFacts(place.kind, place.at);
  return inOrder.flatMap(({ item, at }) => itemFacts(item, label, { ...place, at, shape }));
}

/**
 * An entry of a list or a map that has a name: its number and its main words in its first line, the
 * rest below it.
 */
function itemFacts(item: Plain, label: string, place: Place): readonly Fact[] {
  const { kind, at, depth, shape } = place;
  if (!isPlainMap(item) && (shape.main === undefined || isList(item))) {
    const isEntry = shape.main !== undefined || knownKeys(kind, at).length > 0;
    return [
      isEntry
        ? fact(place, `${label}, not an entry: ${canonical(item)}`)
        : fact(place, `${label}: ${inFacts(item, kind, at)}`),
    ];
  }
  const [map] = asMaps(item, undefined, shape.main ?? '');
  const number = numberOf(map);
  const main = mainOf(map, place);
  const rest = Object.entries(map).filter(
    ([key]) => key !== main && (key !== 'id' || number === undefined),
  );
  const named = number === undefined ? label : `${label} ${number}`;
  const words = main === undefined ? '' : `: ${inFacts(map[main] ?? null, kind, [...at, main])}`;
  return [
    fact(place, `${named}${words}`),
    ...mapFacts(Object.fromEntries(rest), { ...place, depth: depth + 1 }),
  ];
}

/** The number that an entry is known by, as `G1`. */
function numberOf({ id }: PlainMap): string | undefined {
  return typeof id === 'string' && /^[A-Z]\d{1,3}$/.test(id) ? id : undefined;
}

/** The key of an entry whose words stand in its first line. */
function mainOf(map: PlainMap, { kind, at, shape }: Place): string | undefined {
  const main = shape.main ?? knownKeys(kind, at).find((key) => key !== 'id' && key !== 'type');
  return main !== undefined && hasOwn(map, main) && canonical(map[main]) !== nothing
    ? main
    : undefined;
}
