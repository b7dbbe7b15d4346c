import { type Caseload } from './caseload.ts';
import { caseRecord } from './case-file.ts';

/** The next free case number in the workspace's own habit: `C-0142` is followed by `C-0143`. */
export function nextCaseId(caseload: Caseload): string {
  const ids = caseload.cases.map(({ id }) => id ?? '');
  const numbered = ids.flatMap((id) => {
    const match = /^(.*?)(\d{1,9})$/.exec(id);
    return match ? [{ prefix: match[1] ?? '', digits: match[2] ?? '' }] : [];
  });
  const last = numbered.toSorted((one, other) => Number(one.digits) - Number(other.digits)).at(-1);
  if (!last) return 'C-0001';
  const next = String(Number(last.digits) + 1).padStart(last.digits.length, '0');
  return `${last.prefix}${next}`;
}

/** Where a new case's record goes: as the newest case's record, with the new number in its path. */
export function pathOfNewCase(caseload: Caseload, id: string): string {
  const paths = caseload.cases.flatMap((file) => {
    const path = caseRecord(file)?.reading.path;
    return path && file.id !== undefined && path.includes(file.id)
      ? [{ path, known: file.id }]
      : [];
  });
  const habit = paths.at(-1);
  return habit ? habit.path.replaceAll(habit.known, id) : `cases/${id}/case.md`;
}

/** The workers that cases name, each once, in the alphabet's order. */
export function workersOf(caseload: Caseload): readonly string[] {
  const names = caseload.cases.flatMap((file) => caseRecord(file)?.record.worker ?? []);
  return [...new Set(names)].sort((one, other) => one.localeCompare(other));
}
