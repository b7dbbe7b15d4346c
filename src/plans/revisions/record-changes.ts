import { caseIdOf } from '../../caseload/case-file.ts';
import { isUnreadable } from '../../caseload/caseload.ts';
import { bodyTextOf } from '../../records/body-text.ts';
import { isForNobodyElse } from '../../records/for-nobody-else.ts';
import type { Reading } from '../../records/read-record.ts';
import type { CareRecord, Kind } from '../../records/record.ts';
import { canonical, substanceOf } from '../../records/substance.ts';
import { sentence } from '../../text/sentence.ts';
import type { Change } from '../compare/change.ts';
import { compareRecords } from '../compare/compare-records.ts';
import type { CompareContext } from '../compare/telling.ts';
import type { ReadingPair } from './pair-readings.ts';

/** What changed in one record between two moments. */
export interface RecordChanges extends ReadingPair {
  /** The path it has, or had last. */
  readonly path: string;
  readonly case: string | undefined;
  readonly kind: Kind | undefined;
  /**
   * `told`: what changed is told. `private`: it changed, and no word of it is for others.
   * `unreadable`: on one side it cannot be read, so what changed is not known.
   */
  readonly state: 'told' | 'private' | 'unreadable';
  /** Those that need a look first. */
  readonly changes: readonly Change[];
}

/** What changed in a record; undefined where nothing of substance did. */
export function changesOf(
  pair: ReadingPair,
  context: CompareContext = {},
): RecordChanges | undefined {
  const sides = [pair.before, pair.after].filter((side) => side !== undefined);
  const reading = pair.after ?? pair.before;
  const record = pair.after?.record ?? pair.before?.record;
  if (!reading) return undefined;
  const about = {
    ...pair,
    path: reading.path,
    case: record && caseIdOf(record),
    kind: record?.record,
  };
  if (sides.some(isUnreadable)) {
    const isPrivate = sides.some(isForNobodyElse);
    return { ...about, state: isPrivate ? 'private' : 'unreadable', changes: [] };
  }
  const changes = [...compareRecords(pair.before?.record, pair.after?.record, context)];
  if (pair.before && pair.after) changes.push(...besides(pair.before, pair.after, changes));
  if (changes.length === 0) return undefined;
  return sides.some(isForNobodyElse)
    ? { ...about, state: 'private', changes: [] }
    : { ...about, state: 'told', changes };
}

/** What the comparison of records does not look at: the narrative, and what the format does not allow. */
function besides(before: Reading, after: Reading, told: readonly Change[]): readonly Change[] {
  const other = (words: string): Change => ({
    kind: 'other-changed',
    weight: 'routine',
    within: { before: [], after: [] },
    sentence: sentence(words),
  });
  const isOtherwise = told.length === 0 && written(before) !== written(after);
  return [
    ...(isOtherwise ? [other('What the format does not allow was changed')] : []),
    ...(bodyOf(before) === bodyOf(after)
      ? []
      : [other('The text below the front matter was changed')]),
  ];
}

function written({ record, written: all }: Reading): string {
  return canonical(substanceOf(all ?? (record as CareRecord)));
}

/** Blank lines and line ends say nothing. */
function bodyOf(reading: Reading): string {
  return bodyTextOf(reading).text.replace(/\s+/g, ' ').trim();
}
