import { statSync } from 'node:fs';
import { devNull } from 'node:os';
import { join, resolve } from 'node:path';
import { type CaseFile, isClosed } from '../caseload/case-file.ts';
import type { Caseload } from '../caseload/caseload.ts';
import { nothingOutside, type Outside } from '../caseload/outside.ts';
import { linkedPaths, placesOf } from '../records/body-links.ts';
import { askJudged } from '../plans/judged-plans.ts';
import { answer, historyOf } from './run-git.ts';

/** What is known of a folder's files beside what stands in them. */
export function outsideOf(folder: string, caseload: Caseload): Outside {
  const { readings, cases } = caseload;
  const open = cases.filter((file) => !isClosed(file));
  const linked = new Set([...readings.values()].flatMap(linkedPaths));
  return {
    ...outsideOfCases(folder, caseload, open),
    history: historyOf(folder),
    missing: new Set([...linked].filter((path) => isMissing(folder, path))),
  };
}

/** What is known of some cases alone: the plans that their reviews judged. */
export function outsideOfCases(
  folder: string,
  { settings }: Caseload,
  files: readonly CaseFile[],
): Outside {
  const place = { folder: resolve(folder), nullDevice: devNull, extra: settings.extraCodes };
  const found = [...answer(askJudged(files, place))].filter((judged) => judged !== undefined);
  return { ...nothingOutside, judged: new Map(found) };
}

function isMissing(folder: string, path: string): boolean {
  return placesOf(path).every((place) => {
    try {
      statSync(join(folder, place));
      return false;
    } catch (error) {
      // What may not be looked at can be there.
      return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
    }
  });
}
