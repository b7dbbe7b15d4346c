import { type CaseFile, caseRecord, fileCase } from '../case-file.ts';
import type { CaseVersions } from '../case-versions.ts';
import { askTexts } from './ask-texts.ts';
import { askVersionsAndTree } from './ask-versions.ts';
import type { Asking, Place } from './question.ts';
import { isRefused, type Refused } from './refusals.ts';

/** A case with nothing but its case record, and what git knows of that. */
export interface CaseRecordVersions {
  readonly file: CaseFile;
  readonly known: CaseVersions;
}

/**
 * What git knows of the case records of many cases, in a few questions for all of them. Cases without
 * a case record are left out.
 */
export function* askCaseRecords(
  { folder, nullDevice }: Place,
  files: readonly CaseFile[],
): Asking<readonly CaseRecordVersions[] | Refused> {
  const found = yield* askVersionsAndTree(folder, nullDevice);
  if (isRefused(found)) return found;
  const { versions, tree } = found;
  const records = files.flatMap((file) => {
    const reading = caseRecord(file)?.reading;
    return reading ? [{ file: fileCase(file.id, [reading]), reading }] : [];
  });
  const blobs = records.flatMap(({ reading: { path } }) =>
    (versions.files.get(path) ?? []).flatMap(({ blob }) => blob ?? []),
  );
  const texts = yield* askTexts(folder, nullDevice, blobs);
  if (isRefused(texts)) return texts;
  return records.map(({ file, reading }): CaseRecordVersions => {
    const { path } = reading;
    const list = versions.files.get(path);
    return {
      file,
      known: {
        versions: { ...versions, files: new Map(list ? [[path, list]] : []), gone: new Map() },
        files: list ? [{ path, versions: list, blob: tree.get(path) }] : [],
        texts,
        readings: new Map([[path, reading]]),
      },
    };
  });
}
