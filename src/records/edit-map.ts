import { type Document, isMap, type Node, type Pair, type YAMLMap } from 'yaml';
import { applyEdit, type TextEdit } from '../text/edit.ts';
import { lineEndOf, lineSpan, nextLine } from '../text/lines.ts';
import { sentence, type Sentence } from '../text/sentence.ts';
import { compose } from './compose.ts';
import type { DataPath } from './fault.ts';
import { findFence } from './fence.ts';
import { nameOf, nodeAt } from './places.ts';
import { looksLikeRecord, signFaults } from './signs.ts';

/** The smallest edit that does what was asked, or why none is made. */
export type MapEdit =
  | { readonly edit: TextEdit; readonly refused?: undefined }
  | { readonly edit?: undefined; readonly refused: Sentence };

/** One key of one map of a record's front matter. */
export interface MapKey {
  /** Where the map stands. */
  readonly at: DataPath;
  readonly key: string;
}

/**
 * Sets a key to a plain value such as a day: replaces the value that is there, else adds the key
 * after the map's last one in the style of the map. Every other byte stays.
 */
export function setKey(text: string, target: MapKey, value: string): MapEdit {
  return edited(text, target, (map, source) => {
    const pair = pairOf(map, target.key);
    const there = pair?.value as Node | null | undefined;
    if (there?.range && there.range[1] > there.range[0]) {
      return { span: { start: there.range[0], end: there.range[1] }, newText: value };
    }
    if (pair) return afterColon(pair, source, value);
    return map.flow
      ? addToFlow(map, `${target.key}: ${value}`)
      : addToBlock(map, source, `${target.key}: ${value}`);
  });
}

/** Takes a key and its value out of a map, with its line or its comma. */
export function removeKey(text: string, target: MapKey): MapEdit {
  return edited(text, target, (map, source) => {
    const index = map.items.findIndex(({ key }) => nameOf(key) === target.key);
    if (index < 0 || map.items.length === 1) return undefined;
    return map.flow ? removeFromFlow(map, index) : removeFromBlock(map, index, source);
  });
}

const brokenFile =
  'This file cannot be read as it stands, so nothing is written to it: settle its problems first';

function edited(
  text: string,
  { at, key }: MapKey,
  make: (map: YAMLMap, source: string) => TextEdit | undefined,
): MapEdit {
  const fence = findFence(text);
  if (fence.state !== 'closed' || signFaults(text).length > 0 || !looksLikeRecord(text)) {
    return { refused: sentence(brokenFile) };
  }
  const source = text.slice(fence.yaml.start, fence.yaml.end);
  const { document } = compose(source, 0);
  if (!document) return { refused: sentence(brokenFile) };
  const map = nodeAt(document, at);
  const edit = isMap(map) ? make(map, source) : undefined;
  if (!edit || !leavesAllElse({ source, edit, document, at, key })) {
    return {
      refused: sentence('`{key}` could not be changed without touching something else', { key }),
    };
  }
  const { start, end } = edit.span;
  return {
    edit: { ...edit, span: { start: start + fence.yaml.start, end: end + fence.yaml.start } },
  };
}

/** Whether, once the edit is made, all but the one key reads as before. */
function leavesAllElse(change: {
  source: string;
  edit: TextEdit;
  document: Document;
  at: DataPath;
  key: string;
}): boolean {
  const after = compose(applyEdit(change.source, change.edit), 0).document;
  return after !== undefined && without(after, change) === without(change.document, change);
}

function without(document: Document, { at, key }: MapKey): string {
  const copy = document.clone();
  copy.deleteIn([...at, key]);
  return JSON.stringify(copy.toJS({ maxAliasCount: 0 }));
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => nameOf(pair.key) === key);
}

function afterColon(pair: Pair, source: string, value: string): TextEdit | undefined {
  const end = (pair.key as Node).range?.[1];
  const colon = end === undefined ? -1 : source.indexOf(':', end);
  return colon < 0 ? undefined : insertion(colon + 1, ` ${value}`);
}

function insertion(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

function addToFlow(map: YAMLMap, entry: string): TextEdit | undefined {
  const last = map.items.at(-1);
  if (!last) return map.range ? insertion(map.range[0] + 1, ` ${entry} `) : undefined;
  const end = endOf(last);
  return end === undefined ? undefined : insertion(end, `, ${entry}`);
}

function addToBlock(map: YAMLMap, source: string, entry: string): TextEdit | undefined {
  const first = map.items[0];
  const last = map.items.at(-1);
  const end = last && endOf(last);
  if (!first || end === undefined) return undefined;
  const indent = ' '.repeat(columnOf(startOf(first), source));
  const lineEnd = lineEndOf(source);
  if (isLineStart(source, end)) return insertion(end, `${indent}${entry}${lineEnd}`);
  return insertion(lineSpan(source, end).end, `${lineEnd}${indent}${entry}`);
}

function removeFromFlow(map: YAMLMap, index: number): TextEdit | undefined {
  const pair = map.items[index];
  const before = map.items[index - 1];
  const after = map.items[index + 1];
  if (!pair) return undefined;
  const start = before ? endOf(before) : startOf(pair);
  const end = before ? endOf(pair) : after && startOf(after);
  return start === undefined || end === undefined
    ? undefined
    : { span: { start, end }, newText: '' };
}

function removeFromBlock(map: YAMLMap, index: number, source: string): TextEdit | undefined {
  const pair = map.items[index];
  const after = map.items[index + 1];
  const end = pair && endOf(pair);
  if (!pair || end === undefined) return undefined;
  if (index === 0) {
    // The first key may stand behind a list's dash: what follows moves up to its place.
    return after && { span: { start: startOf(pair), end: startOf(after) }, newText: '' };
  }
  const start = startOf(pair) - columnOf(startOf(pair), source);
  const stop = isLineStart(source, end) ? end : nextLine(source, end);
  return { span: { start, end: stop }, newText: '' };
}

function isLineStart(source: string, offset: number): boolean {
  return offset > 0 && /[\n\r]/.test(source.charAt(offset - 1));
}

function startOf({ key }: Pair): number {
  return (key as Node).range?.[0] ?? 0;
}

function endOf({ key, value }: Pair): number | undefined {
  return ((value ?? key) as Node).range?.[1];
}

function columnOf(offset: number, source: string): number {
  let start = offset;
  while (start > 0 && !isLineStart(source, start)) start--;
  return offset - start;
}
