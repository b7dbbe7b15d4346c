import type { DataPath } from '../../records/fault.ts';
import type { CareRecord } from '../../records/record.ts';
import type { BareChange } from './mirrored.ts';

type Holder = Record<string | number, unknown>;

/** Stands in a list where an item was taken out, so that the others keep their places meanwhile. */
const takenOut = Symbol('taken out');

/**
 * The record that changes lead to from the one they start from: the same in substance as the later
 * one that was compared, its lists perhaps in another order.
 */
export function applyChanges(
  before: CareRecord | undefined,
  changes: readonly BareChange[],
): CareRecord | undefined {
  // A copy in which nothing is shared: structuredClone would keep two entries that are one object one.
  const box: Holder = { record: withoutGaps(before) };
  for (const change of changes) if (!isOfLetters(change)) apply(box, change);
  return withoutGaps(box['record']) as CareRecord | undefined;
}

/** Letters are judged from the plan; they are not written in it. */
function isOfLetters({ kind }: BareChange): boolean {
  return kind === 'letters-gained' || kind === 'letters-lost';
}

function apply(box: Holder, { before, after, within }: BareChange): void {
  const key = (before ?? after)?.at.at(-1);
  if (key === undefined) {
    box['record'] = structuredClone(after?.value);
    return;
  }
  const holder = holderAt(box, ['record', ...within.before], typeof key === 'number');
  if (before && after) holder[key] = structuredClone(after.value);
  else if (after) put(holder, key, structuredClone(after.value));
  else if (Array.isArray(holder)) holder[Number(key)] = takenOut;
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the record is our own copy
  else delete holder[key];
}

function put(holder: Holder, key: string | number, value: unknown): void {
  if (Array.isArray(holder)) holder.push(value);
  else holder[key] = value;
}

/** The list or map at a path, made on the way where it is not there. */
function holderAt(box: Holder, at: DataPath, isList: boolean): Holder {
  let holder = box;
  for (const [index, key] of at.entries()) {
    const isLast = index === at.length - 1;
    holder[key] ??= isLast && isList ? [] : {};
    holder = holder[key] as Holder;
  }
  return holder;
}

function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.filter((item) => item !== takenOut).map(withoutGaps);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]: [string, unknown]) => [key, withoutGaps(inside)]),
  );
}
