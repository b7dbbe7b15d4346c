#!/usr/bin/env node
// @ts-check
// An executable that takes desktop VS Code's command line and does the same with VS Code from npm in
// a headless browser, so that test tools written for the desktop run where there is no desktop. It
// runs extension tests and manages extensions; it opens no window for a person.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runCommand } from '../run-command.mjs';
import { driveTests } from './drive-tests.mjs';
import { chosenAge, installVSCode } from './install-server.mjs';
import { readDesktopArguments } from './desktop-arguments.mjs';

/** EX_USAGE and EX_SOFTWARE of sysexits.h: the command line is wrong, or VS Code itself failed. */
const wrongUse = 64;
const vscodeFailed = 70;

/** @param {readonly string[]} args */
async function run(args) {
  const asked = readDesktopArguments(args);
  const vscode = await installVSCode(chosenAge());
  if (asked.version) {
    console.log(`${vscode.version}\n${vscode.commit}\n${process.arch}`);
    return 0;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'caseload-vscode-'));
  try {
    if (asked.extensionArguments.length > 0) {
      const data = ['--server-data-dir', asked.userFolder ?? scratch];
      const terms = ['--accept-server-license-terms', '--telemetry-level', 'off'];
      const folders = asked.extensionsFolder ? ['--extensions-dir', asked.extensionsFolder] : [];
      const rest = [...data, ...terms, ...folders, ...asked.extensionArguments];
      return await runCommand(vscode.node, [vscode.serverMain, ...rest], {
        env: { EXTENSIONS_GALLERY: '{}' },
      });
    }
    if (!asked.tests) {
      console.error('This stand-in for VS Code only runs tests: give it --extensionTestsPath.');
      return wrongUse;
    }
    return await driveTests(vscode, { ...asked, tests: asked.tests, scratch });
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => {
    process.exit(130);
  });
}
const code = await run(process.argv.slice(2)).catch((/** @type {Error} */ error) => {
  console.error(error.message);
  return vscodeFailed;
});
// The reader of the pipe closes it when this process ends, read or not, so it is given a moment.
await wait(100);
process.exit(code);
