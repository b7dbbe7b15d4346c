import { Document, isCollection, type Node, Scalar, type Pair, YAMLMap, YAMLSeq } from 'yaml';

/** A value as a record's front matter holds it; what is undefined is left out. */
export type NewValue =
  | string
  | number
  | boolean
  | readonly NewValue[]
  | { readonly [key: string]: NewValue | undefined };

/** A map of plain values is written on one line up to about this many characters. */
const oneLine = 160;

/**
 * A new record's text: front matter with the given keys in their order, quoted where YAML asks
 * for it, then the body. Small lists and maps stand on one line, as in the format's examples. Keys
 * without a value are left out.
 */
export function newRecord(
  values: Readonly<Record<string, NewValue | undefined>>,
  body: readonly string[],
): string {
  const given = Object.entries(values).filter(([, value]) => value !== '');
  const document = new Document(undefined, { schema: 'core', aliasDuplicateObjects: false });
  const map = mapOf(Object.fromEntries(given));
  map.flow = false;
  document.contents = map;
  return `---\n${document.toString({ lineWidth: 0 })}---\n\n${body.join('\n')}\n`;
}

/** A list that is written `[G1, G2]`, while maps keep their blanks: `{ id: N1 }`. */
class TightSeq extends YAMLSeq {
  override toString(...[context, ...rest]: Parameters<YAMLSeq['toString']>): string {
    return super.toString(context && { ...context, flowCollectionPadding: '' }, ...rest);
  }
}

function nodeOf(value: NewValue): Node {
  if (Array.isArray(value)) return listOf(value as readonly NewValue[]);
  return typeof value === 'object' ? mapOf(value as NewMap) : new Scalar(value);
}

type NewMap = Readonly<Record<string, NewValue | undefined>>;

function listOf(values: readonly NewValue[]): Node {
  const list = new TightSeq();
  list.items = values.map(nodeOf);
  list.flow = list.items.every((item) => !isCollection(item)) && fitsOneLine(values);
  return list;
}

function mapOf(values: NewMap): YAMLMap {
  const map = new YAMLMap();
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined) map.set(new Scalar(key), nodeOf(value));
  }
  const parts = map.items.map(({ value }: Pair) => value);
  map.flow = parts.every((part) => !isCollection(part)) && fitsOneLine(Object.values(values));
  return map;
}

function fitsOneLine(values: readonly unknown[]): boolean {
  const texts = values.map(String);
  return (
    !texts.some((text) => /[\n\r]/.test(text)) &&
    texts.reduce((length, text) => length + text.length, 0) <= oneLine
  );
}
