import { isList, isPlainMap, isSame, type Plain, type PlainMap } from '../plain.ts';
import { mergeLists } from './merge-lists.ts';
import type { Merging, Trail, Values } from './merging.ts';
import {
  cleanText,
  linesOf,
  mergeLines,
  textPreferring,
  type Version,
  type Versions,
} from './merge-lines.ts';

/** What two sides made of some data. Both sides' changes are in it but for the conflicts. */
export function mergeData(
  values: Values,
  prefer: Version,
): { readonly value: Plain | undefined; readonly conflicts: readonly Trail[] } {
  const merging = { prefer, conflicts: [] };
  return { value: mergeValue(values, [], merging), conflicts: merging.conflicts };
}

function mergeValue(values: Values, trail: Trail, merging: Merging): Plain | undefined {
  const { base, ours, theirs } = values;
  if (isSame(ours, theirs)) return ours;
  if (isSame(base, ours)) return theirs;
  if (isSame(base, theirs)) return ours;
  return mergeParts(values, trail, merging) ?? dispute(values, trail, merging);
}

/** Of maps, lists and texts of several lines only parts are in dispute. */
function mergeParts(values: Values, trail: Trail, merging: Merging): Plain | undefined {
  const maps = asAll(values, isPlainMap, {});
  if (maps) return mergeMaps(maps, trail, merging);
  const lists = asAll(values, isList, []);
  if (lists) return mergeLists(lists, { trail, merging, mergeValue });
  const texts = asAll(values, isLines, '');
  if (!texts || texts.base === '') return undefined;
  const regions = mergeLines(texts);
  const clean = cleanText(regions);
  if (clean !== undefined) return clean;
  merging.conflicts.push(trail);
  return textPreferring(merging.prefer, regions);
}

function dispute(values: Values, trail: Trail, merging: Merging): Plain | undefined {
  merging.conflicts.push(trail);
  return values[merging.prefer];
}

/** The versions, if all are of one sort; where there was nothing before, it was an empty one. */
function asAll<Sort extends Plain>(
  { base, ours, theirs }: Values,
  isSort: (value: Plain | undefined) => value is Sort,
  empty: Sort,
): Versions<Sort> | undefined {
  const isThere = base !== undefined;
  if (!isSort(ours) || !isSort(theirs) || (isThere && !isSort(base))) return undefined;
  return { base: isThere && isSort(base) ? base : empty, ours, theirs };
}

function mergeMaps(
  { base, ours, theirs }: Versions<PlainMap>,
  trail: Trail,
  merging: Merging,
): Plain {
  const keys = new Set([...Object.keys(base), ...Object.keys(ours), ...Object.keys(theirs)]);
  const merged = [...keys].flatMap((key): [string, Plain][] => {
    const values = { base: base[key], ours: ours[key], theirs: theirs[key] };
    const value = mergeValue(values, [...trail, key], merging);
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(merged);
}

function isLines(value: Plain | undefined): value is string {
  return typeof value === 'string' && linesOf(value).length > 1;
}
