// @ts-check
// Uses Node's own modules only: it runs before anything is installed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './folders.mjs';
import { isMain } from './is-main.mjs';
import { runNpm } from './run-command.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, peer?: boolean, link?: boolean }} LockedPackage
 */

/**
 * Installs the packages of `package-lock.json` where `node_modules` holds something else.
 *
 * @throws {Error} when npm cannot install them
 */
export async function ensurePackages() {
  if (installedAsLocked(root)) return;
  console.log('Installing packages (about a minute the first time) ...');
  const code = await runNpm(['ci', '--no-audit', '--no-fund']);
  if (code !== 0)
    throw new Error(`npm ci ended with code ${code}: the packages are not installed.`);
}

/**
 * npm writes `node_modules/.package-lock.json` last, so an install that was cut short has none.
 *
 * @param {string} folder
 */
function installedAsLocked(folder) {
  const locked = readPackages(join(folder, 'package-lock.json'));
  const installed = readPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (!locked || !installed) return false;
  // Another system's optional builds are in the lock file and rightly not installed.
  const isHere = Object.entries(locked).every(
    ([path, { version, optional }]) =>
      path === '' || (installed[path] ? installed[path].version === version : optional),
  );
  return isHere && Object.keys(installed).every((path) => locked[path]);
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage | undefined> & Record<string, LockedPackage> | undefined}
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

if (isMain(import.meta.url)) {
  await ensurePackages().catch((/** @type {Error} */ error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
