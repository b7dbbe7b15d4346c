import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Caseload } from '../caseload/caseload.ts';
import type { Outside } from '../caseload/outside.ts';
import { linkedPaths, placesOf } from '../records/body-links.ts';
import { historyOf } from './run-git.ts';

/** What is known of a folder's files beside what stands in them. */
export function outsideOf(folder: string, { readings }: Caseload): Outside {
  const linked = new Set([...readings.values()].flatMap(linkedPaths));
  return {
    history: historyOf(folder),
    missing: new Set([...linked].filter((path) => isMissing(folder, path))),
  };
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
