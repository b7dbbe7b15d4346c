import {
  type CST,
  type Document,
  isCollection,
  isMap,
  isScalar,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { TextEdit } from '../text/edit.ts';
import type { DataPath } from './fault.ts';
import { nameOf } from './places.ts';

/** A map or list of a syntax tree that kept its tokens. */
export type Holder = YAMLMap | YAMLSeq;

/** One value in the tree: the map or list that holds it, and its number among the others. */
export interface Slot {
  readonly holder: Holder;
  readonly index: number;
  /** Whether it stands inside brackets. */
  readonly inFlow: boolean;
}

/** How far a path leads: the node there, the slot it fills, and the number of segments gone. */
export interface Reach {
  readonly node: Node | undefined;
  readonly slot: Slot | undefined;
  readonly depth: number;
}

export function reach(document: Document, at: DataPath): Reach {
  let node = document.contents as Node | undefined;
  let slot: Slot | undefined;
  for (const [depth, segment] of at.entries()) {
    const index = isHolder(node) ? indexOf(node, segment) : -1;
    if (!isHolder(node) || index < 0) return { node, slot, depth };
    slot = { holder: node, index, inFlow: slot?.inFlow === true || node.flow === true };
    node = valueOf(slot);
  }
  return { node, slot, depth: at.length };
}

export function isHolder(node: unknown): node is Holder {
  return isCollection(node);
}

/** The value of a slot; a key in braces may have none, not even an empty one. */
export function valueOf({ holder, index }: Pick<Slot, 'holder' | 'index'>): Node | undefined {
  const node = isMap(holder) ? holder.items[index]?.value : holder.items[index];
  return (node ?? undefined) as Node | undefined;
}

export function keyOf({ holder, index }: Pick<Slot, 'holder' | 'index'>): Node | undefined {
  return isMap(holder) ? (holder.items[index]?.key as Node | undefined) : undefined;
}

function indexOf(holder: Holder, segment: string | number): number {
  if (isMap(holder)) {
    // Of a key written twice the last one counts, as in the data.
    return holder.items.findLastIndex(({ key }) => nameOf(key) === String(segment));
  }
  return typeof segment === 'number' && segment < holder.items.length ? segment : -1;
}

/** Whether nothing is written for a value: it is the empty place after a colon or dash. */
export function isUnwritten(node: Node | undefined): boolean {
  return !node?.range || (isScalar(node) && node.range[0] === node.range[1]);
}

/** Where an entry begins: its key, its dash, or in brackets its value. */
export function startOf(slot: Pick<Slot, 'holder' | 'index'>): number {
  const { holder } = slot;
  if (isMap(holder)) return keyOf(slot)?.range?.[0] ?? 0;
  return holder.flow ? (valueOf(slot)?.range?.[0] ?? 0) : dashOf(slot);
}

/** Where an entry's content ends, before any comment; past the line end for a block of text. */
export function endOf(slot: Pick<Slot, 'holder' | 'index'>): number {
  return contentEnd(valueOf(slot) ?? keyOf(slot));
}

export function contentEnd(node: Node | undefined): number {
  if (isHolder(node) && !node.flow && node.items.length > 0) {
    return endOf({ holder: node, index: node.items.length - 1 });
  }
  return node?.range?.[1] ?? 0;
}

/** The offset after the sign that a value follows: its key's colon or its dash. */
export function afterSignOf(slot: Slot): number | undefined {
  const { holder, index } = slot;
  if (!isMap(holder)) return holder.flow ? undefined : dashOf(slot) + 1;
  const { sep = [] } = (holder.items[index]?.srcToken ?? {}) as { sep?: CST.SourceToken[] };
  const colon = sep.find(({ type }) => type === 'map-value-ind');
  return colon && colon.offset + 1;
}

function dashOf({ holder, index }: Pick<Slot, 'holder' | 'index'>): number {
  const token = holder.srcToken as CST.BlockSequence | undefined;
  const dashes = (token?.items ?? []).flatMap(({ start }) =>
    start.filter(({ type }) => type === 'seq-item-ind'),
  );
  return dashes[index]?.offset ?? 0;
}

/** The offset of the comma after an entry in brackets, if there is one. */
export function commaAfter({ holder, index }: Pick<Slot, 'holder' | 'index'>): number | undefined {
  const token = holder.srcToken as CST.FlowCollection | undefined;
  return token?.items[index + 1]?.start.find(({ type }) => type === 'comma')?.offset;
}

export function insertion(at: number, newText: string): TextEdit {
  return { span: { start: at, end: at }, newText };
}

export function isLineStart(source: string, offset: number): boolean {
  return offset > 0 && /[\n\r]/.test(source.charAt(offset - 1));
}

/** What stands on an offset's line before it. */
export function lineBefore(source: string, offset: number): string {
  let start = offset;
  while (start > 0 && !isLineStart(source, start)) start--;
  return source.slice(start, offset);
}

export function columnOf(source: string, offset: number): number {
  return lineBefore(source, offset).length;
}
