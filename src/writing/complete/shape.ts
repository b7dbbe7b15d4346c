import type { Day } from '../../calendar/day.ts';
import type { WholeSchema } from '../at-cursor/whole-schema.ts';
import { escaped } from './completion.ts';

/** What is known where a shape is put: the style around it, and words to fill in beforehand. */
export interface ShapePlace {
  readonly flow: boolean;
  /** The column of the key that the shape belongs to. */
  readonly column: number;
  readonly today: Day;
  /** The next free number for a need, strength or goal, by the name of its schema. */
  readonly nextId: (part: string) => string | undefined;
}

/** Keys that come with a thing besides those it must have, since the work asks for them at once. */
const comeAlong: Readonly<Record<string, readonly string[]>> = {
  goal: ['source', 'addresses', 'due'],
  measure: ['unit', 'baseline', 'target'],
  step: ['who', 'by'],
  phase: ['what'],
  evaluation: ['every'],
  need: ['urgency'],
  member: ['role'],
  support: ['tie'],
  crisis: ['follow-up'],
  next: ['what'],
  'safety-step': ['who', 'verified'],
};

const daysOfToday = new Set(['date', 'given', 'start', 'opened', 'requested']);
const mostChoices = 12;

/** Writes shapes as VS Code snippets, numbering their tab stops as it goes. */
export class ShapeWriter {
  private stops = 0;
  private readonly place: ShapePlace;

  constructor(place: ShapePlace) {
    this.place = place;
  }

  /** A key with the beginning of its value, as it stands at the place's column. */
  key(name: string, schema: WholeSchema): string {
    // A single value is suggested next, with its meaning, so that nothing stands there before.
    if (isSingle(schema) && name !== 'id') return `${escaped(name)}: `;
    if (this.place.flow) return `${escaped(name)}: ${this.flowValue(name, schema)}`;
    return `${escaped(name)}:${this.blockValue({ name, schema, column: this.place.column })}`;
  }

  /** One entry of a list, its own keys in this column in block style. */
  item(schema: WholeSchema, column: number): string {
    if (this.place.flow) return this.flowValue('', schema);
    return this.keysBelow(schema, column).trimStart();
  }

  private blockValue({ name, schema, column }: BlockKey): string {
    const { items } = schema;
    const indent = `\n${' '.repeat(column + 2)}`;
    if (items && isThing(items)) return `${indent}- ${this.item(items, column + 4)}`;
    if (items && isProse(items)) return `${indent}- ${this.stop('')}`;
    if (isThing(schema)) return this.keysBelow(schema, column + 2);
    return ` ${this.flowValue(name, schema)}`;
  }

  private keysBelow(schema: WholeSchema, column: number): string {
    return shapeKeys(schema)
      .map(
        ([key, of]) =>
          `\n${' '.repeat(column)}${key}:${this.blockValue({ name: key, schema: of, column })}`,
      )
      .join('');
  }

  private flowValue(name: string, schema: WholeSchema): string {
    if (schema.items)
      return `[${isThing(schema.items) ? this.flowValue('', schema.items) : this.stop('')}]`;
    if (isThing(schema)) {
      const keys = shapeKeys(schema).map(([key, of]) => `${key}: ${this.flowValue(key, of)}`);
      return `{ ${keys.join(', ')} }`;
    }
    if (isMapOfNames(schema)) return `{ ${this.stop('')} }`;
    return this.scalar(name, schema);
  }

  private scalar(name: string, schema: WholeSchema): string {
    const part = schema['x-part'] ?? '';
    if (schema.enum && schema.enum.length <= mostChoices) {
      this.stops += 1;
      return `\${${this.stops}|${schema.enum.join(',')}|}`;
    }
    if (name === 'id') return this.stop(this.place.nextId(part) ?? '');
    return this.stop(part === 'day' && daysOfToday.has(name) ? this.place.today : '');
  }

  private stop(text: string): string {
    this.stops += 1;
    return text === '' ? `$${this.stops}` : `\${${this.stops}:${escaped(text)}}`;
  }
}

interface BlockKey {
  readonly name: string;
  readonly schema: WholeSchema;
  readonly column: number;
}

/** The keys that a thing is begun with, in the schema's order; all where none is asked for. */
function shapeKeys(schema: WholeSchema): readonly (readonly [string, WholeSchema])[] {
  const { properties = {}, required = [] } = schema;
  const along = comeAlong[schema['x-part'] ?? ''] ?? [];
  const all = Object.entries(properties);
  return required.length === 0
    ? all
    : all.filter(([key]) => required.includes(key) || along.includes(key));
}

function isSingle(schema: WholeSchema): boolean {
  return !schema.items && !isThing(schema) && !isMapOfNames(schema);
}

/** An entry with keys of its own; what may also be a sentence is begun as one. */
export function isThing({ type, properties }: WholeSchema): boolean {
  return type === 'object' && properties !== undefined;
}

/** A map whose keys are names, such as readings. */
export function isMapOfNames({ properties, propertyNames }: WholeSchema): boolean {
  return properties === undefined && propertyNames !== undefined;
}

const proseParts = new Set(['sentence', 'phrase', 'safety-step', 'activity', 'next']);

/** Something that is written in free words, where suggestions would only be in the way. */
export function isProse({ 'x-part': part }: WholeSchema): boolean {
  return proseParts.has(part ?? '');
}
