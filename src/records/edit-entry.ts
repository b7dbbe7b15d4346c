import { isMap, type Node } from 'yaml';
import type { TextEdit } from '../text/edit.ts';
import { nested } from './data-change.ts';
import { addToBlock, removeFromBlock } from './edit-block.ts';
import { addToFlow, removeFromFlow } from './edit-flow.ts';
import { styleOf } from './edit-style.ts';
import { type Holder, isHolder, keyOf, reach, type Slot } from './edit-tree.ts';
import { replaceValue } from './edit-value.ts';
import type { DataPath } from './fault.ts';
import type { Ground } from './ground.ts';
import type { Plain } from './plain.ts';
import { nameOf } from './places.ts';
import { knownKeys } from './schema.ts';
import { keyText } from './write-scalar.ts';
import {
  afterSign,
  blockEntry,
  flowEntry,
  inFlow,
  inOrder,
  isWholeNumber,
  type Placed,
} from './write-value.ts';

/** Sets the value at a path, or puts it in with what is missing on the way to it. */
export function setting(ground: Ground, { at, value }: Placed): TextEdit | undefined {
  const { node, slot, depth } = reach(ground.document, at);
  if (depth === at.length) return slot && replaceValue(ground, slot, { at, value });
  const there = at.slice(0, depth);
  const segment = at[depth];
  if (segment === undefined) return undefined;
  if (isHolder(node) && node.items.length > 0) {
    const inner = nested(at.slice(depth + 1), value);
    if (inner === undefined) return undefined;
    const placed = { at: [...there, segment], value: inner };
    return adding(ground, { holder: node, inFlow: isInFlow(node, slot) }, placed);
  }
  const whole = nested(at.slice(depth), value);
  return slot && whole !== undefined
    ? replaceValue(ground, slot, { at: there, value: whole })
    : undefined;
}

/** Puts an item into a list; a list that is empty or missing is made. */
export function inserting(
  ground: Ground,
  { at, value }: Placed,
  index: number,
): TextEdit | undefined {
  const { node, slot, depth } = reach(ground.document, at);
  const placed = { at: [...at, index], value };
  if (depth < at.length || !isHolder(node) || node.items.length === 0)
    return setting(ground, placed);
  return adding(ground, { holder: node, inFlow: isInFlow(node, slot), index }, placed);
}

/** Takes an entry out; the only one leaves an empty list or map. */
export function removing(ground: Ground, at: DataPath): TextEdit | undefined {
  const { slot, depth } = reach(ground.document, at);
  if (!slot || depth < at.length) return undefined;
  if (slot.holder.items.length > 1) {
    return slot.holder.flow ? removeFromFlow(ground, slot) : removeFromBlock(ground, slot);
  }
  const home = reach(ground.document, at.slice(0, -1)).slot;
  const empty: Plain = isMap(slot.holder) ? {} : [];
  return home && replaceValue(ground, home, { at: at.slice(0, -1), value: empty });
}

/** Writes another name for a key, in the quotes the old one had. */
export function renaming(ground: Ground, at: DataPath, key: string): TextEdit | undefined {
  const { slot, depth } = reach(ground.document, at);
  const old = slot && depth === at.length ? keyOf(slot) : undefined;
  if (!old?.range) return undefined;
  const { quoting } = styleOf(ground, slot?.holder);
  const keep = (old as Node & { type?: typeof quoting.keep }).type;
  const [start, end] = old.range;
  return { span: { start, end }, newText: keyText(key, { ...quoting, keep }) };
}

/**
 * Puts a key or an item where it belongs in the map or list that is there, in words of its own: as
 * lines from column 0 without a line end at the end, or fit for brackets.
 */
export function placing(
  ground: Ground,
  at: DataPath,
  { text, inFlow: fitsFlow }: { readonly text: string; readonly inFlow: boolean },
): TextEdit | undefined {
  const last = at.at(-1);
  const { node, slot, depth } = reach(ground.document, at.slice(0, -1));
  if (depth < at.length - 1 || !isHolder(node) || node.items.length === 0) return undefined;
  const index = typeof last === 'number' ? last : placeFor(ground, node, at);
  if (isInFlow(node, slot)) {
    return fitsFlow ? addToFlow(ground, { holder: node, index }, text) : undefined;
  }
  const isNaked = fitsFlow && !isMap(node);
  const edit = addToBlock(ground, { holder: node, index }, isNaked ? `- ${text}` : text);
  // A blank line above needs no indentation.
  return { ...edit, newText: edit.newText.replace(/^(\r\n|\n|\r) +(?=[\r\n])/, '$1') };
}

function isInFlow(node: Holder, slot: Slot | undefined): boolean {
  return node.flow === true || slot?.inFlow === true;
}

function adding(
  ground: Ground,
  { holder, inFlow: flow, index }: Omit<Slot, 'index'> & { index?: number },
  placed: Placed,
): TextEdit {
  const style = styleOf(ground, holder);
  const { at, value } = placed;
  const key = isMap(holder) ? String(at.at(-1)) : undefined;
  const slot = { holder, index: index ?? placeFor(ground, holder, at) };
  if (flow) {
    const { quoting } = style;
    const text = key === undefined ? inFlow(value, quoting) : flowEntry(key, value, quoting);
    return addToFlow(ground, slot, text);
  }
  const entry = key === undefined ? `-${afterSign(placed, style)}` : blockEntry(key, placed, style);
  return addToBlock(ground, slot, entry);
}

/**
 * A new key goes after the last one that the schema puts before it; one that the schema does not
 * know, or puts first, and a new item go to the end. The lowest level of a scale goes first.
 */
function placeFor({ kind }: Ground, holder: Holder, at: DataPath): number {
  const end = holder.items.length;
  if (!isMap(holder)) return end;
  const order = inOrder(knownKeys(kind, at.slice(0, -1)));
  const earlier = order.slice(0, Math.max(0, order.indexOf(String(at.at(-1)))));
  const last = holder.items.findLastIndex(({ key }) => earlier.includes(nameOf(key) ?? ''));
  if (last < 0) return isWholeNumber(String(at.at(-1))) && order.length > 0 ? 0 : end;
  return last + 1;
}
