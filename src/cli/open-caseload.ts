import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Day } from '../calendar/day.ts';
import { type Caseload, makeCaseload } from '../caseload/caseload.ts';
import type { Moment } from '../caseload/due.ts';
import { defaultSettings, readSettings, type Settings } from '../caseload/settings.ts';
import { checkSettings } from '../checks/check-settings.ts';
import type { Finding } from '../checks/run.ts';
import { decode, tooLarge } from '../records/decode.ts';
import { limits } from '../records/limits.ts';
import { type Reading, unreadable } from '../records/read-record.ts';
import { speak } from '../text/sentence.ts';
import { CannotLook } from './cannot-look.ts';
import { cannotOpen, readFile } from './read-file.ts';
import { Progress } from './terminal.ts';
import { markdownFilesIn } from './walk.ts';

/** The caseload of a folder at a moment, and its settings file where it has one. */
export interface OpenedCaseload {
  readonly caseload: Caseload;
  readonly moment: Moment;
  readonly settingsReading: Reading | undefined;
}

export const settingsFile = 'caseload.yaml';

/** Reads every record below a folder. Refuses only where the folder itself is none. */
export function openCaseload(folder: string, today: Day): OpenedCaseload {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new CannotLook(`There is no folder ${folder}`);
  const { settings, reading: settingsReading } = settingsIn(folder);
  const readings = new Map<string, Reading>();
  const progress = new Progress();
  let files = 0;
  for (const found of markdownFilesIn(folder)) {
    files++;
    if (found.kind === 'closed' && found.path === '.')
      throw new CannotLook(`${folder}: ${speak(cannotOpen(found.error).message)}`);
    const reading =
      found.kind === 'closed'
        ? unreadable(found.path, cannotOpen(found.error))
        : readFile(join(folder, found.path), found.path, settings.extraCodes);
    if (reading) readings.set(found.path, reading);
    progress.show(() => `Reading: ${files} files, ${readings.size} records`);
  }
  progress.end();
  return {
    caseload: makeCaseload(readings, settings),
    moment: { today, settings },
    settingsReading,
  };
}

/** What is wrong with the settings file. */
export function settingsFindings({ settingsReading, moment }: OpenedCaseload): readonly Finding[] {
  const { settings } = moment;
  return settingsReading ? checkSettings({ reading: settingsReading, settings }, moment) : [];
}

/** The settings of a folder, and what its settings file says where it has one. */
export function settingsIn(folder: string): { settings: Settings; reading?: Reading } {
  const path = join(folder, settingsFile);
  const without = (fault: Reading['faults'][number]): { settings: Settings; reading: Reading } => ({
    settings: defaultSettings,
    reading: unreadable(settingsFile, fault),
  });
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found?.isFile()) return { settings: defaultSettings };
    if (found.size > limits.fileBytes) return without(tooLarge());
    const { text, fault } = decode(readFileSync(path));
    if (fault) return without(fault);
    const { settings, faults } = readSettings({ path: settingsFile, text });
    return { settings, reading: { path: settingsFile, text, record: undefined, faults } };
  } catch (error) {
    return without(cannotOpen(error));
  }
}
