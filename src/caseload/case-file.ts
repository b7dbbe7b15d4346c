import type { Day } from '../calendar/day.ts';
import type { DataPath } from '../records/fault.ts';
import type { Reading } from '../records/read-record.ts';
import {
  type CareRecord,
  type Case,
  type Code,
  isKind,
  type Kind,
  type Plan,
  type RecordOf,
} from '../records/record.ts';
import { saidLoosely } from '../records/said-loosely.ts';

/** A record together with the file it was read from. */
export interface Filed<R extends CareRecord = CareRecord> {
  readonly reading: Reading;
  readonly record: R;
}

/** Where something stands in a caseload: a file, and a path in its front matter. */
export interface Spot {
  readonly reading: Reading;
  readonly at: DataPath;
}

/** All records of one case, each list oldest first. `id` is undefined for records of no case. */
export interface CaseFile {
  readonly id: string | undefined;
  readonly readings: readonly Reading[];
  /** Files that name the case and cannot be read, so that they are filed under none. */
  readonly unread: readonly Reading[];
  readonly records: { readonly [K in Kind]: readonly Filed<RecordOf<K>>[] };
}

/** Sorts the readings of one case into their kinds. */
export function fileCase(
  id: string | undefined,
  readings: readonly Reading[],
  unread: readonly Reading[] = [],
): CaseFile {
  const filed = readings
    .flatMap((reading) => (reading.record ? [{ reading, record: reading.record }] : []))
    .sort((one, other) => compare(keyOf(one), keyOf(other)));
  const of = <K extends Kind>(kind: K): readonly Filed<RecordOf<K>>[] =>
    filed.filter((entry) => entry.record.record === kind) as unknown as Filed<RecordOf<K>>[];
  return {
    id,
    readings,
    unread,
    records: {
      case: of('case'),
      assessment: of('assessment'),
      plan: of('plan'),
      interview: of('interview'),
      'safety-plan': of('safety-plan'),
      referral: of('referral'),
      review: of('review'),
      reflection: of('reflection'),
    },
  };
}

/** Whether a file of the case that may hold a record of a kind cannot be read as it stands. */
export function mayHoldMore({ readings, unread }: CaseFile, kind: Kind): boolean {
  return (
    readings.some(({ outdated, record }) => outdated === true && record?.record === kind) ||
    unread.some((reading) => {
      const said = saidLoosely(reading).kind;
      return said === undefined || !isKind(said) || said === kind;
    })
  );
}

/** The case that a record belongs to: its own id for a case, what it names for all others. */
export function caseIdOf(record: CareRecord): string | undefined {
  return (record.record === 'case' ? record.id : record.case) ?? undefined;
}

/** The day a record stands for. */
export function dayOf(record: CareRecord): Day | undefined {
  if (record.record === 'case') return record.opened;
  if (record.record === 'plan') return record.start;
  if (record.record === 'referral') return record.requested;
  return record.date;
}

/** The case record; the first where there are several. */
export function caseRecord(file: CaseFile): Filed<Case> | undefined {
  return file.records.case[0];
}

export function riskOf(file: CaseFile): Code<'risk'> {
  return caseRecord(file)?.record.risk ?? 'medium';
}

/** Whether the case is being worked on: not planned, waiting, on hold or closed. */
export function isActive(file: CaseFile): boolean {
  return caseRecord(file)?.record.status === 'active';
}

export function isClosed(file: CaseFile): boolean {
  const status = caseRecord(file)?.record.status;
  return status === 'finished' || status === 'cancelled';
}

const ranks: Readonly<Record<Code<'plan-status'>, number>> = {
  active: 4,
  'on-hold': 3,
  draft: 2,
  completed: 1,
  revoked: 0,
  'entered-in-error': -1,
};

/** The plan in force: an active one before one on hold, a draft or an ended one; the newest of these. */
export function currentPlan(file: CaseFile): Filed<Plan> | undefined {
  const rank = ({ record }: Filed<Plan>): number => ranks[record.status ?? 'draft'];
  return file.records.plan
    .filter(({ record }) => record.status !== 'entered-in-error')
    .reduce<Filed<Plan> | undefined>(
      (best, plan) => (best && rank(best) > rank(plan) ? best : plan),
      undefined,
    );
}

function keyOf({ reading, record }: Filed): string {
  return `${dayOf(record) ?? ''} ${reading.path}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
