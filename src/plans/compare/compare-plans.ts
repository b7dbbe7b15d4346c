import type { PlainMap } from '../../records/plain.ts';
import type { CareRecord, Plan } from '../../records/record.ts';
import type { Change } from './change.ts';
import { differencesBetween } from './differences.ts';
import { lettersChanged } from './letters.ts';
import { tell } from './tell.ts';
import type { CompareContext } from './telling.ts';

export type { CompareContext } from './telling.ts';

/**
 * What changed from one revision of a plan to another, in the words of the work: those that need a
 * look first, then in the order of the later plan. Goals are known again by their number, or by
 * likeness where that changed; order of lists and manner of writing make no difference. Empty
 * exactly where the fingerprints are equal. For all that is written, also what the schema does not
 * allow, hand over `written ?? record` of a reading.
 */
export function comparePlans(
  before: Plan,
  after: Plan,
  context: CompareContext = {},
): readonly Change[] {
  return before === after
    ? []
    : weightyFirst([
        ...changesWithin(before, after, context),
        ...lettersChanged({ before, after }, context),
      ]);
}

/** The changes between two versions of a record of one kind, in the order of the later one. */
export function changesWithin(
  before: CareRecord,
  after: CareRecord,
  context: CompareContext,
): readonly Change[] {
  const about = { versions: { before, after }, context };
  return differencesBetween(before.record, asMap(before), asMap(after)).map((difference) =>
    tell(before.record, difference, about),
  );
}

/** The same record, seen as the plain data that it was read from. */
function asMap(record: CareRecord): PlainMap {
  return record as unknown as PlainMap;
}

export function weightyFirst(changes: readonly Change[]): readonly Change[] {
  const isWeighty = ({ weight }: Change): boolean => weight === 'needs-a-look';
  return [...changes.filter(isWeighty), ...changes.filter((change) => !isWeighty(change))];
}
