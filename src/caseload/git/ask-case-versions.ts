import type { Reading } from '../../records/read-record.ts';
import { saidLoosely } from '../../records/said-loosely.ts';
import { type CaseFile, caseRecord } from '../case-file.ts';
import { isUnreadable } from '../caseload.ts';
import type { CaseFileVersions, CaseVersions } from '../case-versions.ts';
import type { FileVersion } from '../versions.ts';
import { askTexts } from './ask-texts.ts';
import { askVersionsAndTree } from './ask-versions.ts';
import type { Asking, Place } from './question.ts';
import { isRefused, type Refused } from './refusals.ts';

/**
 * All that git knows of the files of a case: of those that it has now, and of those that are gone
 * or cannot be read now and named the case when they last could. `readings` are all records of the
 * folder. Only the texts of these files are asked for.
 */
export function* askCaseVersions(
  { folder, nullDevice }: Place,
  file: CaseFile,
  readings: ReadonlyMap<string, Reading>,
): Asking<CaseVersions | Refused> {
  const found = yield* askVersionsAndTree(folder, nullDevice);
  if (isRefused(found)) return found;
  const { versions, tree } = found;
  const own = new Set(file.readings.map(({ path }) => path));
  const present = [...versions.files].map(([path, list]) => ({
    path,
    versions: list,
    blob: tree.get(path),
  }));
  const gone = [...versions.gone].map(([path, list]) => ({
    path,
    versions: list,
    blob: undefined,
  }));
  const ours = present.filter(({ path }) => own.has(path));
  const others = [
    ...present.filter(({ path }) => !own.has(path) && isUnknown(readings.get(path))),
    ...gone,
  ];
  const first = yield* askTexts(folder, nullDevice, [
    ...ours.flatMap(blobsOf),
    ...others.flatMap((each) => blobsOf(each).slice(-1)),
  ]);
  if (isRefused(first)) return first;
  const ids = idsOf(file, ours, first);
  const named = others.filter((each) => {
    const id = caseIn(blobsOf(each).at(-1), first);
    return id !== undefined && ids.has(id);
  });
  const rest = yield* askTexts(folder, nullDevice, named.flatMap(blobsOf));
  if (isRefused(rest)) return rest;
  const texts = new Map([...first, ...rest]);
  return { versions, files: [...ours, ...named], texts, readings };
}

function isUnknown(reading: Reading | undefined): boolean {
  return reading === undefined || isUnreadable(reading);
}

function blobsOf({ versions }: { readonly versions: readonly FileVersion[] }): readonly string[] {
  return versions.flatMap(({ blob }) => blob ?? []);
}

/** The ids that the case's record has had, looked for loosely. */
function idsOf(
  file: CaseFile,
  ours: readonly CaseFileVersions[],
  texts: ReadonlyMap<string, Uint8Array>,
): ReadonlySet<string> {
  const path = caseRecord(file)?.reading.path;
  const record = ours.filter((each) => each.path === path).flatMap(blobsOf);
  const ids = record.flatMap((blob) => caseIn(blob, texts) ?? []);
  return new Set([...ids, ...(file.id === undefined ? [] : [file.id])]);
}

function caseIn(
  blob: string | undefined,
  texts: ReadonlyMap<string, Uint8Array>,
): string | undefined {
  const bytes = texts.get(blob ?? '');
  return bytes && saidLoosely({ path: '', text: new TextDecoder().decode(bytes) }).case;
}
