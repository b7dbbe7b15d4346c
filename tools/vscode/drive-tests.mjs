// @ts-check
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { format } from 'node:util';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../find-browser.mjs';
import { isNoise } from './noise.mjs';
import { pageAddress } from './page-address.mjs';
import { startServer } from './run-server.mjs';
import { stillSettings, writeFirstSettings } from './settings.mjs';

/** How long the page may take to call the tests, and the tests to end. */
const startDeadline = 180_000;
const testsDeadline = 15 * 60_000;
const notRun = 70;

/**
 * Runs extension tests in VS Code from npm, on a page in a headless browser.
 *
 * @param {import('./install-server.mjs').InstalledVSCode} vscode
 * @param {import('./desktop-arguments.mjs').DesktopArguments & { tests: string, scratch: string }} asked
 * @returns {Promise<number>} 0 only where the tests ran to their end and all passed
 */
export async function driveTests(vscode, asked) {
  const dataFolder = join(asked.scratch, 'data');
  const userFolder = asked.userFolder ?? join(asked.scratch, 'user');
  writeFirstSettings(join(userFolder, 'User', 'settings.json'), stillSettings);
  const wrapper = wrapTests(asked.tests, asked.scratch);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: browserArguments,
  });
  const server = await startServer(vscode, {
    ...{ dataFolder, userFolder, forTests: true },
    ...(asked.extensionsFolder ? { extensionsFolder: asked.extensionsFolder } : {}),
  });
  try {
    const page = await browser.newPage();
    const { folder, extensions } = asked;
    const code = await watchTests(page, server, {
      address: pageAddress(server, {
        ...(folder ? { folder } : {}),
        extensions,
        tests: wrapper.entry,
      }),
      started: wrapper.started,
      verbose: asked.verbose,
    });
    if (code !== 0 || existsSync(wrapper.ended)) return code;
    // VS Code itself reports 0 where its extension host never started.
    console.error('VS Code ended well, but the tests did not run to their end.');
    return notRun;
  } finally {
    await Promise.allSettled([browser.close(), server.stop()]);
  }
}

/**
 * Wraps the tests' entry in one that leaves a file at its start and a file at its end: the only proof
 * that it ran.
 *
 * @param {string} tests
 * @param {string} scratch
 */
function wrapTests(tests, scratch) {
  const entry = join(scratch, 'tests.cjs');
  const [started, ended] = [join(scratch, 'started'), join(scratch, 'ended')];
  writeFileSync(
    entry,
    `const { writeFileSync } = require('node:fs');
exports.run = async () => {
  writeFileSync(${JSON.stringify(started)}, '');
  const running = require(${JSON.stringify(tests)}).run();
  if (typeof running?.then !== 'function') throw new Error('run() must give a promise.');
  await running;
  writeFileSync(${JSON.stringify(ended)}, '');
};
`,
  );
  return { entry, started, ended };
}

/**
 * @param {import('playwright-core').Page} page
 * @param {import('./run-server.mjs').RunningServer} server
 * @param {{ address: string, started: string, verbose: boolean }} options
 * @returns {Promise<number>}
 */
async function watchTests(page, server, { address, started, verbose }) {
  /** @type {Promise<number>} */
  const exit = new Promise((resolve) => {
    void page.exposeFunction('codeAutomationExit', resolve);
    page.once('crash', () => {
      console.error('The browser page crashed.');
      resolve(notRun);
    });
  });
  /** @param {string} type @param {unknown[]} args */
  const print = (type, args) => {
    const text = format(...args);
    if (verbose || !isNoise(text)) console[type === 'error' ? 'error' : 'log'](text);
  };
  await page.exposeFunction('codeAutomationLog', print);
  await page.goto(address, { timeout: startDeadline });
  const late = async () => {
    await wait(startDeadline, undefined, { ref: false });
    if (!existsSync(started)) return 'VS Code did not start the tests in time.';
    await wait(testsDeadline, undefined, { ref: false });
    return 'The tests did not end in time.';
  };
  const outcome = await Promise.race([
    exit,
    late(),
    server.ended.then((code) => `VS Code's server ended with code ${code} during the tests.`),
  ]);
  if (typeof outcome === 'number') return outcome;
  console.error(outcome);
  return notRun;
}
