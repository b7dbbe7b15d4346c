// @ts-check
// npm test: every ring of tests, or those named: `npm test -- pure cli`. It imports nothing that has
// to be installed, because it installs it.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages } from './ensure-packages.mjs';
import { out } from './folders.mjs';
import { runCommand } from './run-command.mjs';
import { isGreen, readTestLines, readTotals, totalsLine } from './totals.mjs';

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

const pairable = ['pure', 'cli'];

/** @type {Readonly<Record<'build' | 'compile', readonly string[]>>} */
const steps = {
  build: ['esbuild.js'],
  // Types are the static ring's.
  compile: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.test.json', '--noCheck'],
};

/** Ctrl+C ends the ring that runs and all that would come after it. */
const interrupted = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    interrupted.abort();
  });
}

/**
 * Runs every ring, also after one that failed.
 *
 * @param {readonly string[]} names
 * @returns {Promise<number>} the exit code
 */
async function testRings(names) {
  await ensurePackages();
  /** @type {Outcome[]} */
  const outcomes = [];
  for (const step of /** @type {const} */ (['build', 'compile'])) {
    if (!names.some((name) => rings[name]?.needs.includes(step))) continue;
    console.log(`== ${step}`);
    if (step === 'compile') removeCompiled();
    const code = await runCommand(process.execPath, steps[step]);
    if (code !== 0) outcomes.push({ name: step, green: false, note: `ended with code ${code}` });
  }
  const isBuilt = !outcomes.some(({ name }) => name === 'build');
  for (const together of beside(names)) {
    const isAlone = together.length === 1;
    const runs = together.map(async (name) => {
      outcomes.push(await testRing(name, { isBuilt, isAlone }));
    });
    await Promise.all(runs);
    if (interrupted.signal.aborted) return 130;
  }
  outcomes.sort((one, other) => names.indexOf(one.name) - names.indexOf(other.name));
  console.log(
    `\n== all\n${outcomes.flatMap((one) => [inWords(one), ...(one.tests ?? [])]).join('\n')}`,
  );
  return outcomes.every(({ green }) => green) ? 0 : 1;
}

/**
 * The rings in the order they run. The pure tests and those of the command line run at the same time:
 * neither opens a window or uses more than one core.
 *
 * @param {readonly string[]} names
 * @returns {readonly (readonly string[])[]}
 */
function beside(names) {
  const pair = names.filter((name) => pairable.includes(name));
  const groups = names.map((name) => (pairable.includes(name) ? pair : [name]));
  return groups.filter((group, index) => groups.indexOf(group) === index);
}

/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {boolean} green
 * @property {import('./totals.mjs').Totals} [totals]
 * @property {string} [note] what there is to say beyond the totals
 * @property {readonly string[]} [tests] lines that name tests
 */

/**
 * Runs one ring. What was compiled with type errors is run all the same, because it may tell more;
 * without a build an older one would be tested, which tells nothing.
 *
 * @param {string} name
 * @param {object} how
 * @param {boolean} how.isBuilt
 * @param {boolean} how.isAlone whether it is shown while it runs, and not at its end
 * @returns {Promise<Outcome>}
 */
async function testRing(name, { isBuilt, isAlone }) {
  const ring = rings[name];
  if (!ring || (ring.needs.includes('build') && !isBuilt)) {
    console.error(`\n== ${name}\nThe ${name} ring did not run, because the build failed.`);
    console.log(totalsLine(name, { passed: 0, failed: 0 }));
    return { name, green: false, note: 'did not run' };
  }
  if (isAlone) console.log(`\n== ${name}`);
  let printed = '';
  let kept = '';
  const code = await runCommand(process.execPath, ring.command, {
    deadline: ring.minutes * 60_000,
    onText: (text) => {
      if (isAlone) process.stdout.write(text);
      else kept += text;
      printed = (printed + text).slice(-20_000);
    },
  });
  if (!isAlone) process.stdout.write(`\n== ${name}\n${kept}`);
  const totals = readTotals(name, printed);
  const green = code === 0 && isGreen(totals);
  const note = green || totals?.failed ? '' : `ended with code ${code}`;
  const tests = readTestLines(name, printed);
  return { name, green, note, tests, ...(totals ? { totals } : {}) };
}

/** @param {Outcome} outcome */
function inWords({ name, green, totals, note }) {
  const counted = totals ? `${totals.passed} passed, ${totals.failed} failed` : '';
  return `${green ? 'ok    ' : 'FAILED'}  ${name.padEnd(8)} ${counted} ${note ?? ''}`.trimEnd();
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
  console.error(
    `There is no ring ${unknown.join(', ')}. The rings: ${Object.keys(rings).join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  const names = asked.length > 0 ? asked : Object.keys(rings);
  process.exitCode = await testRings(names).catch((/** @type {Error} */ error) => {
    console.error(error.message);
    return 1;
  });
}
