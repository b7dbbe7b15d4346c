// @ts-check
import { findOnPath, isProgram } from './find-program.mjs';
import { canInstallWithApt, installWithApt } from './install-with-apt.mjs';
import { isMain } from './is-main.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Chromium or Chrome: the one that CASELOAD_BROWSER names, else one that is installed, else one that
 * apt installs now.
 *
 * @returns {Promise<string>} the browser's program
 * @throws {Error} a sentence that says what to do
 */
export async function findBrowser() {
  const chosen = process.env.CASELOAD_BROWSER;
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Error(`CASELOAD_BROWSER names ${chosen}, which is not a program.`);
  }
  const found = findOnPath(names) ?? usualPlaces.find(isProgram);
  if (found) return found;
  if (canInstallWithApt()) {
    await installWithApt('chromium');
    const installed = findOnPath(names);
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium or Chrome was found. Install one, or name its program in CASELOAD_BROWSER.',
  );
}

/**
 * Chromium's arguments for a page on this machine: as root it has no sandbox of its own, and nothing
 * of it may ask the network for anything.
 */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

if (isMain(import.meta.url)) {
  await findBrowser().then(console.log, (/** @type {Error} */ error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
