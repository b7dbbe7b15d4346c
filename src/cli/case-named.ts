import type { CaseFile } from '../caseload/case-file.ts';
import { type Caseload, findCase, isUnreadable } from '../caseload/caseload.ts';
import { nearMiss } from '../text/near-miss.ts';
import { CannotLook } from './cannot-look.ts';

/** The case of an id; refuses where there is none, and says which may be meant. */
export function caseNamed(id: string, caseload: Caseload, folder: string): CaseFile {
  const file = findCase(caseload, id);
  if (file) return file;
  const ids = caseload.cases.flatMap((known) => known.id ?? []);
  const meant = nearMiss(id, ids, 2);
  const unread = [...caseload.readings.values()].filter(isUnreadable).length;
  throw new CannotLook(
    [
      `There is no case ${id} in ${folder}`,
      ...(meant ? [`, did you mean ${meant}?`] : ['.']),
      ...(unread > 0 ? [` Files that cannot be read: ${unread}.`] : []),
    ].join(''),
  );
}
