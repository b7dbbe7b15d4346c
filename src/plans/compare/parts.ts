import type { DataPath } from '../../records/fault.ts';
import { isPlainMap, type Plain, type PlainMap } from '../../records/plain.ts';
import type { Kind } from '../../records/record.ts';
import { canonical } from '../../records/substance.ts';
import { keyInWords, valueInWords } from './words.ts';

/** Two versions of an entry, a lone sentence standing under `main`. */
export function asMaps(
  one: Plain | undefined,
  other: Plain | undefined,
  main: string,
): readonly [PlainMap, PlainMap] {
  const asMap = (value: Plain | undefined): PlainMap => {
    if (value !== undefined && isPlainMap(value)) return value;
    return value === undefined || value === null ? {} : { [main]: value };
  };
  return [asMap(one), asMap(other)];
}

/** What differs between two versions of an entry: `who from client to worker; every week is new`. */
export function partsChanged(
  [before, after]: readonly [PlainMap, PlainMap],
  kind: Kind,
  at: DataPath,
): string {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return keys
    .filter((key) => canonical(before[key]) !== canonical(after[key]))
    .map((key) => partChanged([before[key], after[key]], kind, [...at, key]))
    .join('; ');
}

function partChanged(
  [from, to]: readonly [Plain | undefined, Plain | undefined],
  kind: Kind,
  at: DataPath,
): string {
  const what = keyInWords(kind, at);
  const words = (value: Plain): string => valueInWords(value, kind, at);
  if (from === undefined || from === null) return `${what} now ${words(to ?? null)}`;
  if (to === undefined || to === null) return `${what} no longer ${words(from)}`;
  return `${what} from ${words(from)} to ${words(to)}`;
}
