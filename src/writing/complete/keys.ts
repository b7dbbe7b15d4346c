import { nextIdOf, idOffers } from './ids.ts';
import { measureOffers } from './measures.ts';
import { checkOffers } from './checks.ts';
import { asScalar, type Completion, escaped, type Offer } from './completion.ts';
import { isMapOfNames, isProse, isThing, type ShapePlace, ShapeWriter } from './shape.ts';
import type { Spot } from './spot.ts';
import type { WholeSchema } from '../at-cursor/whole-schema.ts';

type KeyOffer = Pick<
  Completion,
  'label' | 'kind' | 'detail' | 'documentation' | 'insert' | 'again'
>;

/** The keys that an object does not have yet: those it must have first, then in the schema's order. */
export function keyOffers(spot: Spot): readonly KeyOffer[] {
  const { schema } = spot;
  const missing = Object.entries(schema.properties ?? {}).filter(
    ([key]) => !spot.present.includes(key),
  );
  const must = missing.filter(([key]) => schema.required?.includes(key));
  const may = missing.filter(([key]) => !schema.required?.includes(key));
  return [
    ...must.map((entry) => keyOffer(spot, entry, true)),
    ...may.map((entry) => keyOffer(spot, entry, false)),
    ...nameOffers(spot),
  ];
}

function keyOffer(
  spot: Spot,
  [key, schema]: readonly [string, WholeSchema],
  needed: boolean,
): KeyOffer {
  return {
    label: key,
    kind: 'key',
    detail: needed ? `${schema.title ?? key} · needed` : (schema.title ?? ''),
    documentation: schema.description ?? '',
    insert: spot.hasValue ? escaped(key) : new ShapeWriter(placeOf(spot)).key(key, schema),
    again: !spot.hasValue && key !== 'id' && canSuggest(schema),
  };
}

/** Whether the value of a key can be suggested as soon as the key stands there. */
function canSuggest(schema: WholeSchema): boolean {
  if (isThing(schema) || (schema.items && isThing(schema.items))) return false;
  if (isMapOfNames(schema)) return true;
  const of = schema.items ?? schema;
  return (
    of.enum !== undefined || of.type === 'boolean' || (!isProse(of) && of['x-part'] !== undefined)
  );
}

/** Names that a map of names can have: goals in ratings, measures in readings, checks in answers. */
function nameOffers(spot: Spot): readonly KeyOffer[] {
  const { schema } = spot;
  if (!schema.propertyNames) return [];
  return offersOfNames(spot, schema.propertyNames)
    .filter(({ label }) => !spot.present.includes(label))
    .map(({ label, kind, detail, documentation }) => {
      const of = schema.additionalProperties ?? {};
      const writer = new ShapeWriter(placeOf(spot));
      return {
        label,
        kind,
        detail,
        documentation: documentation ?? '',
        insert: spot.hasValue ? escaped(asScalar(label)) : writer.key(asScalar(label), of),
        again: !spot.hasValue && canSuggest(of),
      };
    });
}

function offersOfNames(spot: Spot, names: WholeSchema): readonly Offer[] {
  const part = names['x-part'] ?? '';
  if (part === 'measure-name') return measureOffers(spot);
  if (part === 'check-id') return checkOffers();
  return idOffers(spot, part);
}

/** What shapes are written with where this spot is. */
export function placeOf({ flow, column, surroundings, file }: Spot): ShapePlace {
  return {
    flow,
    column,
    today: surroundings.moment.today,
    nextId: (part) => nextIdOf(part, { file, surroundings }),
  };
}
