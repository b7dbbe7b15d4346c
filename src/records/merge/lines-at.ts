import { lineStarts, positionAt } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import { dataAt } from '../data-change.ts';
import { endOf, isLineStart, reach, startOf } from '../edit-tree.ts';
import type { DataPath } from '../fault.ts';
import type { Ground } from '../ground.ts';
import { isList, type Plain } from '../plain.ts';
import { idOf } from './match-items.ts';
import type { Trail } from './merging.ts';

/** The lines of front matter, from 0, on which the value at a trail stands, if it is there. */
export function linesAt({ source, document, data }: Ground, trail: Trail): Span | undefined {
  const path = pathOf(data, trail);
  const { slot, depth } = reach(document, path ?? []);
  if (!path || !slot || depth < path.length) return undefined;
  const end = endOf(slot);
  const starts = lineStarts(source);
  const last = positionAt(starts, isLineStart(source, end) ? end - 1 : end).line;
  return { start: positionAt(starts, startOf(slot)).line, end: last + 1 };
}

function pathOf(data: Plain, trail: Trail): DataPath | undefined {
  let here = data;
  const path: (string | number)[] = [];
  for (const name of trail) {
    const segment: string | number = isList(here)
      ? here.findIndex((item) => idOf(item) === name)
      : name;
    const next = dataAt(here, [segment]);
    if (next === undefined) return undefined;
    here = next;
    path.push(segment);
  }
  return path;
}
