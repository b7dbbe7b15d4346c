// @ts-check
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../folders.mjs';
import { makeScratch } from '../scratch.mjs';
import { quietSettings, writeSettings } from './settings.mjs';

/**
 * Opens a desktop VS Code on a folder with the extension, and waits until it is closed. It has
 * settings and extensions of its own, so that the person's VS Code is neither shown nor changed.
 *
 * @param {string} program
 * @param {string} folder
 * @returns {Promise<number>} VS Code's exit code
 */
export function openDesktop(program, folder) {
  const scratch = makeScratch();
  writeSettings(join(scratch, 'User', 'settings.json'), quietSettings);
  const args = [
    folder,
    `--extensionDevelopmentPath=${root}`,
    `--user-data-dir=${scratch}`,
    `--extensions-dir=${join(scratch, 'extensions')}`,
    '--new-window',
    '--skip-welcome',
    '--skip-release-notes',
    '--disable-workspace-trust',
    '--disable-telemetry',
    // As root Electron starts only without its sandbox.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  console.log(
    `Opening ${program} on the sample caseload. Close its window, or press Ctrl+C, to end.`,
  );
  const child = spawn(program, args, { stdio: 'ignore' });
  process.once('exit', () => child.kill());
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      resolve(code ?? 0);
    });
  });
}
