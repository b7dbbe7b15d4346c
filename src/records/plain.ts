/** A value as it stands in a record's front matter. */
export type Plain =
  string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

export type PlainList = readonly Plain[];
export type PlainMap = Readonly<Record<string, Plain>>;

export function isList(value: Plain | undefined): value is PlainList {
  return Array.isArray(value);
}

export function isPlainMap(value: Plain | undefined): value is PlainMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values say the same; the order of a map's keys says nothing. */
export function isSame(one: Plain | undefined, other: Plain | undefined): boolean {
  if (isList(one) && isList(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (isPlainMap(one) && isPlainMap(other)) {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
    );
  }
  // Zero and minus zero are one number, and what is not a number is itself.
  return one === other || (Number.isNaN(one) && Number.isNaN(other));
}
