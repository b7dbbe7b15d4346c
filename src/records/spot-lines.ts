import { lineStarts, positionAt } from '../text/lines.ts';
import { compose } from './compose.ts';
import type { DataPath } from './fault.ts';
import { findFence } from './fence.ts';
import { placeIn } from './places.ts';
import type { Reading } from './read-record.ts';
import { topValueLine } from './top-value-line.ts';

/** Tells on which line a value of a record stands. Each text is parsed once at most. */
export class SpotLines {
  private readonly known = new WeakMap<Reading, (at: DataPath) => number>();

  /** Counted from 0. What cannot be found is shown where it would stand. */
  lineOf({ reading, at }: { readonly reading: Reading; readonly at: DataPath }): number {
    const known = this.known.get(reading);
    const [key, more] = at;
    const isAtTop = typeof key === 'string' && more === undefined;
    const top = !known && isAtTop ? topValueLine(reading.text, key) : undefined;
    if (top !== undefined) return top;
    const find = known ?? linesIn(reading.text);
    this.known.set(reading, find);
    return find(at);
  }
}

function linesIn(text: string): (at: DataPath) => number {
  const fence = findFence(text);
  if (fence.state === 'none') return () => 0;
  const { start, end } = fence.yaml;
  const { document } = compose(text.slice(start, end), start);
  const starts = lineStarts(text);
  return (at) => {
    const span = document && placeIn(document, at, 'value');
    return span ? positionAt(starts, span.start + start).line : 0;
  };
}
