import { type Document, isMap, isScalar, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { nearMiss } from '../text/near-miss.ts';
import type { Span } from '../text/span.ts';
import type { DataPath } from './fault.ts';
import { nameOf, nodeAt } from './places.ts';
import { type SchemaAt, schemaAt } from './schema.ts';

/** A text in brackets that a comma ended too soon. */
export interface CutText {
  /** The key it stands under, or its place in a list. */
  readonly from: string | number;
  /** What the rest of it became: keys without a value, or further entries. */
  readonly rest: readonly (string | number)[];
  /** The whole text, from its first sign to its last (offsets of the document). */
  readonly span: Span;
}

/** Words that go on with a sentence and begin none. */
const goesOn = /^(?:and|or|but|then|because|which|who|whose)\s/;
const shortestNearMiss = 3;

/** The texts that a comma cut in the list or map at a path, where no quotes hold them together. */
export function cutTextsAt(document: Document, root: string, at: DataPath): readonly CutText[] {
  const node = nodeAt(document, at);
  if (isMap(node) && node.flow) return cutInMap(node, root, at);
  return isSeq(node) && node.flow ? cutInList(node, root, at) : [];
}

/** Whether an entry of a list goes on with the sentence of the one before it. */
export function goesOnWith(entry: unknown): boolean {
  return typeof entry === 'string' && goesOn.test(entry);
}

function cutInMap(map: YAMLMap, root: string, at: DataPath): readonly CutText[] {
  const known = Object.keys(schemaAt(root, at)?.schema.properties ?? {});
  const isRest = (name: string): boolean =>
    !known.includes(name) &&
    (name.length < shortestNearMiss || nearMiss(name, known, 1) === undefined);
  return map.items.flatMap(({ key, value }, index): readonly CutText[] => {
    const from = nameOf(key);
    if (from === undefined || !isPlainText(value) || !isText(schemaAt(root, [...at, from])))
      return [];
    const after = map.items.slice(index + 1);
    const end = after.findIndex(
      (pair) => pair.value !== null || !isPlainText(pair.key) || !isRest(nameOf(pair.key) ?? ''),
    );
    const pairs = end < 0 ? after : after.slice(0, end);
    const rest = pairs.map((pair) => nameOf(pair.key) ?? '');
    const span = spanOf(value, pairs.at(-1)?.key);
    return span && rest.some((words) => /[\s\p{Lu}]/u.test(words)) ? [{ from, rest, span }] : [];
  });
}

function cutInList(list: YAMLSeq, root: string, at: DataPath): readonly CutText[] {
  return list.items.flatMap((item, index): readonly CutText[] => {
    const before = list.items[index - 1];
    if (!isPlainText(item) || !goesOnWith(item.value) || !isPlainText(before)) return [];
    const span = spanOf(before, item);
    return span && isText(schemaAt(root, [...at, index]))
      ? [{ from: index - 1, rest: [index], span }]
      : [];
  });
}

function isPlainText(node: unknown): node is Node & { readonly value: string } {
  return isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string';
}

/** Whether a schema asks for anybody's own words, and neither for a code nor a number nor a day. */
function isText(written: SchemaAt | undefined): boolean {
  const { type, enum: codes, const: only, format, pattern } = written?.schema ?? {};
  return [type].flat().includes('string') && !codes && !only && !format && !pattern;
}

function spanOf(first: unknown, last: unknown): Span | undefined {
  const start = (first as Node).range?.[0];
  const end = (last as Node | undefined)?.range?.[1];
  return start === undefined || end === undefined ? undefined : { start, end };
}
