import type { TextEdit } from '../text/edit.ts';
import { lineSpan, nextLine } from '../text/lines.ts';
import { commaAfter, endOf, insertion, lineBefore, type Slot, startOf } from './edit-tree.ts';
import type { Ground } from './ground.ts';

type Entry = Omit<Slot, 'inFlow'>;

/** Puts an entry into brackets that hold at least one, before the slot's index or after the last. */
export function addToFlow({ source, lineEnd }: Ground, slot: Entry, entry: string): TextEdit {
  const { holder, index } = slot;
  if (index === 0) {
    const start = startOf(slot);
    const before = lineBefore(source, start);
    return insertion(start, before.trim() === '' ? `${entry},${lineEnd}${before}` : `${entry}, `);
  }
  const previous = { holder, index: index - 1 };
  const end = endOf(previous);
  const pad = lineBefore(source, startOf(previous));
  const comma = commaAfter(previous);
  const line = restOfLine(source, comma === undefined ? end : comma + 1);
  // On a line of its own below the one before it, whose comment stays with it.
  if (pad.trim() === '' && /^[ \t]*(?:#.*)?$/.test(line.text)) {
    const own = `${lineEnd}${pad}${entry}`;
    if (comma !== undefined) return insertion(line.end, `${own},`);
    return { span: { start: end, end: line.end }, newText: `,${line.text}${own}` };
  }
  return insertion(end, `, ${entry}`);
}

/** Takes an entry out of brackets with its comma or its line; it must not be the only one. */
export function removeFromFlow({ source }: Ground, slot: Entry): TextEdit {
  const { holder, index } = slot;
  const start = startOf(slot);
  const end = endOf(slot);
  const previous = index > 0 ? { holder, index: index - 1 } : undefined;
  const between = previous ? source.slice(endOf(previous), start) : '';
  if (previous && !/[\n\r]/.test(between)) {
    return { span: { start: endOf(previous), end }, newText: '' };
  }
  const comma = commaAfter(slot);
  if (comma !== undefined) return withComma(source, slot, comma);
  const last = previous && commaAfter(previous);
  if (!previous || last === undefined) return { span: { start, end }, newText: '' };
  // The last one, on a line of its own: the comma before it goes too, the comments between stay.
  const line = restOfLine(source, end);
  const ownLine = /^[ \t]*(?:#.*)?$/.test(line.text);
  const from = endOf(previous);
  const kept = source.slice(from, last) + source.slice(last + 1, start).trimEnd();
  return { span: { start: from, end: ownLine ? line.end : end }, newText: kept };
}

function withComma(source: string, slot: Entry, comma: number): TextEdit {
  const start = startOf(slot);
  const before = lineBefore(source, start);
  const line = restOfLine(source, comma + 1);
  if (before.trim() === '' && /^[ \t]*(?:#.*)?$/.test(line.text)) {
    return { span: { start: start - before.length, end: nextLine(source, line.end) }, newText: '' };
  }
  const blanks = /^[ \t]*/.exec(source.slice(comma + 1))?.[0].length ?? 0;
  return { span: { start, end: comma + 1 + blanks }, newText: '' };
}

function restOfLine(source: string, from: number): { text: string; end: number } {
  const { end } = lineSpan(source, from);
  return { text: source.slice(from, end), end };
}
