import type { DataPath } from '../../records/fault.ts';
import { spansOf } from '../../records/spans.ts';
import { lineStarts, positionAt } from '../../text/lines.ts';
import type { Position } from '../../text/span.ts';
import type { Change } from '../compare/change.ts';
import type { RecordChanges } from './record-changes.ts';

/** A change, and where to look in the newer text; in the older one where the record is gone. */
export interface PlacedChange {
  readonly change: Change;
  readonly position: Position;
}

/**
 * The changes of a record with their places, in their order. What is gone is shown at the list or
 * map that held it.
 */
export function placeChanges({ before, after, changes }: RecordChanges): readonly PlacedChange[] {
  const { text } = after ?? before ?? { text: '' };
  const starts = lineStarts(text);
  const spans = spansOf(
    text,
    changes.map((change) => {
      const at = after ? pathAfter(change) : (change.before?.at ?? []);
      return { at, on: after && !change.after ? 'key' : 'value' };
    }),
  );
  return changes.map((change, index) => ({
    change,
    position: positionAt(starts, spans[index]?.start ?? 0),
  }));
}

function pathAfter({ after, within }: Change): DataPath {
  return after?.at ?? within.after;
}
