import type { DataPath } from './fault.ts';
import { isList, isPlainMap, type Plain, type PlainMap } from './plain.ts';

/** What the data is asked to be after a change, or undefined where that cannot be. */
export type DataChange = (data: Plain | undefined) => Plain | undefined;

/** The value at a path of the data, or undefined. */
export function dataAt(data: Plain | undefined, at: DataPath): Plain | undefined {
  return at.reduce<Plain | undefined>((value, segment) => child(value, segment), data);
}

function child(value: Plain | undefined, segment: string | number): Plain | undefined {
  if (isList(value)) return typeof segment === 'number' ? value[segment] : undefined;
  const key = String(segment);
  return isPlainMap(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The data with one value changed; missing maps and lists on the way to it are made. */
export function changedAt(
  data: Plain | undefined,
  at: DataPath,
  change: DataChange,
): Plain | undefined {
  const [segment, ...rest] = at;
  if (segment === undefined) return change(data);
  const changed = changedAt(child(data, segment), rest, change);
  if (changed === undefined) return undefined;
  if (data === undefined || data === null) return wrapped(segment, changed);
  if (isList(data)) {
    const fits = typeof segment === 'number' && segment >= 0 && segment <= data.length;
    return fits ? spliced(data, { at: segment, taken: 1, put: [changed] }) : undefined;
  }
  return isPlainMap(data) ? { ...data, [String(segment)]: changed } : undefined;
}

/** A value with the maps and lists of a path around it, or undefined where a list has a gap. */
export function nested(at: DataPath, value: Plain): Plain | undefined {
  return at.reduceRight<Plain | undefined>(
    (inner, segment) => (inner === undefined ? undefined : wrapped(segment, inner)),
    value,
  );
}

function wrapped(segment: string | number, value: Plain): Plain | undefined {
  if (typeof segment === 'string') return { [segment]: value };
  return segment === 0 ? [value] : undefined;
}

/** The list with a value put in before the one at `index`. */
export function withItem(list: Plain | undefined, index: number, value: Plain): Plain | undefined {
  if (list === undefined || list === null) return index === 0 ? [value] : undefined;
  if (!isList(list) || !Number.isInteger(index) || index < 0 || index > list.length)
    return undefined;
  return spliced(list, { at: index, taken: 0, put: [value] });
}

/** The map without a key, or the list without an item. */
export function without(holder: Plain | undefined, segment: string | number): Plain | undefined {
  if (child(holder, segment) === undefined) return undefined;
  if (isList(holder)) return spliced(holder, { at: Number(segment), taken: 1, put: [] });
  return isPlainMap(holder) ? keysMapped(holder, String(segment), undefined) : undefined;
}

/** The map with a key under another name, or undefined where that name is taken. */
export function renamed(
  map: Plain | undefined,
  from: string | number,
  to: string,
): Plain | undefined {
  if (!isPlainMap(map) || !Object.hasOwn(map, String(from))) return undefined;
  if (to !== String(from) && Object.hasOwn(map, to)) return undefined;
  return keysMapped(map, String(from), to);
}

function keysMapped(map: PlainMap, from: string, to: string | undefined): Plain {
  const entries = Object.entries(map).flatMap(([key, value]): [string, Plain][] => {
    if (key !== from) return [[key, value]];
    return to === undefined ? [] : [[to, value]];
  });
  return Object.fromEntries(entries);
}

function spliced(
  list: readonly Plain[],
  { at, taken, put }: { at: number; taken: number; put: readonly Plain[] },
): Plain {
  return [...list.slice(0, at), ...put, ...list.slice(at + taken)];
}
