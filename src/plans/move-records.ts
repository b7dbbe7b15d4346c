import type { Day } from '../calendar/day.ts';
import { moveDays } from '../calendar/move-days.ts';
import { readRecord, type SourceFile } from '../records/read-record.ts';
import { fingerprintOf } from './fingerprint.ts';

/**
 * The same records, every day in them later by a number of days. A review goes on judging the
 * revision of the plan it judged: fingerprints move with the plans, those of `earlier` revisions
 * too. `near` is the day the records were written.
 */
export function moveRecords(
  files: readonly SourceFile[],
  move: { readonly days: number; readonly near: Day; readonly earlier?: readonly SourceFile[] },
): readonly SourceFile[] {
  const moved = (file: SourceFile): SourceFile => ({
    path: file.path,
    text: moveDays(file.text, move.days, move.near),
  });
  const prints = new Map<string, string>();
  for (const file of [...files, ...(move.earlier ?? [])]) {
    const before = fingerprintIn(file);
    const after = before && fingerprintIn(moved(file));
    if (before && after) prints.set(before, after);
  }
  return files.map((file) => {
    const { path, text } = moved(file);
    return {
      path,
      text: text.replace(/sha256:[0-9a-f]{64}/g, (print) => prints.get(print) ?? print),
    };
  });
}

/** The fingerprint of the plan in a file, where it holds one. */
export function fingerprintIn(file: SourceFile): string | undefined {
  const record = readRecord(file)?.record;
  return record?.record === 'plan' ? fingerprintOf(record) : undefined;
}
