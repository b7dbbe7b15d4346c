import type { DataPath } from '../../records/fault.ts';
import { isList, isPlainMap, type Plain, type PlainMap } from '../../records/plain.ts';
import type { CareRecord, Kind } from '../../records/record.ts';
import { schemaAt, knownKeys } from '../../records/schema.ts';
import { type Shape, shapeOf } from '../../records/shapes.ts';
import { besideSubstance, canonical, nothing } from '../../records/substance.ts';
import { asMaps } from './parts.ts';
import { inFacts, keyInFacts } from './fact-words.ts';

/** One line of a record as it is read and compared by people. */
export interface Fact {
  /** The line, without its end; two blanks before it for each level it lies within. */
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
  const known = knownKeys(place.kind, place.at);
  const others = Object.keys(map)
    .filter((key) => !known.includes(key))
    .sort();
  return [...known, ...others]
    .filter((key) => Object.hasOwn(map, key))
    .flatMap((key) =>
      valueFacts(map[key], {
        ...place,
        at: [...place.at, key],
        shape:
          (Object.hasOwn(place.shape.keys ?? {}, key) ? place.shape.keys?.[key] : undefined) ?? {},
      }),
    );
}

function valueFacts(value: Plain | undefined, place: Place): readonly Fact[] {
  if (canonical(value, place.shape) === nothing) return [];
  const { kind, at, depth } = place;
  const label = keyInFacts(kind, at);
  if (isKnownList(value, place)) return listFacts(value, label, place);
  if (place.shape.main !== undefined && typeof value === 'string') {
    return itemFacts(value, label, place);
  }
  if (isPlainMap(value) && isKnownMap(place)) {
    return [fact({ depth, at }, label), ...mapFacts(value, { ...place, depth: depth + 1 })];
  }
  return [fact({ depth, at }, `${label}: ${inFacts(value ?? null, kind, at)}`)];
}

function isKnownList(value: Plain | undefined, { shape }: Place): value is readonly Plain[] {
  return isList(value) && shape.items !== undefined;
}

/** Whether the schema says of the values in a map what they are. */
function isKnownMap({ kind, at }: Place): boolean {
  const schema = schemaAt(kind, at)?.schema;
  return schema?.properties !== undefined || schema?.additionalProperties !== undefined;
}

function fact({ depth, at }: { depth: number; at: DataPath }, words: string): Fact {
  return { line: `${'  '.repeat(depth + 1)}${words}`, at };
}

/** Lists of short things stand in a row; others have an entry each. */
function listFacts(list: readonly Plain[], label: string, place: Place): readonly Fact[] {
  const items = list.map((item, index) => ({
    item,
    at: [...place.at, index],
    text: canonical(item, place.shape.items),
  }));
  const said = items.filter(({ text }) => text !== nothing);
  const inOrder = place.shape.isOrdered ? said : said.sort((one, other) => byOrder(one, other));
  return inOrder.flatMap(({ item, at }) =>
    itemFacts(item, keyInFacts(place.kind, at) || label, {
      ...place,
      at,
      shape: place.shape.items ?? {},
    }),
  );
}

interface Item {
  readonly item: Plain;
  readonly text: string;
}

function byOrder(one: Item, other: Item): number {
  const [first, second] = [orderOf(one.item), orderOf(other.item)];
  for (const [index, part] of first.entries()) {
    const beside = second[index] ?? '';
    if (part !== beside) return part < beside ? -1 : 1;
  }
  return one.text < other.text ? -1 : one.text > other.text ? 1 : 0;
}

/** By number (G2 before G10), then by day; what has none comes last. */
function orderOf(item: Plain): readonly string[] {
  if (!isPlainMap(item)) return [numbered(item), ''];
  const day = item['by'] ?? item['given'];
  return [numbered(item['id'] ?? null), typeof day === 'string' ? day : '9999'];
}

function numbered(id: Plain): string {
  const [, letter, digits] = typeof id === 'string' ? (/^([A-Z])(\d{1,9})$/.exec(id) ?? []) : [];
  return letter && digits ? `${letter}${digits.padStart(9, '0')}` : '~';
}

/** An entry of a list: its name or main words in its first line, the rest below it. */
function itemFacts(item: Plain, label: string, place: Place): readonly Fact[] {
  const { kind, at, depth, shape } = place;
  if (!isPlainMap(item) && shape.main === undefined) {
    return [fact({ depth, at }, `${label}: ${inFacts(item, kind, at)}`)];
  }
  const [map] = asMaps(item, undefined, shape.main ?? '');
  const head = headOf(map, place);
  const rest = Object.fromEntries(Object.entries(map).filter(([key]) => key !== head));
  const words = head === undefined ? '' : `: ${inFacts(map[head] ?? null, kind, [...at, head])}`;
  return [
    fact({ depth, at }, `${label}${words}`),
    ...mapFacts(rest, { ...place, depth: depth + 1 }),
  ];
}

/** The key that an entry is named by in its first line. */
function headOf(map: PlainMap, { kind, at, shape }: Place): string | undefined {
  const [named] = shape.main === undefined ? knownKeys(kind, at) : [shape.main];
  return named !== undefined && Object.hasOwn(map, named) && canonical(map[named]) !== nothing
    ? named
    : undefined;
}
