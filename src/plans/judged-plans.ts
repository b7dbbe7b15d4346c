import type { Day } from '../calendar/day.ts';
import type { CaseFile } from '../caseload/case-file.ts';
import { askTexts } from '../caseload/git/ask-texts.ts';
import { askVersions } from '../caseload/git/ask-versions.ts';
import type { Asking } from '../caseload/git/question.ts';
import { isRefused } from '../caseload/git/refusals.ts';
import type { JudgedPlan } from '../caseload/outside.ts';
import type { FileVersion, Versions } from '../caseload/versions.ts';
import { decode } from '../records/decode.ts';
import type { ExtraCodes } from '../records/interpret.ts';
import { readRecord } from '../records/read-record.ts';
import { fingerprintOf } from './fingerprint.ts';

/** Where a folder's repository is asked, and how its paths and records are read. */
export interface JudgedIn {
  readonly folder: string;
  /** The system's empty file. */
  readonly nullDevice: string;
  /** What stands before the folder's own paths in those of the caseload, as `cases/`. */
  readonly before?: string;
  readonly extra?: ExtraCodes;
}

/** A plan that was judged, by its fingerprint. */
export type Judged = readonly [print: string, plan: JudgedPlan];

/**
 * The plans that reviews of these cases judged and that are no longer there. Git is asked only where
 * there are such reviews; what it cannot tell is left out. The texts are read one at a time, as they
 * are called for: with undefined where one is not what was looked for, so that a shell may pause.
 */
export function* askJudged(
  files: readonly CaseFile[],
  { folder, nullDevice, before = '', extra }: JudgedIn,
): Asking<Iterable<Judged | undefined>> {
  const lapsed = files.filter((file) => printsToFind(file).size > 0);
  if (lapsed.length === 0) return [];
  const versions = yield* askVersions(folder, nullDevice);
  if (isRefused(versions)) return [];
  const searches = lapsed.flatMap((file) => searchesIn(file, versions, before));
  const texts = yield* askTexts(
    folder,
    nullDevice,
    searches.flatMap(({ blobs }) => blobs),
  );
  return isRefused(texts) ? [] : read(searches, texts, extra);
}

/** A plan to be found by its fingerprint among the texts that a file has had. */
interface Search {
  readonly print: string;
  readonly path: string;
  /** Git's names of the texts, the likeliest first. */
  readonly blobs: readonly string[];
}

function searchesIn(file: CaseFile, versions: Versions, before: string): readonly Search[] {
  return [...printsToFind(file)].flatMap(([print, day]) =>
    file.records.plan
      .filter(({ reading: { path } }) => path.startsWith(before))
      .map(({ reading: { path } }) => {
        const all = versions.files.get(path.slice(before.length)) ?? [];
        return { print, path, blobs: likeliestFirst(all, day) };
      }),
  );
}

/** What a supervisor read is mostly the last text of that day, else an older one. */
function likeliestFirst(all: readonly FileVersion[], day: Day | undefined): readonly string[] {
  const isBefore = ({ commit }: FileVersion): boolean => day === undefined || commit.day <= day;
  const ordered = [
    ...all.filter(isBefore).toReversed(),
    ...all.filter((version) => !isBefore(version)),
  ];
  return [...new Set(ordered.flatMap(({ blob }) => blob ?? []))];
}

function* read(
  searches: readonly Search[],
  texts: ReadonlyMap<string, Uint8Array>,
  extra?: ExtraCodes,
): Generator<Judged | undefined> {
  const found = new Set<string>();
  for (const { print, path, blobs } of searches) {
    for (const blob of blobs) {
      if (found.has(print)) break;
      const plan = planIn(path, texts.get(blob), extra);
      if (plan?.print === print) {
        found.add(print);
        yield [print, { path, ...plan.judged }];
      } else yield undefined;
    }
  }
}

/** Asked for after each change, and worked out once for each case. */
const remembered = new WeakMap<CaseFile, ReadonlyMap<string, Day | undefined>>();

/** The fingerprints that reviews of a case name and that no plan of it has as it stands, with the day of the review. */
export function printsToFind(file: CaseFile): ReadonlyMap<string, Day | undefined> {
  const known = remembered.get(file);
  if (known) return known;
  const { plan, review } = file.records;
  const named = new Map(
    review.flatMap(({ record }): [string, Day | undefined][] =>
      record.plan === undefined || plan.length === 0 ? [] : [[record.plan, record.date]],
    ),
  );
  for (const { reading } of named.size === 0 ? [] : plan)
    named.delete(fingerprintOf(reading) ?? '');
  remembered.set(file, named);
  return named;
}

function planIn(
  path: string,
  bytes: Uint8Array | undefined,
  extra?: ExtraCodes,
): { readonly print: string; readonly judged: Omit<JudgedPlan, 'path'> } | undefined {
  const decoded = bytes && decode(bytes);
  if (!decoded || decoded.fault) return undefined;
  const reading = readRecord({ path, text: decoded.text }, extra);
  const print = reading && fingerprintOf(reading);
  return print !== undefined && reading?.record?.record === 'plan'
    ? { print, judged: { plan: reading.record, written: reading.written } }
    : undefined;
}
