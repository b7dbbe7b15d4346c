import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Caseload, makeCaseload } from '../../src/caseload/caseload.ts';
import type { Moment } from '../../src/caseload/due.ts';
import { defaultSettings } from '../../src/caseload/settings.ts';
import { type Reading, readRecord } from '../../src/records/read-record.ts';
import { day } from '../calendar/the-day.ts';

const cases = join(process.cwd(), 'examples/caseload/cases');

/** Every record of the sample caseload, by its path in the folder of cases. */
export const sampleReadings: ReadonlyMap<string, Reading> = new Map(
  readdirSync(cases, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .flatMap((path) => {
      const reading = readRecord({ path, text: readFileSync(join(cases, path), 'utf8') });
      return reading ? [[path, reading] as const] : [];
    }),
);

export const sampleCaseload: Caseload = makeCaseload(sampleReadings, defaultSettings);

/** The day that the sample was written for. */
export const sampleMoment: Moment = { today: day('2026-11-20'), settings: defaultSettings };
