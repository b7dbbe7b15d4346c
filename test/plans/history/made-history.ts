import assert from 'node:assert/strict';
import type { Day } from '../../../src/calendar/day.ts';
import { type CaseFile } from '../../../src/caseload/case-file.ts';
import type { CaseVersions } from '../../../src/caseload/case-versions.ts';
import { findCase, makeCaseload } from '../../../src/caseload/caseload.ts';
import { defaultSettings } from '../../../src/caseload/settings.ts';
import type { Commit, FileVersion } from '../../../src/caseload/versions.ts';
import { historyOfCase } from '../../../src/plans/history/case-history.ts';
import type { CaseHistory } from '../../../src/plans/history/history.ts';
import { type Reading, readRecord } from '../../../src/records/read-record.ts';

/** What one commit did: the texts of files by their paths, null for one that it took away. */
export interface Deed {
  readonly day: string;
  readonly by?: string;
  readonly says?: string;
  readonly files: Readonly<Record<string, string | null>>;
  /** New names, by the old ones. */
  readonly moves?: Readonly<Record<string, string>>;
}

export interface Made {
  readonly file: CaseFile;
  readonly known: CaseVersions;
}

export interface Otherwise {
  /** What is on disk, where it is something else than what was committed last. */
  readonly disk?: Readonly<Record<string, string | null>>;
  /** Texts that git does not give. */
  readonly missing?: readonly string[];
  readonly isShallow?: boolean;
}

const encoder = new TextEncoder();

/** A case of C-0317 and its versions, as if git had told them; a text is its own blob. */
export function made(deeds: readonly Deed[], otherwise: Otherwise = {}): Made {
  const lists = new Map<string, FileVersion[]>();
  for (const [at, deed] of deeds.entries()) {
    const commit = commitOf(deed, at);
    for (const [from, to] of Object.entries(deed.moves ?? {})) {
      const list = lists.get(from);
      assert.ok(list, `${from} was there`);
      lists.delete(from);
      lists.set(to, list);
      if (!(to in deed.files))
        list.push(versionAfter(list, { commit, path: to, text: list.at(-1)?.blob }));
    }
    for (const [path, text] of Object.entries(deed.files)) {
      const list = lists.get(path) ?? [];
      lists.set(path, list);
      const version = versionAfter(list, { commit, path, text: text ?? undefined });
      list.push(otherwise.isShallow && at === 0 ? { ...version, before: [] } : version);
    }
  }
  return madeOf([...lists], otherwise);
}

/** The case of lists of versions, each under the last name of its file. */
export function madeOf(
  lists: readonly (readonly [string, readonly FileVersion[]])[],
  { disk = {}, missing = [], isShallow = false }: Otherwise = {},
): Made {
  const there = lists.filter(([, list]) => list.at(-1)?.blob !== undefined);
  const gone = lists.filter(([, list]) => list.at(-1)?.blob === undefined);
  const texts = lists.flatMap(([, list]) => list.flatMap(({ blob }) => blob ?? []));
  const now = {
    ...Object.fromEntries(there.map(([path, list]) => [path, list.at(-1)?.blob ?? null])),
    ...disk,
  };
  const readings = readingsOf(now);
  const caseload = makeCaseload(readings, defaultSettings);
  const file = findCase(caseload, 'C-0317');
  assert.ok(file, 'there is a case');
  const head = lists[0]?.[1].at(-1)?.commit ?? commitOf({ day: '2026-02-02', files: {} }, 0);
  return {
    file,
    known: {
      versions: { head, isShallow, files: new Map(there), gone: new Map(gone) },
      files: lists.map(([path, versions]) => ({ path, versions, blob: versions.at(-1)?.blob })),
      texts: new Map(
        texts.filter((text) => !missing.includes(text)).map((text) => [text, encoder.encode(text)]),
      ),
      readings,
    },
  };
}

export function historyOf({ file, known }: Made, today = '2026-11-20'): CaseHistory {
  return historyOfCase(file, known, { today: today as Day, settings: defaultSettings });
}

/** Entries as short lines: day, who, what, and the sentences' places filled in. */
export function linesOf({ entries, uncommitted }: CaseHistory): readonly string[] {
  return [...uncommitted, ...entries].map(
    ({ day, author, told, path, late, changes, leftUnreadable }) =>
      [
        day,
        author ?? 'nobody',
        told,
        path ?? '-',
        ...(late ? [`late ${late.days} ${late.saysWhy ? 'why' : 'unsaid'}`] : []),
        ...(leftUnreadable ? ['unreadable'] : []),
        ...(told === 'changed' ? [changes.map(({ kind }) => kind).join('+')] : []),
      ].join(' '),
  );
}

export function commitOf({ day, by = 'N. Sand', says = 'Records' }: Deed, at: number): Commit {
  return { id: String(at).padStart(40, '0'), day: day as Day, author: by, subject: says };
}

function versionAfter(
  list: readonly FileVersion[],
  { commit, path, text }: { commit: Commit; path: string; text: string | undefined },
): FileVersion {
  return { commit, path, blob: text, before: [list.at(-1)?.blob] };
}

function readingsOf(files: Readonly<Record<string, string | null>>): ReadonlyMap<string, Reading> {
  return new Map(
    Object.entries(files).flatMap(([path, text]): [string, Reading][] => {
      const reading = text === null ? undefined : readRecord({ path, text });
      return reading ? [[path, reading]] : [];
    }),
  );
}

/** A record's file. */
export function fileOf(frontMatter: string, body = ''): string {
  return `---\n${frontMatter}---\n${body === '' ? '' : `\n${body}\n`}`;
}
