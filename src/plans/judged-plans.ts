import type { CaseFile } from '../caseload/case-file.ts';
import type { JudgedPlan } from '../caseload/outside.ts';
import type { FileVersion, Versions } from '../caseload/versions.ts';
import { decode } from '../records/decode.ts';
import type { ExtraCodes } from '../records/interpret.ts';
import { readRecord } from '../records/read-record.ts';
import { fingerprintOf } from './fingerprint.ts';

/**
 * The versions of plans among which those are that reviews judged and that are no longer there, by
 * git's names of their texts: none for a case whose reviews all name a plan as it stands.
 */
export function textsToRead(files: readonly CaseFile[], versions: Versions): readonly string[] {
  const blobs = files.flatMap((file) =>
    printsToFind(file).size === 0
      ? []
      : file.records.plan.flatMap(({ reading }) => blobsOf(reading.path, versions)),
  );
  return [...new Set(blobs)];
}

/** The plans that reviews judged and that are no longer there, from the texts of their versions. */
export function plansJudged(
  files: readonly CaseFile[],
  versions: Versions,
  known: { readonly texts: ReadonlyMap<string, Uint8Array>; readonly extra?: ExtraCodes },
): ReadonlyMap<string, JudgedPlan> {
  const found = new Map<string, JudgedPlan>();
  for (const file of files) {
    const wanted = printsToFind(file);
    for (const { reading } of wanted.size === 0 ? [] : file.records.plan) {
      const { path } = reading;
      for (const blob of blobsOf(path, versions)) {
        if ([...wanted].every((print) => found.has(print))) break;
        const read = planIn(path, known.texts.get(blob), known.extra);
        if (read && wanted.has(read.print) && !found.has(read.print))
          found.set(read.print, { path, plan: read.plan });
      }
    }
  }
  return found;
}

/** The fingerprints that reviews of a case name and that no plan of it has as it stands. */
function printsToFind({ records }: CaseFile): ReadonlySet<string> {
  if (records.plan.length === 0) return new Set();
  const named = new Set(records.review.flatMap(({ record }) => record.plan ?? []));
  for (const { reading } of named.size === 0 ? [] : records.plan)
    named.delete(fingerprintOf(reading) ?? '');
  return named;
}

/** The texts a file has had, the newest first. */
function blobsOf(path: string, { files }: Versions): readonly string[] {
  const versions: readonly FileVersion[] = files.get(path) ?? [];
  return [...new Set(versions.flatMap(({ blob }) => blob ?? []).reverse())];
}

function planIn(
  path: string,
  bytes: Uint8Array | undefined,
  extra?: ExtraCodes,
): { readonly print: string; readonly plan: JudgedPlan['plan'] } | undefined {
  const { text, fault } = bytes ? decode(bytes) : {};
  if (text === undefined || fault) return undefined;
  const reading = readRecord({ path, text }, extra);
  const print = reading && fingerprintOf(reading);
  return print !== undefined && reading?.record?.record === 'plan'
    ? { print, plan: reading.record }
    : undefined;
}
