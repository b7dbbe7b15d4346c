import { isUnreadable } from '../caseload/caseload.ts';
import type { Reading } from '../records/read-record.ts';
import { mentions } from './mention.ts';
import { isSame, type Known, type Wanted } from './references.ts';

/**
 * A file that may hold the name and cannot be read as it stands, so that nobody can tell where:
 * of the case by its last reading, or by the words in it, or, where not even these can be read,
 * by lying beside files of the case.
 */
export function unreadWith(wanted: Wanted, { caseload, index }: Known): Reading | undefined {
  const { file, id } = wanted;
  const ofCase = file.readings.find(
    (reading) =>
      isUnreadable(reading) &&
      (mentions(reading.text, id) || index.namesOf(reading).some((name) => isSame(name, wanted))),
  );
  if (ofCase) return ofCase;
  const folders = new Set(file.readings.map(({ path }) => folderOf(path)));
  return caseload.unfiled.readings.find((reading) => {
    if (!isUnreadable(reading)) return false;
    if (reading.text === '') return folders.has(folderOf(reading.path));
    return mentions(reading.text, id) && mentions(reading.text, file.id ?? id);
  });
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
