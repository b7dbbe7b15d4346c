import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../src/records/read-record.ts';
import type { Surroundings } from '../../src/writing/surroundings.ts';
import { caseloadOf, filesIn, moment } from '../summaries/case-files.ts';

const top = join('test', 'fixtures', 'sheets');

/** The situations whose `record.md` is drawn, each with the folder it is kept in. */
export function sheetSituations(): readonly { readonly name: string; readonly folder: string }[] {
  return readdirSync(top)
    .sort()
    .map((name) => ({ name, folder: join(top, name) }));
}

/** The `record.md` of a folder, with its other files around it. */
export function recordIn(folder: string): Surroundings {
  return recordAmong(filesIn(folder));
}

/** The `record.md` of some files, with the others around it. */
export function recordAmong(files: readonly SourceFile[]): Surroundings {
  const record = files.find(({ path }) => path === 'record.md');
  if (!record) throw new Error('There is no record.md among these files');
  return { ...record, caseload: caseloadOf(files), moment };
}
