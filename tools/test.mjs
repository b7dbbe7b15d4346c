// @ts-check
// npm test: every ring of tests, or those named: `npm test -- pure cli`. It imports nothing that has
// to be installed, because it installs it.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages } from './ensure-packages.mjs';
import { out } from './folders.mjs';
import { runCommand } from './run-command.mjs';
import { isGreen, readTotals, totalsLine } from './totals.mjs';

/**
 * @typedef {object} Ring
 * @property {readonly string[]} command arguments for Node
 * @property {readonly ('build' | 'compile')[]} needs
 * @property {number} minutes after which the ring is ended and has failed
 */

/** @type {Readonly<Record<string, Ring>>} */
const rings = {
  static: { command: ['tools/test-static.mjs'], needs: [], minutes: 15 },
  pure: { command: ['tools/run-mocha.mjs', 'pure'], needs: ['compile'], minutes: 15 },
  cli: { command: ['tools/run-mocha.mjs', 'cli'], needs: ['build', 'compile'], minutes: 15 },
  vscode: { command: ['tools/test-vscode.mjs'], needs: ['build'], minutes: 30 },
  eyes: { command: ['tools/test-eyes.mjs'], needs: ['build', 'compile'], minutes: 40 },
};

/** @type {Readonly<Record<'build' | 'compile', readonly string[]>>} */
const steps = {
  build: ['esbuild.js'],
  compile: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.test.json'],
};

/** @param {readonly string[]} names */
async function testRings(names) {
  await ensurePackages();
  const failedSteps = new Set();
  for (const step of /** @type {const} */ (['build', 'compile'])) {
    if (!names.some((name) => rings[name]?.needs.includes(step))) continue;
    console.log(`== ${step}`);
    if (step === 'compile') removeCompiled();
    if ((await runCommand(process.execPath, steps[step])) !== 0) failedSteps.add(step);
  }
  const summary = [];
  for (const name of names) {
    console.log(`\n== ${name}`);
    const missing = rings[name]?.needs.filter((step) => failedSteps.has(step)) ?? [];
    summary.push(await testRing(name, missing));
  }
  console.log(`\n== all rings\n${summary.map(({ line }) => line).join('\n')}`);
  return summary.every(({ green }) => green) ? 0 : 1;
}

/**
 * @param {string} name
 * @param {readonly string[]} missing steps that failed and that the ring needs
 */
async function testRing(name, missing) {
  const ring = rings[name];
  if (!ring || missing.length > 0) {
    const reason = `did not run, because this failed: ${missing.join(', ')}`;
    console.error(`The ${name} ring ${reason}.`);
    return { green: false, line: `${totalsLine(name, { passed: 0, failed: 0 })} (${reason})` };
  }
  let printed = '';
  const code = await runCommand(process.execPath, ring.command, {
    deadline: ring.minutes * 60_000,
    onText: (text) => {
      process.stdout.write(text);
      printed = (printed + text).slice(-20_000);
    },
  });
  const totals = readTotals(name, printed);
  const green = code === 0 && isGreen(totals);
  const line = totalsLine(name, totals ?? { passed: 0, failed: 0 });
  return { green, line: green || totals?.failed ? line : `${line} (ended with code ${code})` };
}

/** What was compiled from a test that is gone must not run any more. Pictures are kept. */
function removeCompiled() {
  for (const name of ['test', 'src']) rmSync(join(out, name), { recursive: true, force: true });
  for (const name of listOrNothing(out)) {
    if (name.endsWith('.tsbuildinfo')) rmSync(join(out, name));
  }
}

/** @param {string} folder */
function listOrNothing(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !rings[name]);
if (unknown.length > 0) {
  console.error(`There is no ring ${unknown.join(', ')}. The rings: ${Object.keys(rings).join(', ')}.`);
  process.exitCode = 2;
} else {
  const names = asked.length > 0 ? asked : Object.keys(rings);
  process.exitCode = await testRings(names).catch((/** @type {Error} */ error) => {
    console.error(error.message);
    return 1;
  });
}
