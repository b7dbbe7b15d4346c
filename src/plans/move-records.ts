import type { Day } from '../calendar/day.ts';
import { moveDays, moveDaysInPath } from '../calendar/move-days.ts';
import type { ExtraCodes } from '../records/interpret.ts';
import { readRecord, type SourceFile } from '../records/read-record.ts';
import { fingerprintOf } from './fingerprint.ts';

/**
 * The same records in the same order, every day in them and in their names later. A review goes on judging the
 * revision of the plan it judged: fingerprints move with the plans, those of `earlier` revisions
 * too. `near` is the day the records were written, `extra` the codes the agency adds to the lists.
 */
export function moveRecords(
  files: readonly SourceFile[],
  move: {
    readonly days: number;
    readonly near: Day;
    readonly earlier?: readonly SourceFile[];
    readonly extra?: ExtraCodes;
  },
): readonly SourceFile[] {
  const moved = (file: SourceFile): SourceFile => ({
    path: moveDaysInPath(file.path, move.days),
    text: moveDays(file.text, move.days, move.near),
  });
  const prints = new Map<string, string>();
  for (const file of [...files, ...(move.earlier ?? [])]) {
    const before = fingerprintIn(file, move.extra);
    const after = before && fingerprintIn(moved(file), move.extra);
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
export function fingerprintIn(file: SourceFile, extra?: ExtraCodes): string | undefined {
  const reading = readRecord(file, extra);
  return reading && fingerprintOf(reading);
}
