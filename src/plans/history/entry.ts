import { saySameBelow } from '../../records/body-words.ts';
import type { Kind } from '../../records/record.ts';
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
    const isTold = befores.every(
      (before) => before.is !== after.is || changesBetween(before, after, { step }).length > 0,
    );
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

const names: Readonly<Record<Kind, string>> = {
  case: 'case record',
  assessment: 'assessment',
  plan: 'plan',
  interview: 'note',
  'safety-plan': 'safety plan',
  referral: 'referral',
  review: 'decision',
  reflection: 'reflection',
};

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
  // A text in which a merge brought two hands together is neither's own.
  const isMerged = step.befores.length > 1;
  if (!one || !other || isMerged || saySameBelow(one, other)) return changes;
  const weight = isWeighty?.(other) ? 'needs-a-look' : 'routine';
  const below: Change = {
    kind: 'other-changed',
    weight,
    within: { before: [], after: [] },
    sentence: sentence('The text of the {record} was changed', {
      record: names[other.record.record],
    }),
  };
  return weight === 'routine' ? [...changes, below] : [below, ...changes];
}

/** What a change comes to, whatever was before; of one that is told as a whole, by what it says. */
function keyOf({ kind, goal, before, after, sentence: { pattern, values } }: Change): string {
  const isWhole = (after ?? before)?.at.length === 0;
  return JSON.stringify([kind, goal, after ?? before?.at, pattern, isWhole && values]);
}
