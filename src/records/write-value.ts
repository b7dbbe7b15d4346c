import type { DataPath } from './fault.ts';
import { isList, isPlainMap, type Plain, type PlainList, type PlainMap } from './plain.ts';
import {
  keyText,
  type PlainScalar,
  type Quoting,
  scalarInBlock,
  scalarInFlow,
} from './write-scalar.ts';

/** How a file writes its lists and maps, so that what is new looks like the rest. */
export interface Style {
  readonly quoting: Quoting;
  /** Blanks by which a map under a key is indented. */
  readonly width: number;
  /** Whether the dashes of a list stand further in than its key. */
  readonly indentedLists: boolean;
  /** Whether a list's short maps stand in braces. */
  readonly flowItems: boolean;
  /** Whether lists of words and maps of words stand in brackets. */
  readonly flowWords: { readonly list: boolean; readonly map: boolean };
  /** Whether the maps at a path have keys of their own, which need room, instead of names. */
  readonly isForm: (at: DataPath) => boolean;
}

/** A value to write and where in the data it goes. */
export interface Placed {
  readonly value: Plain;
  readonly at: DataPath;
}

const longestFlowItem = 160;

/** A value on one line, fit for brackets. */
export function inFlow(value: Plain, quoting: Quoting): string {
  if (isList(value)) return `[${value.map((item) => inFlow(item, quoting)).join(', ')}]`;
  if (!isPlainMap(value)) return scalarInFlow(value, quoting);
  const entries = entriesOf(value).map(([key, item]) => flowEntry(key, item, quoting));
  return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}';
}

/** A key with its value, fit for braces. */
export function flowEntry(key: string, value: Plain, quoting: Quoting): string {
  return `${keyText(key, plainly(quoting))}: ${inFlow(value, plainly(quoting))}`;
}

/**
 * What follows a key's colon or a list's dash: with the blank or line end before it, later lines
 * indented from the column of the key or dash, LF as line end, none at the end.
 */
export function afterSign({ value, at }: Placed, style: Style): string {
  const isItem = typeof at.at(-1) === 'number';
  if (!isList(value) && !isPlainMap(value)) {
    return ` ${scalarInBlock(value, style.quoting, isItem ? 2 : style.width)}`;
  }
  const below = { ...style, quoting: plainly(style.quoting) };
  if (staysOnLine({ value, at }, below)) return ` ${inFlow(value, below.quoting)}`;
  const lines = (isList(value) ? itemLines(value, at, below) : entryLines(value, at, below)).join(
    '\n',
  );
  if (isItem) return ` ${indented(lines, 2)}`;
  const by = isList(value) && !style.indentedLists ? 0 : style.width;
  return `\n${' '.repeat(by)}${indented(lines, by)}`;
}

/** A key with its value on lines of their own, as `afterSign` writes them. */
export function blockEntry(key: string, placed: Placed, style: Style): string {
  return `${keyText(key, plainly(style.quoting))}:${afterSign(placed, style)}`;
}

/** The lines after the first moved in; empty ones stay empty. */
export function indented(text: string, by: number): string {
  return text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`);
}

function itemLines(list: PlainList, at: DataPath, style: Style): string[] {
  return list.map((value, index) => `-${afterSign({ value, at: [...at, index] }, style)}`);
}

function entryLines(map: PlainMap, at: DataPath, style: Style): string[] {
  return entriesOf(map).map(([key, value]) => blockEntry(key, { value, at: [...at, key] }, style));
}

function staysOnLine({ value, at }: Placed, style: Style): boolean {
  const parts = isList(value) ? value : Object.values(value as PlainMap);
  if (parts.length === 0) return true;
  if (!parts.every(isOneLine)) return false;
  if (isList(value)) return style.flowWords.list && parts.every(isWord);
  if (typeof at.at(-1) === 'number') {
    return style.flowItems && inFlow(value, style.quoting).length <= longestFlowItem;
  }
  return style.flowWords.map && parts.every(isWord) && !style.isForm(at);
}

function entriesOf(map: PlainMap): [string, Plain][] {
  const values = new Map(Object.entries(map));
  return inOrder([...values.keys()]).map((key) => [key, values.get(key) ?? null]);
}

/** Keys in their order, but for whole numbers: objects put those below zero last. */
export function inOrder(keys: readonly string[]): readonly string[] {
  return keys.every(isWholeNumber) ? keys.toSorted((one, other) => +one - +other) : keys;
}

export function isWholeNumber(key: string): boolean {
  return /^(?:0|-?[1-9]\d{0,8})$/.test(key);
}

/** What is kept of a value's quotes is for that value alone. */
function plainly(quoting: Quoting): Quoting {
  return { ...quoting, keep: undefined };
}

function isOneLine(value: Plain): value is PlainScalar {
  return !isList(value) && !isPlainMap(value) && !String(value).includes('\n');
}

/** Whether a value is a code, an id, a day or a number: something without blanks in it. */
export function isWord(value: unknown): boolean {
  return typeof value === 'string' ? /^\S{1,40}$/.test(value) : typeof value !== 'object';
}
