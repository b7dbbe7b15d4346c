// @ts-check
import { existsSync } from 'node:fs';
import { runCommand } from './run-command.mjs';

/** Whether this process may install Debian packages: Debian or a child of it, as root. */
export function canInstallWithApt() {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/**
 * Installs one Debian package, printing apt's own words only where it fails.
 *
 * @param {string} name
 * @throws {Error} with apt's last lines
 */
export async function installWithApt(name) {
  console.log(`Installing ${name} with apt (a minute or two the first time) ...`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  let log = '';
  /** @param {string} text */
  const onText = (text) => {
    log += text;
  };
  // A package list that is old still serves where the new one cannot be had, so only the install counts.
  await runCommand('apt-get', ['update'], { env, onText });
  const code = await runCommand('apt-get', ['install', '-y', '--no-install-recommends', name], {
    env,
    onText,
  });
  if (code !== 0) {
    throw new Error(
      `apt could not install ${name}:\n${log.trim().split('\n').slice(-8).join('\n')}`,
    );
  }
}
