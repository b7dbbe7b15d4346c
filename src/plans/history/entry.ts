import { saySameBelow } from '../../records/body-words.ts';
import { sentence } from '../../text/sentence.ts';
import type { Change } from '../compare/change.ts';
import { compareRecords } from '../compare/compare-records.ts';
import type { HistoryEntry } from './history.ts';
import type { Read, Standing } from './revision.ts';
import type { Step } from './steps.ts';

/** What a step comes to in the history, all but whose it is; undefined where nothing of substance changed. */
export type Told = Pick<
  HistoryEntry,
  'told' | 'path' | 'record' | 'changes' | 'leftUnreadable' | 'late'
>;

/** What a step comes to; `isWeighty` says whether a text that was written over needs a look. */
export function toldOf(step: Step, isWeighty: (after: Read) => boolean): Told | undefined {
  const { befores, after, path, leftUnreadable } = step;
  const isPrivate = [...befores, after].some(({ is }) => is === 'private');
  if (isPrivate) {
    const isTold = befores.every((before) => changesBetween(before, after, { step }).length > 0);
    const said = { told: 'private', changes: [], leftUnreadable: false } as const;
    return isTold || leftUnreadable ? said : undefined;
  }
  const [changes = [], ...others] = befores.map((before) =>
    changesBetween(before, after, { step, isWeighty }),
  );
  // Where branches come together, only that is new which none of them had.
  const kept = changes.filter((change) =>
    others.every((other) => other.some((each) => keyOf(each) === keyOf(change))),
  );
  if (kept.length === 0)
    return leftUnreadable ? { told: 'unreadable', path, changes: [], leftUnreadable } : undefined;
  return { ...pathsAndRecord(step), changes: kept, leftUnreadable };
}

function pathsAndRecord({ befores, after, path }: Step): Pick<Told, 'told' | 'path' | 'record'> {
  const before = befores.find((each) => 'reading' in each);
  if ('reading' in after)
    return { told: before ? 'changed' : 'added', path, record: after.reading.record };
  const record = before && 'reading' in before ? before.reading.record : undefined;
  return { told: 'dropped', path, ...(record ? { record } : {}) };
}

function changesBetween(
  before: Standing,
  after: Standing,
  { step, isWeighty }: { readonly step: Step; readonly isWeighty?: (after: Read) => boolean },
): readonly Change[] {
  const one = 'reading' in before ? before.reading : undefined;
  const other = 'reading' in after ? after.reading : undefined;
  const changes = compareRecords(one?.record, other?.record, { earlier: step.earlier });
  if (!one || !other || saySameBelow(one, other)) return changes;
  const weight = isWeighty?.(other) ? 'needs-a-look' : 'routine';
  const below: Change = {
    kind: 'other-changed',
    weight,
    sentence: sentence('The text below the front matter was changed'),
  };
  return weight === 'routine' ? [...changes, below] : [below, ...changes];
}

function keyOf({ kind, goal, before, after, sentence: { pattern } }: Change): string {
  return JSON.stringify([kind, goal, after ?? before?.at, pattern]);
}
