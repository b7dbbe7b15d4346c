import { caseIdOf, caseRecord, type CaseFile } from '../../caseload/case-file.ts';
import type { CaseVersions } from '../../caseload/case-versions.ts';
import { saySameBelow } from '../../records/body-words.ts';
import type { ExtraCodes } from '../../records/interpret.ts';
import type { Reading } from '../../records/read-record.ts';
import { compareRecords } from '../compare/compare-records.ts';
import { type ReadVersion, readerOf } from './read-versions.ts';
import { nothing, type Standing, standingOf } from './revision.ts';
import type { KnownVersion } from './steps.ts';

/** One file of a case through all its names, oldest first, what is on disk as its last version. */
export interface Chain {
  readonly versions: readonly KnownVersion[];
  readonly hasPrivate: boolean;
}

/** The files of a case, as they are and were. */
export function chainsOf(file: CaseFile, asked: CaseVersions, extra: ExtraCodes): readonly Chain[] {
  const read = readerOf(asked, file.readings, extra);
  const ids = idsOf(file, asked, read);
  const lists = asked.files.map(({ path, versions, blob }): Ended => {
    const committed = versions.map((version) => ({
      version,
      standing: standingOf(read(version), ids),
    }));
    // A file that is gone may have had the name of one that is there.
    const isThere = asked.versions.files.get(path) === versions;
    const isNamesake = !isThere && asked.versions.files.has(path);
    return { path, blob, committed, disk: isNamesake ? undefined : asked.readings.get(path) };
  });
  const tracked = new Set(asked.files.map(({ path }) => path));
  const unknown = file.readings.filter(({ path }) => !tracked.has(path));
  return follow(lists, unknown).flatMap(({ committed, blob, disk, path }) => {
    const head = committed.findLast(({ version }) => version.blob === blob);
    const now: KnownVersion = {
      version: { path: disk?.path ?? path, blob: 'disk', before: [blob] },
      standing: standingOf(disk, ids),
    };
    const isOnDiskToo = isSame(head?.standing ?? nothing, now.standing);
    const versions = asPrivateAsNow(isOnDiskToo ? committed : [...committed, now]);
    const standings = versions.map(({ standing }) => standing.is);
    if (standings.every((is) => is === 'nothing')) return [];
    return [{ versions, hasPrivate: standings.includes('private') }];
  });
}

/** What is kept private now is so in all that it was before. */
function asPrivateAsNow(versions: readonly KnownVersion[]): readonly KnownVersion[] {
  const last = versions.findLast(({ standing }) => 'reading' in standing)?.standing;
  if (last?.is !== 'private') return versions;
  return versions.map(({ version, standing }) => ({
    version,
    standing: 'reading' in standing ? { ...standing, is: 'private' } : standing,
  }));
}

interface Ended {
  readonly path: string;
  readonly blob: string | undefined;
  readonly committed: readonly KnownVersion[];
  /** The file on disk; undefined where it is gone. */
  readonly disk: Reading | undefined;
}

/** The ids that the case has had: its own, and those that its record had before. */
function idsOf(file: CaseFile, { files }: CaseVersions, read: ReadVersion): ReadonlySet<string> {
  const path = caseRecord(file)?.reading.path;
  const own = files.filter((each) => each.path === path).flatMap(({ versions }) => versions);
  const earlier = own.flatMap((version) => {
    const record = read(version)?.record;
    return record?.record === 'case' ? (caseIdOf(record) ?? []) : [];
  });
  return new Set([...earlier, ...(file.id === undefined ? [] : [file.id])]);
}

/** Files on disk that git does not know go on where one that is gone said the same. */
function follow(lists: readonly Ended[], unknown: readonly Reading[]): readonly Ended[] {
  const left = new Set(unknown);
  const followed = lists.map((list): Ended => {
    const last = list.committed.at(-1)?.standing;
    if (list.disk || !last || !('reading' in last)) return list;
    const moved = [...left].find((reading) => saysSame(last.reading, reading));
    if (!moved) return list;
    left.delete(moved);
    return { ...list, disk: moved };
  });
  return [
    ...followed,
    ...[...left].map((disk) => ({ path: disk.path, blob: undefined, committed: [], disk })),
  ];
}

function isSame(one: Standing, other: Standing): boolean {
  if ('reading' in one && 'reading' in other)
    return withoutReturns(one.reading.text) === withoutReturns(other.reading.text);
  return one.is === other.is;
}

function saysSame(one: Reading, other: Reading): boolean {
  return (
    one.text === other.text ||
    (one.record?.record === other.record?.record &&
      compareRecords(one.record, other.record).length === 0 &&
      saySameBelow(one, other))
  );
}

/** Git may hold a text with other line ends than the disk. */
function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
