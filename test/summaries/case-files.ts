import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../../src/calendar/day.ts';
import { type Caseload, makeCaseload } from '../../src/caseload/caseload.ts';
import type { Moment } from '../../src/caseload/due.ts';
import { defaultSettings } from '../../src/caseload/settings.ts';
import { type Reading, readRecord, type SourceFile } from '../../src/records/read-record.ts';
import { summarizeCase } from '../../src/summaries/case-summary.ts';

export const moment: Moment = { today: '2026-11-20' as Day, settings: defaultSettings };

/** The records of a folder as files. */
export function filesIn(folder: string): readonly SourceFile[] {
  return readdirSync(folder)
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** The files of one case as a caseload. */
export function caseloadOf(files: readonly SourceFile[]): Caseload {
  const readings = files.flatMap((file): Reading[] => {
    const reading = readRecord(file);
    return reading ? [reading] : [];
  });
  return makeCaseload(new Map(readings.map((reading) => [reading.path, reading])), defaultSettings);
}

/** The summary of the first case of some files, as Markdown. */
export function summaryOf(files: readonly SourceFile[]): string {
  const { cases, unfiled } = caseloadOf(files);
  const [file] = cases;
  if (!file) throw new Error('There is no case in these files');
  return summarizeCase(file, moment, { unfiled: unfiled.readings });
}
