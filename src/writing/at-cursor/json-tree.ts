import { isMap, isScalar, isSeq, type Pair, type Range } from 'yaml';
import type {
  ASTNode,
  ObjectASTNode,
  PropertyASTNode,
  StringASTNode,
} from 'vscode-json-languageservice';

/** The tree of a YAML document as the JSON language service reads one, and which node became which. */
export interface JsonTree {
  readonly root: ASTNode | undefined;
  /** For a pair, what its value became. */
  readonly nodeOf: (yamlNode: unknown) => ASTNode | undefined;
}

/** What is not there, such as the value of a key still being written, is null at its key's end. */
export function jsonTreeOf(contents: unknown): JsonTree {
  const nodes = new Map<unknown, ASTNode>();
  const root = contents == null ? undefined : convert(contents, { nodes, end: 0 });
  return { root, nodeOf: (yamlNode) => nodes.get(yamlNode) };
}

interface Conversion {
  readonly nodes: Map<unknown, ASTNode>;
  readonly parent?: ASTNode;
  /** Where a node without a place of its own is taken to stand. */
  readonly end: number;
}

function convert(node: unknown, conversion: Conversion): ASTNode {
  const { nodes } = conversion;
  const made = isMap(node)
    ? objectOf(node, conversion)
    : isSeq(node)
      ? arrayOf(node, conversion)
      : scalarOf(node, conversion);
  if (node != null) nodes.set(node, made);
  return made;
}

function placed(
  node: unknown,
  { parent, end }: Conversion,
): { offset: number; length: number; parent?: ASTNode } {
  const range = (node as { range?: Range | null } | null | undefined)?.range;
  const [from, to] = range ?? [end, end];
  return { offset: from, length: to - from, ...(parent ? { parent } : {}) };
}

function objectOf(map: { items: readonly Pair[] }, conversion: Conversion): ASTNode {
  const properties: PropertyASTNode[] = [];
  const made: ObjectASTNode = {
    type: 'object',
    properties,
    children: properties,
    ...placed(map, conversion),
  };
  for (const pair of map.items) properties.push(propertyOf(pair, { ...conversion, parent: made }));
  return made;
}

function propertyOf(pair: Pair, conversion: Conversion): PropertyASTNode {
  const keyNode = keyOf(pair.key, conversion);
  const end = keyNode.offset + keyNode.length;
  const valueNode = convert(pair.value, { ...conversion, end });
  const whole = {
    offset: keyNode.offset,
    length: Math.max(end, valueNode.offset + valueNode.length) - keyNode.offset,
  };
  const made: PropertyASTNode = {
    type: 'property',
    keyNode,
    valueNode,
    children: [keyNode, valueNode],
    ...whole,
    ...(conversion.parent ? { parent: conversion.parent } : {}),
  };
  conversion.nodes.set(pair, valueNode);
  Object.assign(keyNode, { parent: made });
  Object.assign(valueNode, { parent: made });
  return made;
}

function keyOf(key: unknown, conversion: Conversion): StringASTNode {
  const value = isScalar(key) ? String(key.value) : '';
  const made: StringASTNode = { type: 'string', value, ...placed(key, conversion) };
  if (key != null) conversion.nodes.set(key, made);
  return made;
}

function arrayOf(seq: { items: readonly unknown[] }, conversion: Conversion): ASTNode {
  const items: ASTNode[] = [];
  const made: ASTNode = { type: 'array', items, children: items, ...placed(seq, conversion) };
  for (const item of seq.items)
    items.push(convert(item, { ...conversion, parent: made, end: made.offset }));
  return made;
}

function scalarOf(node: unknown, conversion: Conversion): ASTNode {
  const place = placed(node, conversion);
  const value = isScalar(node) ? node.value : null;
  if (typeof value === 'number') {
    return { type: 'number', value, isInteger: Number.isInteger(value), ...place };
  }
  if (typeof value === 'boolean') return { type: 'boolean', value, ...place };
  if (value === null || value === undefined) return { type: 'null', value: null, ...place };
  return { type: 'string', value: value as string, ...place };
}
