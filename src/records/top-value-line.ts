import { lineSpan, nextLine } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { findFence } from './fence.ts';

/** A value whose first sign is where YAML says it begins: no list or map in brackets, no block of text. */
const onItsLine = /^[ \t]+["'\w]/;

/** The first line of a list or map below its key. */
const below = /^(?: +|- | +- )["'\w]/;

/**
 * The line, from 0, of a value at the top of the front matter, where it can be told without parsing;
 * undefined where only YAML itself can tell. A document about many cases asks for many of these.
 */
export function topValueLine(text: string, key: string): number | undefined {
  const fence = findFence(text);
  if (fence.state === 'none' || !/^[a-z][\w-]*$/.test(key)) return undefined;
  const lines = linesOf(text, fence.yaml);
  const isOfKey = (line: string): boolean => line.startsWith(`${key}:`);
  const at = lines.findIndex(isOfKey);
  // Of a key written twice the last one counts, and a text may hold what looks like one.
  if (at < 0 || lines.findLastIndex(isOfKey) !== at) return undefined;
  const value = (lines[at] ?? '').slice(key.length + 1);
  // The line before the first one holds the fence.
  if (onItsLine.test(value)) return at + 1;
  return value.trim() === '' && below.test(lines[at + 1] ?? '') ? at + 2 : undefined;
}

function linesOf(text: string, { start, end }: Span): readonly string[] {
  const lines: string[] = [];
  let at = start;
  while (at < end) {
    const line = lineSpan(text, at);
    lines.push(text.slice(line.start, line.end));
    at = nextLine(text, at);
  }
  return lines;
}
