import { lineSpan } from '../../text/lines.ts';
import { dataAt } from '../data-change.ts';
import {
  columnOf,
  endOf,
  isLineStart,
  lineBefore,
  reach,
  type Slot,
  startOf,
} from '../edit-tree.ts';
import type { DataPath } from '../fault.ts';
import type { Ground } from '../ground.ts';
import { isList, isSame, type Plain } from '../plain.ts';
import { matchItems } from './match-items.ts';

/** A key with its value or an item of a list as a file writes it: LF, from column 0. */
export interface EntryText {
  readonly text: string;
  readonly inFlow: boolean;
}

/**
 * How a file writes an entry that is to come into another: its lines with their comments, those
 * right above it that `known` does not hold yet too. Undefined where this file has no such entry.
 */
export function entryText(
  { document, source, data }: Ground,
  wanted: { readonly data: Plain; readonly at: DataPath; readonly value: Plain },
  known: string,
): EntryText | undefined {
  const at = sameplace(data, wanted);
  const { slot, depth } = reach(document, at ?? []);
  if (!at || !slot || depth < at.length) return undefined;
  const [start, end] = [startOf(slot), endOf(slot)];
  if (slot.inFlow) {
    const text = source.slice(start, end);
    return /[\n\r#]/.test(text) ? undefined : { text, inFlow: true };
  }
  const stop = isLineStart(source, end) ? end : lineSpan(source, end).end;
  const column = columnOf(source, start);
  const lines = source
    .slice(start, stop)
    .trimEnd()
    .split(/\r\n|\n|\r/);
  const own = lines.map((line, index) => (index === 0 ? line : outdented(line, column)));
  return { text: [...linesAbove(source, slot, known), ...own].join('\n'), inFlow: false };
}

/** The path in a file's data to what another file's data has, or is to have, at a path. */
function sameplace(
  data: Plain,
  wanted: { readonly data: Plain; readonly at: DataPath; readonly value: Plain },
): DataPath | undefined {
  const { at, value } = wanted;
  let [here, there]: (Plain | undefined)[] = [data, wanted.data];
  const path: (string | number)[] = [];
  for (const [depth, segment] of at.entries()) {
    const isLast = depth === at.length - 1;
    let own: string | number | undefined = segment;
    if (isList(here) && isLast) own = here.findIndex((item) => isSame(item, value));
    else if (isList(here) && isList(there)) own = matchItems(here, there).get(Number(segment));
    if (own === undefined || own === -1) return undefined;
    path.push(own);
    here = dataAt(here, [own]);
    there = dataAt(there, [segment]);
    if (here === undefined) return undefined;
  }
  return isSame(here, value) ? path : undefined;
}

/** A blank line and comments right above an entry on a line of its own. */
function linesAbove(source: string, slot: Slot, known: string): readonly string[] {
  const start = startOf(slot);
  const before = lineBefore(source, start);
  if (before.trim() !== '') return [];
  const lines = source.slice(0, start - before.length).split(/\r\n|\n|\r/);
  lines.pop();
  const above: string[] = [];
  while (/^\s*#/.test(lines.at(-1) ?? '')) {
    const comment = lines.pop()?.trim() ?? '';
    if (known.includes(comment)) break;
    above.unshift(comment);
  }
  return lines.at(-1)?.trim() === '' && slot.index > 0 ? ['', ...above] : above;
}

function outdented(line: string, by: number): string {
  return line.slice(Math.min(by, /^ */.exec(line)?.[0].length ?? 0));
}
