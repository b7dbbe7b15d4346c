import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nothingOutside, type Outside } from '../../src/caseload/outside.ts';
import { readSettings, type Settings } from '../../src/caseload/settings.ts';
import type { SourceFile } from '../../src/records/read-record.ts';

/** A small caseload kept as files, whose folder's name says what is the matter. */
interface Situation {
  readonly name: string;
  readonly folder: string;
  readonly files: readonly SourceFile[];
  readonly settings: Partial<Settings>;
  /** What `outside.json` supposes of the files. */
  readonly outside: Outside;
}

const top = join('test', 'fixtures', 'checks');

export function readSituations(): readonly Situation[] {
  return readdirSync(top)
    .sort()
    .map((name) => {
      const folder = join(top, name);
      return {
        name,
        folder,
        files: recordsIn(folder),
        settings: settingsIn(folder),
        outside: outsideIn(folder),
      };
    });
}

function outsideIn(folder: string): Outside {
  const path = join(folder, 'outside.json');
  if (!existsSync(path)) return nothingOutside;
  return JSON.parse(readFileSync(path, 'utf8'), (key, value: unknown) => {
    if (key === 'missing') return new Set(value as readonly string[]);
    return key === 'firstCommitted' ? new Map(Object.entries(value as object)) : value;
  }) as Outside;
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
