// @ts-check
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findOnPath } from '../find-program.mjs';
import { cache, root } from '../folders.mjs';
import { hasScreen } from './find-desktop.mjs';
import { installVSCode } from './install-server.mjs';
import { pageAddress } from './page-address.mjs';
import { startServer } from './run-server.mjs';
import { quietSettings, writeFirstSettings } from './settings.mjs';

/**
 * Serves VS Code from npm on 127.0.0.1 with the extension installed, prints the address and waits
 * until the server ends.
 *
 * @param {string} folder
 * @param {{ noOpen: boolean }} options
 * @returns {Promise<number>} the exit code
 */
export async function openInBrowser(folder, { noOpen }) {
  const vscode = await installVSCode('newest');
  const dataFolder = join(cache, 'vscode-data');
  const extensionsFolder = join(dataFolder, 'extensions');
  mkdirSync(extensionsFolder, { recursive: true });
  listExtension(extensionsFolder);
  writeFirstSettings(join(dataFolder, 'data', 'User', 'settings.json'), quietSettings);
  const server = await startServer(vscode, { dataFolder, extensionsFolder, withToken: true });
  const address = pageAddress(server, { folder });
  console.log(
    `\nVS Code ${vscode.version} is ready. Open this address in a browser on this machine:`,
  );
  console.log(`\n  ${address}\n\nPress Ctrl+C to end it.`);
  if (!noOpen && hasScreen()) openBrowser(address);
  const code = await server.ended;
  console.error(`VS Code's server ended with code ${code}.`);
  return code === 0 ? 1 : code;
}

/**
 * Lists the repository itself as an installed extension. As one in development it would need the
 * test driver, under which VS Code shows no notifications.
 *
 * @param {string} extensionsFolder
 */
function listExtension(extensionsFolder) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const listed = {
    identifier: { id: `${publisher}.${name}` },
    version,
    location: { $mid: 1, path: pathToFileURL(root).pathname, scheme: 'file' },
    metadata: { installedTimestamp: 0, source: 'vsix' },
  };
  writeFileSync(join(extensionsFolder, 'extensions.json'), JSON.stringify([listed]));
}

/** @param {string} address */
function openBrowser(address) {
  const program = findOnPath(process.platform === 'darwin' ? ['open'] : ['xdg-open']);
  if (!program) return;
  const child = spawn(program, [address], { stdio: 'ignore', detached: true });
  // The address is on the screen; whether a browser takes it is the desktop's matter.
  child.once('error', () => undefined);
  child.unref();
}
