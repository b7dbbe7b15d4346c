// @ts-check
// node tools/run-mocha.mjs RING: runs the compiled tests of one ring and prints its closing line.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Mocha from 'mocha';
import { out } from './folders.mjs';
import { isMain } from './is-main.mjs';
import { isGreen, testLine, totalsLine } from './totals.mjs';

/** The folders of `test` that are rings of their own; all the others are the pure ring. */
const ownRings = ['cli', 'eyes', 'vscode'];

/** Milliseconds for a test, where it does more than reckon. @type {Readonly<Record<string, number>>} */
const timeouts = { cli: 60_000, eyes: 240_000 };

/**
 * Runs the compiled tests of a ring in this process.
 *
 * @param {string} ring
 * @returns {Promise<number>} the exit code
 */
export async function runMocha(ring) {
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: timeouts[ring] ?? 20_000,
    // The eyes are many windows; of the pure tests only what fails is worth reading.
    reporter: ring === 'pure' ? 'dot' : 'spec',
    // A window of VS Code can be drawn anew under one's hand. What fails twice has failed, and what
    // passes the second time is named at the end.
    retries: ring === 'eyes' ? 1 : 0,
    // A test that is left out would look as if all were well.
    forbidOnly: true,
    forbidPending: true,
  });
  // The same texts in every run, so that a failure is the change's own; another seed looks further.
  fc.configureGlobal({ seed: Number(process.env.CASELOAD_SEED ?? 20261120) });
  process.setSourceMapsEnabled(true);
  for (const file of testFiles(ring)) mocha.addFile(file);
  await mocha.loadFilesAsync();
  const { totals, named } = await runAll(mocha, ring);
  for (const line of named) console.log(line);
  if (totals.passed + totals.failed === 0) console.error(`The ${ring} ring has no tests.`);
  console.log(totalsLine(ring, totals));
  return isGreen(totals) ? 0 : 1;
}

/**
 * Runs the tests, and names those that failed and those that passed only the second time.
 *
 * @param {Mocha} mocha
 * @param {string} ring
 * @returns {Promise<{ totals: import('./totals.mjs').Totals, named: readonly string[] }>}
 */
function runAll(mocha, ring) {
  /** @type {string[]} */
  const failed = [];
  /** @type {Map<string, string>} */
  const again = new Map();
  return new Promise((resolve) => {
    const runner = mocha.run(() => {
      const { passes = 0, failures = 0 } = runner.stats ?? {};
      const totals = { passed: passes, failed: failures };
      resolve({ totals, named: [...again.values(), ...failed] });
    });
    runner.on('retry', (test, error) => {
      again.set(test.fullTitle(), testLine(`${ring} passed the second time`, test, error));
    });
    runner.on('fail', (test, error) => {
      again.delete(test.fullTitle());
      failed.push(testLine(`${ring} failed`, test, error));
    });
  });
}

/** @param {string} ring */
function testFiles(ring) {
  const top = join(out, 'test');
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.js'))
    .filter((path) => {
      const [folder = ''] = path.split(/[\\/]/);
      return ring === 'pure' ? !ownRings.includes(folder) : folder === ring;
    })
    .sort()
    .map((path) => join(top, path));
}

if (isMain(import.meta.url)) {
  const code = await runMocha(process.argv[2] ?? 'pure');
  // A handle that a test left open must not keep the ring from ending.
  process.stdout.write('', () => process.exit(code));
}
