import type { Shape } from './shapes.ts';

/** Keys of a record that are no part of what it says: they settle findings, and say who may read it. */
export const besideSubstance: ReadonlySet<string> = new Set(['answers', 'private']);

/** What a record says, apart from the keys beside it. */
export function substanceOf(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !besideSubstance.has(key)));
}

/** The canonical text of what says nothing. */
export const nothing = 'null';

/**
 * A value in one way of writing: two values have the same text here where they say the same. Keys
 * are sorted, and items of lists whose order says nothing; a lone sentence stands as the map it is
 * short for; what is empty (nothing, a list or a map without content) is left out.
 */
export function canonical(value: unknown, shape: Shape = {}): string {
  return written(value, shape) ?? nothing;
}

/** The canonical text, or undefined where there is nothing in the value. */
function written(value: unknown, shape: Shape): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return listWritten(value, shape);
  if (typeof value === 'object') return mapWritten(value, shape);
  const text = scalarWritten(value);
  return shape.main === undefined ? text : `{${JSON.stringify(shape.main)}:${text}}`;
}

function scalarWritten(value: unknown): string {
  return typeof value === 'number' && !Number.isFinite(value)
    ? String(value)
    : JSON.stringify(value);
}

function listWritten(list: readonly unknown[], { items, isOrdered }: Shape): string | undefined {
  const texts = list.map((item) => written(item, items ?? {})).filter((text) => text !== undefined);
  if (texts.length === 0) return undefined;
  return `[${(items && !isOrdered ? texts.sort() : texts).join(',')}]`;
}

function mapWritten(map: object, { keys }: Shape): string | undefined {
  const entries = Object.entries(map)
    .map(([key, inside]: [string, unknown]) => [key, written(inside, insideOf(keys, key))] as const)
    .filter(([, text]) => text !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  if (entries.length === 0) return undefined;
  return `{${entries.map(([key, text]) => `${JSON.stringify(key)}:${text ?? ''}`).join(',')}}`;
}

function insideOf(keys: Shape['keys'], key: string): Shape {
  return (keys && Object.hasOwn(keys, key) ? keys[key] : undefined) ?? {};
}
