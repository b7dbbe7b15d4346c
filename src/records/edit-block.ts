import type { TextEdit } from '../text/edit.ts';
import { lineSpan, nextLine } from '../text/lines.ts';
import {
  columnOf,
  endOf,
  insertion,
  isLineStart,
  lineBefore,
  type Slot,
  startOf,
} from './edit-tree.ts';
import type { Ground } from './ground.ts';
import { indented } from './write-value.ts';

/** Puts an entry on lines of its own before the one at the slot's index, or after the last. */
export function addToBlock(
  { source, lineEnd }: Ground,
  slot: Omit<Slot, 'inFlow'>,
  entry: string,
): TextEdit {
  const { holder, index } = slot;
  const column = columnOf(source, startOf({ holder, index: 0 }));
  const pad = ' '.repeat(column);
  const lines = indented(entry, column).replaceAll('\n', lineEnd);
  // The first may stand behind another list's dash, so the new one takes its place on that line.
  if (index === 0) return insertion(startOf({ holder, index: 0 }), `${lines}${lineEnd}${pad}`);
  const end = endOf({ holder, index: index - 1 });
  if (isLineStart(source, end)) return insertion(end, `${pad}${lines}${lineEnd}`);
  return insertion(lineSpan(source, end).end, `${lineEnd}${pad}${lines}`);
}

/** Takes an entry out with its lines; it must not be the only one. */
export function removeFromBlock({ source }: Ground, slot: Omit<Slot, 'inFlow'>): TextEdit {
  const start = startOf(slot);
  const end = endOf(slot);
  const stop = isLineStart(source, end) ? end : nextLine(source, end);
  const before = lineBefore(source, start);
  if (before.trim() === '')
    return { span: { start: start - before.length, end: stop }, newText: '' };
  // Behind a list's dash: what follows, a comment too, moves up to its place.
  const gap = /^\s*/.exec(source.slice(stop))?.[0].length ?? 0;
  return { span: { start, end: stop + gap }, newText: '' };
}
