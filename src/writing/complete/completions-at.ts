import { recordAt } from '../at-cursor/record-at.ts';
import type { SchemaService } from '../at-cursor/schema-service.ts';
import { standingsAt } from '../at-cursor/standings.ts';
import type { Surroundings } from '../surroundings.ts';
import { asScalar, type Completion, escaped, type Offer } from './completion.ts';
import { entryOffers } from './entries.ts';
import { keyOffers } from './keys.ts';
import { isProse } from './shape.ts';
import { type Spot, spotFor } from './spot.ts';
import { valueOffers } from './values.ts';

type Writable = Omit<Completion, 'replace' | 'sort' | 'filter'>;

/**
 * All that can be written at an offset of a record's front matter, also while it is half-written;
 * nothing in other files, below the front matter, or inside free words.
 */
export async function completionsAt(
  surroundings: Surroundings,
  offset: number,
  service: SchemaService,
): Promise<readonly Completion[]> {
  const record = recordAt(surroundings, offset);
  if (!record) return [];
  const found: Completion[] = [];
  const standings = standingsAt(record.lines, offset);
  for (const [order, standing] of standings.entries()) {
    const spot = await spotFor({ record, standing }, { surroundings, offset }, service);
    if (spot) found.push(...completionsOf(spot, order));
  }
  return found;
}

const words: ReadonlySet<Completion['kind']> = new Set(['day', 'id', 'value']);

function completionsOf(spot: Spot, order: number): readonly Completion[] {
  return writablesOf(spot).map((writable, at) => ({
    ...writable,
    insert: escaped(spot.lead) + writable.insert,
    replace: spot.replace,
    // What stands beside a day or an id is what people remember of it.
    filter: words.has(writable.kind) ? `${writable.label} ${writable.detail}` : writable.label,
    sort: `${order}${String(at).padStart(4, '0')}`,
  }));
}

function writablesOf(spot: Spot): readonly Writable[] {
  if (spot.position === 'key') return spot.quoted ? [] : keyOffers(spot);
  const { schema, typed } = spot;
  const keys = canHoldKeys(spot) ? keyOffers(spot) : [];
  const entries = entryOffers(spot);
  if (isProse(schema)) return typed === '' ? [...entries, ...keys] : [];
  const items = !spot.freeLine && !spot.flow && typed === '' ? schema.items : undefined;
  const values = valueOffers(spot, items ?? schema)
    .filter(({ label }) => !spot.present.includes(label))
    .filter(({ label }) => !/\s/.test(typed) || label.startsWith(typed));
  return [...entries, ...keys, ...values.map((offer) => valueOf(spot, offer, items !== undefined))];
}

/** Whether keys can be written one below the other here. With a dash of its own comes a whole entry. */
function canHoldKeys({ freeLine, flow, quoted, typed, lead }: Spot): boolean {
  return freeLine && !flow && !quoted && !/\s/.test(typed) && !lead.endsWith('- ');
}

function valueOf(spot: Spot, offer: Offer, inBrackets: boolean): Writable {
  const { label, kind, detail, documentation = '', value } = offer;
  const written = escaped(spot.quoted ? inQuotes(label) : (value ?? valueAsWritten(offer)));
  return {
    label,
    kind,
    detail,
    documentation,
    insert: inBrackets ? `[${written}$0]` : written,
    again: false,
  };
}

function inQuotes(text: string): string {
  return text.replace(/["\\]/g, '');
}

/** Codes, days and numbers stand as they are; names of people and measures may need quotes. */
function valueAsWritten({ label, kind }: Offer): string {
  return kind === 'person' || kind === 'measure' ? asScalar(label) : label;
}
