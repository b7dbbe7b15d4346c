// @ts-check
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { killGroup } from '../run-command.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {string} dataFolder everything the server writes goes here
 * @property {string} [userFolder] the folder of user settings; in `dataFolder` when not given
 * @property {string} [extensionsFolder] installed extensions; in `dataFolder` when not given
 * @property {boolean} [withToken] whether the page's address carries a secret, as it must where other
 *   people may be on the machine
 * @property {boolean} [forTests] whether the page can be driven and can load extensions in development
 * @property {NodeJS.ProcessEnv} [env]
 */

/**
 * @typedef {object} RunningServer
 * @property {number} port
 * @property {string | undefined} token
 * @property {Promise<number>} ended resolves with the exit code when the server ends by itself or is stopped
 * @property {() => Promise<void>} stop
 */

const startDeadline = 60_000;
const stopDeadline = 8_000;

/**
 * Starts VS Code's server on a free port of 127.0.0.1.
 *
 * @param {import('./install-server.mjs').InstalledVSCode} vscode
 * @param {ServerOptions} options
 * @returns {Promise<RunningServer>}
 * @throws {Error} with what the server printed, where it does not come up
 */
export async function startServer(vscode, options) {
  const token = options.withToken ? randomBytes(24).toString('hex') : undefined;
  // Sockets and temporary files would pile up in the system's folder.
  const TMPDIR = join(options.dataFolder, 'tmp');
  mkdirSync(TMPDIR, { recursive: true });
  const args = [vscode.serverMain, ...serverArguments(options, token)];
  const child = spawn(vscode.node, args, {
    cwd: options.dataFolder,
    // Without a gallery the page asks no marketplace for anything.
    env: { ...process.env, ...options.env, TMPDIR, EXTENSIONS_GALLERY: '{}' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that the watcher, the terminals and the extension hosts end with it.
    detached: true,
  });
  const killNow = () => {
    killGroup(child.pid);
  };
  process.once('exit', killNow);
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.once('error', () => {
      resolve(127);
    });
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await Promise.race([ended, after(stopDeadline)]);
    killNow();
    process.off('exit', killNow);
  };
  try {
    return { port: await readPort(child, ended), token, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {ServerOptions} options
 * @param {string | undefined} token
 */
function serverArguments(options, token) {
  const { dataFolder, userFolder, extensionsFolder, forTests } = options;
  // In a file and not in the arguments, which everyone on the machine can read.
  const tokenFile = join(dataFolder, 'connection-token');
  if (token) writeFileSync(tokenFile, token, { mode: 0o600 });
  return [
    ...['--host', '127.0.0.1', '--port', '0'],
    ...(token ? ['--connection-token-file', tokenFile] : ['--without-connection-token']),
    ...['--server-data-dir', dataFolder],
    ...(userFolder ? ['--user-data-dir', userFolder] : []),
    ...['--extensions-dir', extensionsFolder ?? join(dataFolder, 'extensions')],
    ...['--telemetry-level', 'off'],
    '--accept-server-license-terms',
    '--disable-telemetry',
    '--disable-experiments',
    '--disable-workspace-trust',
    '--disable-getting-started-override',
    '--disable-update-check',
    '--force-disable-user-env',
    ...(forTests ? ['--enable-smoke-test-driver'] : []),
  ];
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<number>} ended
 * @returns {Promise<number>}
 */
async function readPort(child, ended) {
  let printed = '';
  /** @type {Promise<number>} */
  const port = new Promise((resolve) => {
    /** @param {string} text */
    const read = (text) => {
      // The server prints little; after the port only what may explain a failure later.
      printed = (printed + text).slice(-8_000);
      const found = /Extension host agent listening on (\d+)/.exec(printed);
      if (found) resolve(Number(found[1]));
    };
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
  });
  const outcome = await Promise.race([
    port,
    ended.then((code) => `VS Code's server ended with code ${code}`),
    after(startDeadline).then(() => `VS Code's server named no port in a minute`),
  ]);
  if (typeof outcome === 'number') return outcome;
  throw new Error(`${outcome}:\n${printed.trim()}`);
}

/** @param {number} milliseconds */
function after(milliseconds) {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}
