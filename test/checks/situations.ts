import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings, type Settings } from '../../src/caseload/settings.ts';
import type { SourceFile } from '../../src/records/read-record.ts';

/** A small caseload kept as files, whose folder's name says what is the matter. */
interface Situation {
  readonly name: string;
  readonly folder: string;
  readonly files: readonly SourceFile[];
  readonly settings: Partial<Settings>;
}

const top = join('test', 'fixtures', 'checks');

export function readSituations(): readonly Situation[] {
  return readdirSync(top)
    .sort()
    .map((name) => {
      const folder = join(top, name);
      return { name, folder, files: recordsIn(folder), settings: settingsIn(folder) };
    });
}

function recordsIn(folder: string): readonly SourceFile[] {
  return readdirSync(folder)
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

function settingsIn(folder: string): Partial<Settings> {
  const path = join(folder, 'caseload.yaml');
  if (!existsSync(path)) return {};
  return readSettings({ path, text: readFileSync(path, 'utf8') }).settings;
}
