import type { DataPath } from '../../records/fault.ts';
import { isList, isPlainMap, type Plain, type PlainMap } from '../../records/plain.ts';
import type { Kind } from '../../records/record.ts';
import { type Shape, shapeOf } from '../../records/shapes.ts';
import { besideSubstance, canonical } from '../../records/substance.ts';
import type { Side } from './change.ts';
import { identities, type Identity } from './identity.ts';
import { pairItems } from './pair-items.ts';

/** A map that stands in both versions of a record, and in which something differs. */
export interface Holder {
  readonly before: PlainMap;
  readonly after: PlainMap;
}

/** One place where two versions of a record differ. */
export interface Difference {
  /** The keys on the way to it with `/` between, an item of a list written `*`. */
  readonly rule: string;
  readonly before?: Side;
  readonly after?: Side;
  /** The list or map that holds the place, on either side; it need not be there on both. */
  readonly within: { readonly before: DataPath; readonly after: DataPath };
  /** The maps on the way to it, the record first. */
  readonly holders: readonly Holder[];
}

const scaleRule = 'goals/*/scale';

/** Maps whose values are held together one by one, by the keys on the way to them. */
const opened: Readonly<Partial<Record<Kind, ReadonlySet<string>>>> = {
  plan: new Set([
    'choice',
    'phases/*',
    'goals/*',
    scaleRule,
    'goals/*/measures/*',
    'goals/*/steps/*',
    'goals/*/strategies/*',
  ]),
  assessment: new Set(['readings']),
  'safety-plan': new Set(['steps']),
};

interface Place {
  readonly kind: Kind;
  readonly rule: string;
  readonly shape: Shape;
  readonly at: { readonly before: DataPath; readonly after: DataPath };
  readonly holders: readonly Holder[];
}

interface Versions {
  readonly before: Plain | undefined;
  readonly after: Plain | undefined;
}

/**
 * Everything of substance that differs between two versions of a record, in the order of the later
 * one. Whatever the records hold, also what no schema allows, is found.
 */
export function differencesBetween(
  kind: Kind,
  before: PlainMap,
  after: PlainMap,
): readonly Difference[] {
  const place = {
    kind,
    rule: '',
    shape: shapeOf(kind),
    at: { before: [], after: [] },
    holders: [],
  };
  return inMap({ before, after }, place);
}

function inMap({ before, after }: Holder, place: Place): readonly Difference[] {
  const all = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  const keys =
    place.rule === scaleRule ? all.sort((one, other) => Number(other) - Number(one)) : all;
  const holders = [...place.holders, { before, after }];
  return keys
    .filter((key) => place.rule !== '' || !besideSubstance.has(key))
    .flatMap((key) =>
      at(
        { before: valueIn(before, key), after: valueIn(after, key) },
        {
          kind: place.kind,
          rule: place.rule === '' ? key : `${place.rule}/${key}`,
          shape: valueIn(place.shape.keys ?? {}, key) ?? {},
          at: { before: [...place.at.before, key], after: [...place.at.after, key] },
          holders,
        },
      ),
    );
}

function valueIn<Value>(map: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function at(versions: Versions, place: Place): readonly Difference[] {
  const { before, after } = versions;
  if (identityAt(place) && isListOrNone(before) && isListOrNone(after)) {
    return inList({ before: before ?? [], after: after ?? [] }, place);
  }
  if (isOpened(versions, place) && isMapOrNone(before) && isMapOrNone(after)) {
    return inMap({ before: before ?? {}, after: after ?? {} }, place);
  }
  return isSameIn(versions, place.shape) ? [] : [whole(versions, place)];
}

function isSameIn({ before, after }: Versions, shape: Shape): boolean {
  return before === after || canonical(before, shape) === canonical(after, shape);
}

function identityAt({ kind, rule }: Place): Identity | undefined {
  return identities[kind]?.[rule];
}

function isOpened({ before, after }: Versions, { kind, rule }: Place): boolean {
  if (!opened[kind]?.has(rule)) return false;
  // A scale that is new or gone is one thing to say, and not five.
  if (rule === scaleRule) return before !== undefined && after !== undefined;
  // Numbers of two measures say nothing about each other; a measure that is only renamed goes on.
  const isMeasure = kind === 'plan' && rule === 'goals/*/measures/*';
  return !isMeasure || isSameMeasure(before, after);
}

function isSameMeasure(before: Plain | undefined, after: Plain | undefined): boolean {
  if (!isPlainMap(before ?? null) || !isPlainMap(after ?? null)) return false;
  const [one, other] = [before as PlainMap, after as PlainMap];
  return one['name'] === other['name'] || (!!one['unit'] && one['unit'] === other['unit']);
}

function isListOrNone(value: Plain | undefined): value is readonly Plain[] | null | undefined {
  return value === undefined || value === null || isList(value);
}

function isMapOrNone(value: Plain | undefined): value is PlainMap | null | undefined {
  return value === undefined || value === null || isPlainMap(value);
}

function whole({ before, after }: Versions, { rule, at: places, holders }: Place): Difference {
  return {
    rule,
    ...(saysNothing(before) ? {} : { before: { at: places.before, value: before } }),
    ...(saysNothing(after) ? {} : { after: { at: places.after, value: after } }),
    within: { before: places.before.slice(0, -1), after: places.after.slice(0, -1) },
    holders,
  };
}

function saysNothing(value: Plain | undefined): boolean {
  return canonical(value) === canonical(undefined);
}

function inList(
  lists: { readonly before: readonly Plain[]; readonly after: readonly Plain[] },
  place: Place,
): readonly Difference[] {
  const identity = identityAt(place) ?? { words: [] };
  const shape = place.shape.items ?? {};
  const item = (before: number, after: number): Place => ({
    ...place,
    rule: `${place.rule}/*`,
    shape,
    at: { before: [...place.at.before, before], after: [...place.at.after, after] },
  });
  const { pairs, dropped, added } = pairItems(lists, identity, shape);
  const gone = lists.before.length;
  const later = [
    ...pairs
      .filter(({ isSame }) => !isSame)
      .map(({ before, after }) => ({
        order: after,
        found: at({ before: lists.before[before], after: lists.after[after] }, item(before, after)),
      })),
    ...added.map((after) => ({
      order: after,
      found: [whole({ before: undefined, after: lists.after[after] }, item(gone, after))],
    })),
  ].sort((one, other) => one.order - other.order);
  return [
    ...later.flatMap(({ found }) => found),
    ...dropped.map((before) =>
      whole({ before: lists.before[before], after: undefined }, item(before, lists.after.length)),
    ),
  ];
}
