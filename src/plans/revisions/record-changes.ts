import { caseIdOf } from '../../caseload/case-file.ts';
import { isUnreadable } from '../../caseload/caseload.ts';
import { isForNobodyElse } from '../../records/for-nobody-else.ts';
import type { Reading } from '../../records/read-record.ts';
import type { Kind } from '../../records/record.ts';
import { canonical, substanceOf } from '../../records/substance.ts';
import { sentence } from '../../text/sentence.ts';
import type { Change } from '../compare/change.ts';
import { compareRecords } from '../compare/compare-records.ts';
import type { CompareContext } from '../compare/telling.ts';
import { type NarrativeChange, narrativeChange } from './narrative-change.ts';
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
  /** Where the text below the front matter changed, if it did. */
  readonly narrative: NarrativeChange | undefined;
}

/** What changed in a record; undefined where nothing of substance did. */
export function changesOf(
  pair: ReadingPair,
  context: CompareContext = {},
): RecordChanges | undefined {
  const sides = [pair.before, pair.after].filter((side) => side !== undefined);
  const reading = sides.at(-1);
  if (!reading) return undefined;
  const isPrivate = sides.some(isForNobodyElse);
  if (sides.some(isUnreadable)) return untold(pair, reading, isPrivate ? 'private' : 'unreadable');
  const changes = allChanges(pair, context);
  const narrative = narrativeChange(pair);
  if (changes.length === 0 && !narrative) return undefined;
  if (isPrivate) return untold(pair, reading, 'private');
  return { ...untold(pair, reading, 'private'), state: 'told', changes, narrative };
}

function untold(
  pair: ReadingPair,
  { path }: Reading,
  state: 'private' | 'unreadable',
): RecordChanges {
  const record = pair.after?.record ?? pair.before?.record;
  return {
    ...pair,
    path,
    case: record && caseIdOf(record),
    kind: record?.record,
    state,
    changes: [],
    narrative: undefined,
  };
}

/** Also what the format does not allow: it was changed too, though it is in no record's data. */
function allChanges({ before, after }: ReadingPair, context: CompareContext): readonly Change[] {
  const changes = compareRecords(before?.record, after?.record, context);
  if (changes.length > 0 || !before || !after || written(before) === written(after)) return changes;
  return [
    {
      kind: 'other-changed',
      weight: 'routine',
      within: { before: [], after: [] },
      sentence: sentence('Something that the format does not allow was changed'),
    },
  ];
}

function written({ record, written: all }: Reading): string {
  return canonical(substanceOf(all ?? record ?? {}));
}
