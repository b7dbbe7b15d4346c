// @ts-check
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The day on which tests take place, so that what is due in the sample is due in every run. */
export const testDay = process.env.CASELOAD_TODAY ?? '2026-11-20';

/**
 * Makes a new folder for one run and removes it when this process ends, however it ends.
 *
 * @returns {string}
 */
export function makeScratch() {
  // The real path, because VS Code names files by it.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'caseload-')));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });
  return folder;
}

/** Ends this process on Ctrl+C by way of its exit handlers, which stop and remove what it made. */
export function endOnSignals() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => {
      process.exit(130);
    });
  }
}
