import type { CaseFile } from '../caseload/case-file.ts';
import { askTexts } from '../caseload/git/ask-texts.ts';
import { askVersions } from '../caseload/git/ask-versions.ts';
import type { Asking } from '../caseload/git/question.ts';
import { isRefused } from '../caseload/git/refusals.ts';
import type { JudgedPlan } from '../caseload/outside.ts';
import type { Versions } from '../caseload/versions.ts';
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

/**
 * The plans that reviews of these cases judged and that are no longer there, by the fingerprints the
 * reviews name. Git is asked only where there are such reviews; what it cannot tell is left out.
 */
export function* askJudged(
  files: readonly CaseFile[],
  { folder, nullDevice, before = '', extra }: JudgedIn,
): Asking<ReadonlyMap<string, JudgedPlan>> {
  const lapsed = files.filter((file) => printsToFind(file).size > 0);
  if (lapsed.length === 0) return new Map();
  const versions = yield* askVersions(folder, nullDevice);
  if (isRefused(versions)) return new Map();
  const plans = lapsed.flatMap((file): readonly PlanFile[] =>
    file.records.plan.map(({ reading: { path } }) => ({
      path,
      blobs: path.startsWith(before) ? blobsOf(path.slice(before.length), versions) : [],
      wanted: printsToFind(file),
    })),
  );
  const texts = yield* askTexts(
    folder,
    nullDevice,
    plans.flatMap(({ blobs }) => blobs),
  );
  return isRefused(texts) ? new Map() : plansIn(plans, texts, extra);
}

interface PlanFile {
  readonly path: string;
  /** Git's names of the texts it has had, the newest first. */
  readonly blobs: readonly string[];
  readonly wanted: ReadonlySet<string>;
}

function plansIn(
  plans: readonly PlanFile[],
  texts: ReadonlyMap<string, Uint8Array>,
  extra?: ExtraCodes,
): ReadonlyMap<string, JudgedPlan> {
  const found = new Map<string, JudgedPlan>();
  for (const { path, blobs, wanted } of plans) {
    for (const blob of blobs) {
      if ([...wanted].every((print) => found.has(print))) break;
      const read = planIn(path, texts.get(blob), extra);
      if (read && wanted.has(read.print) && !found.has(read.print))
        found.set(read.print, { path, ...read.judged });
    }
  }
  return found;
}

/** Asked for after each change, and worked out once for each case. */
const remembered = new WeakMap<CaseFile, ReadonlySet<string>>();

/** The fingerprints that reviews of a case name and that no plan of it has as it stands. */
export function printsToFind(file: CaseFile): ReadonlySet<string> {
  const known = remembered.get(file);
  if (known) return known;
  const { plan, review } = file.records;
  const named = new Set(review.flatMap(({ record }) => record.plan ?? []));
  if (plan.length === 0) named.clear();
  for (const { reading } of named.size === 0 ? [] : plan)
    named.delete(fingerprintOf(reading) ?? '');
  remembered.set(file, named);
  return named;
}

function blobsOf(path: string, { files }: Versions): readonly string[] {
  return [...new Set((files.get(path) ?? []).flatMap(({ blob }) => blob ?? []).reverse())];
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
