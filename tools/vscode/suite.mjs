// @ts-check
// Runs inside VS Code's extension host, bundled to CommonJS beside the tests.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testLine } from '../totals.mjs';
import { mapStack } from './map-stack.mjs';

/** Runs every bundled test and writes the totals to the file that CASELOAD_RESULTS names. */
export async function run() {
  const results = process.env.CASELOAD_RESULTS;
  if (!results) throw new Error('CASELOAD_RESULTS must name a file for the totals.');
  // mocha is an ES module and this becomes CommonJS: a dynamic import is the same on every Node.
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({
    ui: 'bdd',
    color: false,
    timeout: 60_000,
    // A test that is left out would look as if all were well.
    forbidOnly: true,
    forbidPending: true,
  });
  for (const name of readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.endsWith('.test.cjs')) mocha.addFile(join(__dirname, name));
  }
  process.setSourceMapsEnabled(true);
  await mocha.loadFilesAsync();
  /** @type {string[]} */
  const named = [];
  /** @type {import('mocha').Stats | undefined} */
  const stats = await new Promise((resolve) => {
    const runner = mocha.run(() => {
      resolve(runner.stats);
    });
    runner.on('fail', (test, error) => {
      named.push(testLine('vscode failed', test, error));
      if (error?.stack) error.stack = mapStack(error.stack);
    });
  });
  for (const line of named) console.log(line);
  const totals = { passed: stats?.passes ?? 0, failed: stats?.failures ?? 0 };
  writeFileSync(results, JSON.stringify(totals));
  if (totals.failed > 0) throw new Error(`${totals.failed} of the tests failed.`);
}
