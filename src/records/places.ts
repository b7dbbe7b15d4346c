import { type Document, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Span } from '../text/span.ts';
import type { DataPath } from './fault.ts';

/**
 * The span of a key or value in a composed document (offsets from the document's start). A path
 * that leads further than the document gives the deepest key that is there; a list or map is
 * shown by its first line's key, so that a mark in the editor stays small.
 */
export function placeIn(document: Document, at: DataPath, on: 'key' | 'value'): Span | undefined {
  let node: unknown = document.contents;
  let key: unknown;
  for (const segment of at) {
    const next = childOf(node, segment);
    if (!next) return spanOf(key) ?? firstSpan(node);
    key = next.key ?? key;
    node = next.value;
    if (typeof segment === 'number') key = undefined;
  }
  if (on === 'key') return spanOf(key) ?? firstSpan(node);
  return firstSpan(node) ?? spanOf(key);
}

/** The node at a path, or undefined. */
export function nodeAt(document: Document, at: DataPath): unknown {
  let node: unknown = document.contents;
  for (const segment of at) node = childOf(node, segment)?.value;
  return node;
}

function childOf(
  node: unknown,
  segment: string | number,
): { key?: unknown; value: unknown } | undefined {
  if (isSeq(node) && typeof segment === 'number') {
    return segment < node.items.length ? { value: node.items[segment] } : undefined;
  }
  if (!isMap(node)) return undefined;
  // Of a key written twice the last one counts, as in the data.
  const pair = node.items.findLast(({ key }) => nameOf(key) === String(segment));
  return pair && { key: pair.key, value: pair.value };
}

/** A key's name as written in the record. */
export function nameOf(key: unknown): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

function spanOf(node: unknown): Span | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range && range[1] > range[0] ? { start: range[0], end: range[1] } : undefined;
}

function firstSpan(node: unknown): Span | undefined {
  if (isMap(node)) return spanOf(node.items[0]?.key) ?? spanOf(node);
  if (isSeq(node)) return firstSpan(node.items[0]) ?? spanOf(node);
  return spanOf(node);
}
