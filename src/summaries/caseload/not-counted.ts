import type { Caseload } from '../../caseload/caseload.ts';
import { isUnreadable } from '../../caseload/caseload.ts';
import { isForNobodyElse } from '../../records/for-nobody-else.ts';
import type { Reading } from '../../records/read-record.ts';
import { saidLoosely } from '../../records/said-loosely.ts';
import { type Counted, counted, type Instance } from './counted.ts';
import { caseAt, type ShownCase } from './shown-case.ts';

/** What the figures cannot tell of, so that nobody takes them for the whole. */
export interface NotCounted {
  /** Files of a known case that cannot be read as they stand. */
  readonly unreadable: Counted;
  /** Files that cannot be read and name no case. */
  readonly unreadableOfNone: Counted;
  /** Records that can be read and name no case. */
  readonly ofNoCase: Counted;
  /** Cases that other records name and that have no case record themselves. */
  readonly withoutRecord: Counted;
  /** Cases that keep a record private: what only that tells is in no figure. */
  readonly keptPrivate: Counted;
}

/** Reflections are the writer’s own and are not even counted. */
export function notCounted({ unfiled }: Caseload, cases: readonly ShownCase[]): NotCounted {
  const known = new Map(cases.map((shown) => [shown.file.id, shown]));
  const loose = unfiled.readings.filter((reading) => !isReflection(reading));
  const homeless = loose.filter((reading) => isUnreadable(reading));
  const caseOf = (reading: Reading): ShownCase | undefined => known.get(saidLoosely(reading).case);
  const unread = cases.flatMap((shown) =>
    shown.file.readings.filter(isUnreadable).map((reading) => fileOf(reading, shown)),
  );
  return {
    unreadable: counted([
      ...unread,
      ...homeless.flatMap((reading) => {
        const shown = caseOf(reading);
        return shown ? [fileOf(reading, shown)] : [];
      }),
    ]),
    unreadableOfNone: counted(
      homeless.filter((reading) => !caseOf(reading)).map((reading) => fileOf(reading)),
    ),
    ofNoCase: counted(
      loose
        .filter((reading) => !isUnreadable(reading) && !isForNobodyElse(reading))
        .map((reading) => fileOf(reading)),
    ),
    withoutRecord: counted(
      cases
        .filter(({ file }) => file.records.case.length === 0)
        .flatMap((shown) => caseAt(shown, 'id')),
    ),
    keptPrivate: counted(cases.filter(keepsPrivate).flatMap((shown) => caseAt(shown, 'id'))),
  };
}

function keepsPrivate({ file, shows }: ShownCase): boolean {
  return file.readings.some((reading) => !shows(reading) && !isReflection(reading));
}

function isReflection(reading: Reading): boolean {
  const kind = reading.record?.record ?? saidLoosely(reading).kind;
  return kind === 'reflection';
}

function fileOf(reading: Reading, shown?: ShownCase): Instance {
  return { id: shown?.name.id, client: shown?.name.client, reading, at: [] };
}
