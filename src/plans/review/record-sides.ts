import { caseIdOf } from '../../caseload/case-file.ts';
import { isUnreadable } from '../../caseload/caseload.ts';
import type { Commit } from '../../caseload/versions.ts';
import type { Reading } from '../../records/read-record.ts';
import type { Moments, Pair } from './pair-records.ts';
import type { RecordSide, Texts } from './reviews.ts';

/** A record on both sides, with the name that its file has today. */
export interface Sides {
  readonly path: string;
  readonly caseId: string;
  readonly from: RecordSide | undefined;
  readonly to: RecordSide | undefined;
}

/**
 * A record on both sides: nothing for what belongs to no case or is not for others' eyes, and
 * `unreadable` where a record cannot be read on one side.
 */
export function sidesOf(
  pair: Pair,
  basis: Moments['basis'],
  texts: Texts,
): Sides | 'unreadable' | undefined {
  const from = sideOf(pair.from, basis.from.commit, texts);
  const to = sideOf(pair.to, basis.kind === 'between' ? basis.to.commit : undefined, texts);
  if (from === 'unreadable' || to === 'unreadable') return 'unreadable';
  if (from === 'no-record' || to === 'no-record') return undefined;
  const record = (to ?? from)?.reading.record;
  const caseId = record && caseIdOf(record);
  if (caseId === undefined || [from, to].some((side) => side && isHidden(side.reading)))
    return undefined;
  return { path: pair.path, caseId, from, to };
}

function sideOf(
  side: Pair['to'],
  commit: Commit | undefined,
  texts: Texts,
): RecordSide | undefined | 'unreadable' | 'no-record' {
  if (side === undefined) return undefined;
  const reading = typeof side === 'string' ? texts.reading(side) : side;
  if (!reading) return 'no-record';
  if (isUnreadable(reading)) return 'unreadable';
  return {
    reading,
    ...(typeof side === 'string' ? { blob: side } : {}),
    ...(commit && typeof side === 'string' ? { commit } : {}),
  };
}

/** A worker's reflections are the worker's own, and decisions are not what is decided on. */
function isHidden({ record }: Reading): boolean {
  return (
    record === undefined ||
    record.private === true ||
    record.record === 'reflection' ||
    record.record === 'review'
  );
}
