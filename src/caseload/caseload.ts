import type { Reading } from '../records/read-record.ts';
import { saidLoosely } from '../records/said-loosely.ts';
import { type CaseFile, caseIdOf, fileCase } from './case-file.ts';
import { type Settings, defaultSettings } from './settings.ts';

/** Many records at one moment. A value: a change makes a new one. */
export interface Caseload {
  /** Every record file by its path. */
  readonly readings: ReadonlyMap<string, Reading>;
  /** One entry a case, in the order of their ids, also where the case record itself is missing. */
  readonly cases: readonly CaseFile[];
  /** Records that name no case. */
  readonly unfiled: CaseFile;
  readonly settings: Settings;
}

export const emptyCaseload: Caseload = makeCaseload(new Map(), defaultSettings);

/**
 * Sorts readings into cases. Cases none of whose files changed since `previous` are the same
 * values as there, so that whatever was worked out for them still holds.
 */
export function makeCaseload(
  readings: ReadonlyMap<string, Reading>,
  settings: Settings,
  previous?: Caseload,
): Caseload {
  const groups = new Map<string | undefined, Reading[]>();
  for (const reading of readings.values()) {
    const id = reading.record && caseIdOf(reading.record);
    const group = groups.get(id);
    if (group) group.push(reading);
    else groups.set(id, [reading]);
  }
  const before = new Map(
    [...(previous?.cases ?? []), ...(previous ? [previous.unfiled] : [])].map((file) => [
      file.id,
      file,
    ]),
  );
  const unread = unreadByCase(groups.get(undefined) ?? []);
  const files = [...groups].map(([id, group]) => {
    const known = before.get(id);
    const beside = (id !== undefined && unread.get(id)) || [];
    return known && isSame(known.readings, group) && isSame(known.unread, beside)
      ? known
      : fileCase(id, group, beside);
  });
  return {
    readings,
    cases: files
      .filter(({ id }) => id !== undefined)
      .sort((one, other) => ((one.id ?? '') < (other.id ?? '') ? -1 : 1)),
    unfiled: files.find(({ id }) => id === undefined) ?? fileCase(undefined, []),
    settings,
  };
}

/** Files without a record that name a case all the same, by that case. */
function unreadByCase(unfiled: readonly Reading[]): ReadonlyMap<string, readonly Reading[]> {
  const unread = new Map<string, Reading[]>();
  for (const reading of unfiled) {
    const id = reading.record ? undefined : saidLoosely(reading).case;
    if (id === undefined) continue;
    const there = unread.get(id);
    if (there) there.push(reading);
    else unread.set(id, [reading]);
  }
  return unread;
}

/** The caseload after files changed: a path without a reading is gone. */
export function changeCaseload(
  caseload: Caseload,
  changes: ReadonlyMap<string, Reading | undefined>,
): Caseload {
  const readings = new Map(caseload.readings);
  for (const [path, reading] of changes) {
    if (reading) readings.set(path, withLastRecord(reading, readings.get(path)));
    else readings.delete(path);
  }
  return makeCaseload(readings, caseload.settings, caseload);
}

/** A file that cannot be read for the moment keeps what it said last. */
function withLastRecord(reading: Reading, last: Reading | undefined): Reading {
  if (reading.record || !last?.record) return reading;
  return { ...reading, record: last.record, outdated: true };
}

/** Whether a file cannot be read as it stands. */
export function isUnreadable(reading: Reading): boolean {
  return reading.record === undefined || reading.outdated === true;
}

export function findCase(caseload: Caseload, id: string): CaseFile | undefined {
  return caseload.cases.find((file) => file.id === id);
}

function isSame(one: readonly Reading[], other: readonly Reading[]): boolean {
  return one.length === other.length && one.every((reading, index) => reading === other[index]);
}
