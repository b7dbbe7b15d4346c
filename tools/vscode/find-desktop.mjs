// @ts-check
import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { findOnPath, isProgram } from '../find-program.mjs';

/**
 * Finds a desktop VS Code or VSCodium: the one that CASELOAD_VSCODE names, else one that is installed
 * in a usual place. `CASELOAD_VSCODE=npm` says to use none.
 *
 * @returns {string | undefined} its program itself, not the `code` command that hands over to it
 * @throws {Error} where CASELOAD_VSCODE names no program
 */
export function findDesktop() {
  const chosen = process.env.CASELOAD_VSCODE;
  if (chosen === 'npm') return undefined;
  if (chosen) {
    if (isProgram(chosen)) return programBehind(chosen);
    throw new Error(`CASELOAD_VSCODE names ${chosen}, which is not a program.`);
  }
  if (!hasScreen()) return undefined;
  const command = findOnPath(['code', 'code-insiders', 'codium']);
  const known = command === undefined ? [] : [programBehind(command)];
  return [...known, ...usualPlaces()].find((path) => isProgram(path) && isDesktop(path));
}

/** Whether a window can be shown. */
export function hasScreen() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/**
 * The program to which the `code` command hands over. The command ends at once; only the program
 * itself can be waited for, ended, and used for tests.
 *
 * @param {string} command
 */
function programBehind(command) {
  const real = realpathSync(command);
  const bin = dirname(real);
  const above = dirname(bin);
  const candidates = [
    // Linux: /usr/share/code/bin/code beside /usr/share/code/code.
    join(above, 'code'),
    join(above, 'code-insiders'),
    join(above, 'codium'),
    // Windows: bin\\code.cmd below Code.exe.
    join(above, 'Code.exe'),
    join(above, 'Code - Insiders.exe'),
    join(above, 'VSCodium.exe'),
    // macOS: Contents/Resources/app/bin/code beside Contents/MacOS.
    ...macPrograms(join(above, '..', '..')),
  ];
  return candidates.find((path) => path !== real && isProgram(path)) ?? real;
}

/** In a window on another machine, `code` is a script that talks to that window, and no VS Code. */
function isDesktop(/** @type {string} */ path) {
  return !path.includes('remote-cli') && !path.startsWith('/mnt/') && !path.endsWith('snap');
}

/** @param {string} contents an application's Contents folder */
function macPrograms(contents) {
  return ['Electron', 'Code', 'Code - Insiders', 'VSCodium'].map((name) =>
    join(contents, 'MacOS', name),
  );
}

function usualPlaces() {
  if (process.platform === 'darwin') return macPlaces();
  return process.platform === 'win32' ? windowsPlaces() : linuxPlaces();
}

function macPlaces() {
  const apps = ['Visual Studio Code.app', 'Visual Studio Code - Insiders.app', 'VSCodium.app'];
  return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    apps.flatMap((app) => macPrograms(join(folder, app, 'Contents'))),
  );
}

function windowsPlaces() {
  const folders = [
    process.env.LOCALAPPDATA && join(process.env.LOCALAPPDATA, 'Programs'),
    process.env.ProgramFiles,
    process.env['ProgramFiles(x86)'],
  ];
  return folders.flatMap((folder) =>
    folder === undefined || folder === ''
      ? []
      : [
          join(folder, 'Microsoft VS Code', 'Code.exe'),
          join(folder, 'Microsoft VS Code Insiders', 'Code - Insiders.exe'),
          join(folder, 'VSCodium', 'VSCodium.exe'),
        ],
  );
}

function linuxPlaces() {
  const flatpaks = [
    '/var/lib/flatpak/exports/bin',
    join(homedir(), '.local/share/flatpak/exports/bin'),
  ];
  return [
    '/usr/share/code/code',
    '/usr/share/code-insiders/code-insiders',
    '/usr/share/codium/codium',
    '/opt/visual-studio-code/code',
    '/opt/vscodium-bin/codium',
    '/snap/code/current/usr/share/code/code',
    '/snap/codium/current/usr/share/codium/codium',
    ...flatpaks.flatMap((folder) => [
      join(folder, 'com.visualstudio.code'),
      join(folder, 'com.vscodium.codium'),
    ]),
  ].filter(existsSync);
}
