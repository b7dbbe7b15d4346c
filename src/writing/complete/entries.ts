import type { Completion } from './completion.ts';
import { placeOf } from './keys.ts';
import { isMapOfNames, isThing, ShapeWriter } from './shape.ts';
import type { Spot } from './spot.ts';

type EntryOffer = Pick<
  Completion,
  'label' | 'kind' | 'detail' | 'documentation' | 'insert' | 'again'
>;

/** A whole new entry of a list, or the object that a key asks for, in the style around it. */
export function entryOffers(spot: Spot): readonly EntryOffer[] {
  const { schema } = spot;
  if (spot.typed !== '' || spot.quoted) return [];
  if (spot.freeLine && !spot.flow) return onFreeLine(spot);
  const thing = schema.items && isThing(schema.items) ? schema.items : schema;
  if (!isThing(thing)) return isMapOfNames(schema) ? [entry(spot, '{ $1 }', true)] : [];
  const writer = new ShapeWriter({ ...placeOf(spot), flow: true });
  const written = writer.item(thing, 0);
  return [entry(spot, thing === schema ? written : `[${written}]`, false)];
}

/** At a line's beginning a list is begun with a dash, and an entry of a list with its keys. */
function onFreeLine(spot: Spot): readonly EntryOffer[] {
  const { items } = spot.schema;
  if (items && isThing(items)) {
    const writer = new ShapeWriter(placeOf(spot));
    return [entry(spot, `- ${writer.item(items, spot.column + 2)}`, false)];
  }
  if (items) return [entry(spot, '- $1', true)];
  if (!spot.inList || !isThing(spot.schema)) return [];
  return [entry(spot, new ShapeWriter(placeOf(spot)).item(spot.schema, spot.column), false)];
}

function entry(spot: Spot, insert: string, again: boolean): EntryOffer {
  const { schema } = spot;
  const thing = schema.items ?? schema;
  const title = (thing.title ?? schema.title ?? '').toLowerCase();
  return {
    label: `new ${title}`,
    kind: 'entry',
    detail: '',
    documentation: thing.description ?? schema.description ?? '',
    insert,
    again,
  };
}
