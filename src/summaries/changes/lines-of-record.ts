import { isUnreadable } from '../../caseload/caseload.ts';
import type { RecordChanges } from '../../plans/revisions/record-changes.ts';
import { placeChanges } from '../../plans/revisions/place-of-change.ts';
import type { Reading } from '../../records/read-record.ts';
import { spansOf } from '../../records/spans.ts';
import { lineStarts, positionAt } from '../../text/lines.ts';
import { sentence, type Sentence, speak } from '../../text/sentence.ts';
import type { Position } from '../../text/span.ts';
import type { Change } from '../../plans/compare/change.ts';
import { atRevision, type RevisionNamed } from './revision-words.ts';

/** One thing to tell of a record: how closely to look, where, and what it is. */
export interface ChangeLine {
  readonly standing: Change['weight'] | 'private' | 'unreadable';
  readonly position: Position;
  readonly sentence: Sentence;
  readonly kind: Change['kind'] | 'text-changed' | 'private' | 'unreadable';
  /** Absent for what the comparison of records did not find. */
  readonly change?: Change;
}

export interface Between {
  readonly from: RevisionNamed;
  readonly to: RevisionNamed;
}

/** What to tell of a record, line by line, those that need a look first. */
export function linesOf(changes: RecordChanges, between: Between): readonly ChangeLine[] {
  if (changes.state === 'private') {
    const words = 'This record was changed; it is private, so nothing more is told of it';
    return [{ standing: 'private', kind: 'private', position: start, sentence: sentence(words) }];
  }
  if (changes.state === 'unreadable') return unreadableLines(changes, between);
  const lines = placeChanges(changes).map(({ change, position }): ChangeLine => ({
    standing: change.weight,
    kind: change.kind,
    position,
    sentence: change.sentence,
    change,
  }));
  return [...lines, ...narrativeLines(changes)];
}

/** How a line begins that asks for a look; the others need no word before them. */
export function opens({ standing }: ChangeLine): string {
  return needsALook(standing) ? 'needs a look: ' : '';
}

export function needsALook(standing: ChangeLine['standing']): boolean {
  return standing === 'needs-a-look' || standing === 'unreadable';
}

function narrativeLines({ after, narrative }: RecordChanges): readonly ChangeLine[] {
  if (!after || !narrative) return [];
  const { at, heading } = narrative;
  const words =
    heading === undefined
      ? sentence('The text below the front matter was changed')
      : sentence('The text was changed, first under “{heading}”', { heading });
  return [
    {
      standing: 'routine',
      kind: 'text-changed',
      position: positionAt(lineStarts(after.text), at),
      sentence: words,
    },
  ];
}

const start: Position = { line: 0, character: 0 };

function unreadableLines(
  { before, after }: RecordChanges,
  { from, to }: Between,
): readonly ChangeLine[] {
  const line = (reading: Reading, named: RevisionNamed, position: Position): ChangeLine => ({
    standing: 'unreadable',
    kind: 'unreadable',
    position,
    sentence: sentence('It cannot be read {at}, so what changed is not known: {why}', {
      at: speak(atRevision(named)),
      why: reasonOf(reading),
    }),
  });
  return [
    ...(before && isUnreadable(before) ? [line(before, from, start)] : []),
    ...(after && isUnreadable(after) ? [line(after, to, placeOf(after))] : []),
  ];
}

function reasonOf({ faults }: Reading): string {
  const [fault] = faults;
  return fault ? speak(fault.message) : 'the reason is not known';
}

function placeOf({ text, faults }: Reading): Position {
  const [fault] = faults;
  if (!fault) return start;
  const [span] = spansOf(text, [fault.place]);
  return positionAt(lineStarts(text), span?.start ?? 0);
}
