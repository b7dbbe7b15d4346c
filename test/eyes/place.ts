import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type Settings = Readonly<Record<string, unknown>>;

/** Where the server that was started for the eyes is, and what it shows. */
export const place = {
  port: named('CASELOAD_EYES_PORT'),
  browser: named('CASELOAD_EYES_BROWSER'),
  browserArguments: named('CASELOAD_EYES_BROWSER_ARGUMENTS').split('\n'),
  extension: named('CASELOAD_EYES_EXTENSION'),
  pictures: named('CASELOAD_EYES_PICTURES'),
  sample: named('CASELOAD_EYES_SAMPLE'),
  scratch: named('CASELOAD_EYES_SCRATCH'),
  settings: named('CASELOAD_EYES_SETTINGS'),
} as const;

function named(name: string): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error(`${name} is not set: run these tests with \`npm test -- eyes\`.`);
  }
  return value;
}

/** A copy of the sample caseload, git history and all, that a test may change as it likes. */
export async function copySample(): Promise<string> {
  const folder = join(await mkdtemp(join(place.scratch, 'case-')), 'caseload');
  await cp(place.sample, folder, { recursive: true });
  return folder;
}

/** Changes some of the user's settings, for windows that are opened after it. */
export async function changeSettings(changes: Settings): Promise<void> {
  const current = JSON.parse(await readFile(place.settings, 'utf8')) as Settings;
  await writeFile(place.settings, JSON.stringify({ ...current, ...changes }, null, 2));
}

/** The user's settings as they are, to be handed to `restoreSettings` later. */
export async function readSettings(): Promise<string> {
  return readFile(place.settings, 'utf8');
}

export async function restoreSettings(text: string): Promise<void> {
  await writeFile(place.settings, text);
}

/** The page that shows a folder with the extension. */
export function pageAddress(folder: string): string {
  const host = `127.0.0.1:${place.port}`;
  const address = new URL(`http://${host}/`);
  address.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  const extension = `vscode-remote://${host}${encodeURI(place.extension)}`;
  address.searchParams.set('payload', JSON.stringify([['extensionDevelopmentPath', extension]]));
  return address.href;
}
