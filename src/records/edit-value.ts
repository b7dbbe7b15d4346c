import { isScalar, type Node, Scalar } from 'yaml';
import type { TextEdit } from '../text/edit.ts';
import { lineSpan } from '../text/lines.ts';
import { styleOf } from './edit-style.ts';
import {
  afterSignOf,
  columnOf,
  contentEnd,
  insertion,
  isHolder,
  isLineStart,
  isUnwritten,
  keyOf,
  type Slot,
  startOf,
  valueOf,
} from './edit-tree.ts';
import type { Ground } from './ground.ts';
import { afterSign, indented, inFlow, type Placed, type Style } from './write-value.ts';

/** Writes another value into a slot of the tree; comments beside the old one stay. */
export function replaceValue(ground: Ground, slot: Slot, placed: Placed): TextEdit | undefined {
  const old = valueOf(slot);
  const style = keeping(styleOf(ground, nearOf(slot, old)), old);
  if (slot.inFlow) return replaceInFlow(slot, inFlow(placed.value, style.quoting));
  const sign = afterSignOf(slot);
  if (sign === undefined || !old) return undefined;
  const isFilledFlow = isHolder(old) && old.flow === true && old.items.length > 0;
  const text = isFilledFlow ? ` ${inFlow(placed.value, style.quoting)}` : afterSign(placed, style);
  return replaceInBlock(ground, { slot, old, sign }, text);
}

function nearOf(slot: Slot, old: Node | undefined): Slot['holder'] {
  return isHolder(old) ? old : slot.holder;
}

function keeping(style: Style, old: Node | undefined): Style {
  const keep = isScalar(old) ? old.type : undefined;
  return { ...style, quoting: { ...style.quoting, keep } };
}

function replaceInFlow(slot: Slot, text: string): TextEdit | undefined {
  const old = valueOf(slot);
  if (old?.range && !isUnwritten(old)) {
    return { span: { start: old.range[0], end: old.range[1] }, newText: text };
  }
  const sign = afterSignOf(slot);
  if (sign !== undefined) return insertion(sign, ` ${text}`);
  const key = keyOf(slot)?.range;
  return key ? insertion(key[1], `: ${text}`) : undefined;
}

function replaceInBlock(
  { source, lineEnd }: Ground,
  { slot, old, sign }: { slot: Slot; old: Node; sign: number },
  text: string,
): TextEdit | undefined {
  const isOneLine = !text.includes('\n');
  const extent = isUnwritten(old)
    ? { start: sign, end: sign, isInline: true, comment: '' }
    : extentOf(source, old);
  if (isOneLine && extent.isInline) {
    if (isUnwritten(old)) return insertion(sign, text);
    return { span: { start: extent.start, end: extent.end }, newText: text.slice(1) };
  }
  const between = source.slice(sign, extent.start).trimEnd();
  const tail = extent.isInline ? source.slice(extent.end, lineSpan(source, extent.end).end) : '';
  const comments = [between, extent.comment, tail].filter((part) => part.trim() !== '');
  if (comments.length > 1) return undefined;
  const column = columnOf(source, startOf(slot));
  const [first = '', ...others] = indented(text, column).split('\n');
  const newText = [`${first}${comments[0] ?? ''}`, ...others].join(lineEnd);
  return { span: { start: sign, end: extent.end + tail.length }, newText };
}

/** How far a value reaches, without the line end after it, and the comment in a block's header. */
interface Extent {
  readonly start: number;
  readonly end: number;
  readonly isInline: boolean;
  readonly comment: string;
}

function extentOf(source: string, node: Node): Extent {
  const start =
    isHolder(node) && !node.flow ? startOf({ holder: node, index: 0 }) : node.range?.[0];
  const end = beforeLineEnd(source, contentEnd(node));
  const from = start ?? 0;
  if (isHolder(node))
    return {
      start: from,
      end: node.flow ? end : lineSpan(source, end).end,
      isInline: node.flow === true,
      comment: '',
    };
  const isBlock =
    isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);
  if (!isBlock) return { start: from, end: contentEnd(node), isInline: true, comment: '' };
  const header = source.slice(from, lineSpan(source, from).end);
  return { start: from, end, isInline: false, comment: /[ \t]+#.*$/.exec(header)?.[0] ?? '' };
}

/** Steps back over the line end that belongs to a block of text. */
function beforeLineEnd(source: string, end: number): number {
  if (!isLineStart(source, end)) return end;
  return source.startsWith('\r\n', end - 2) ? end - 2 : end - 1;
}
