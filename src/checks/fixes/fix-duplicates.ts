import { type Document, isMap, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { compose } from '../../records/compose.ts';
import { findFence } from '../../records/fence.ts';
import { nameOf } from '../../records/places.ts';
import { applyEdit } from '../../text/edit.ts';
import { nextLine } from '../../text/lines.ts';
import { sentence } from '../../text/sentence.ts';
import type { Span } from '../../text/span.ts';
import type { FixesOf } from '../check.ts';
import type { ChangeMade } from './fix.ts';

/** Takes out the second of two keys that say the same. Where they differ only a person can choose. */
export const duplicateFixes: FixesOf = ({ reading, place }) => {
  if (!('span' in place)) return [];
  const { start } = place.span;
  const fence = findFence(reading.text);
  if (fence.state !== 'closed') return [];
  const { yaml } = fence;
  const second = takeOut(reading.text.slice(yaml.start, yaml.end), start - yaml.start);
  if (!second) return [];
  const span = { start: second.start + yaml.start, end: second.end + yaml.start };
  const make = (text: string): ChangeMade =>
    text === reading.text
      ? { edit: { span, parts: [] } }
      : { refused: sentence('The file has changed meanwhile') };
  return [
    {
      title: sentence('Take out the second, which says the same'),
      change: { path: reading.path, make },
      isPreferred: true,
    },
  ];
};

/** The stretch of the pair whose key starts here, where one before it in its map says the same. */
function takeOut(source: string, start: number): Span | undefined {
  const { document } = compose(source, 0);
  const map = document && mapWith(document, start);
  const index = map?.items.findIndex((pair) => startOf(pair) === start) ?? -1;
  const pair = map?.items[index];
  if (!pair || !saysTheSame(pair, map.items.slice(0, index))) return undefined;
  const span = stretchOf(map, index, source);
  const after = span && compose(applyEdit(source, { span, newText: '' }), 0).document;
  if (!after || holdsNote(source, span)) return undefined;
  return JSON.stringify(after) === JSON.stringify(document) ? span : undefined;
}

function saysTheSame({ key, value }: Pair, before: readonly Pair[]): boolean {
  const twin = before.find((one) => nameOf(one.key) === nameOf(key));
  return twin !== undefined && JSON.stringify(twin.value) === JSON.stringify(value);
}

/** A pair with its line, or with the comma before it. */
function stretchOf(map: YAMLMap, index: number, source: string): Span | undefined {
  const pair = map.items[index];
  const before = map.items[index - 1];
  if (!pair || !before) return undefined;
  if (map.flow) return { start: endOf(before), end: endOf(pair) };
  return { start: lineStart(source, startOf(pair)), end: lineEnd(source, endOf(pair)) };
}

function mapWith(document: Document, start: number): YAMLMap | undefined {
  const open: unknown[] = [document.contents];
  while (open.length > 0) {
    const node = open.pop();
    if (isSeq(node)) open.push(...node.items);
    if (!isMap(node)) continue;
    if (node.items.some((pair) => startOf(pair) === start)) return node;
    open.push(...node.items.map(({ value }) => value));
  }
  return undefined;
}

/** Somebody's comment is never taken out. */
function holdsNote(source: string, { start, end }: Span): boolean {
  return /(?:^|\s)#/m.test(source.slice(start, end));
}

function lineStart(source: string, offset: number): number {
  return Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1;
}

function lineEnd(source: string, offset: number): number {
  return offset === lineStart(source, offset) ? offset : nextLine(source, offset);
}

function startOf({ key }: Pair): number {
  return (key as Node).range?.[0] ?? -1;
}

function endOf({ key, value }: Pair): number {
  return ((value ?? key) as Node).range?.[1] ?? -1;
}
