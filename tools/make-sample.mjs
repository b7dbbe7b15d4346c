// @ts-check
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath } from './find-program.mjs';
import { root } from './folders.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Copies the example caseload to a folder and, where git is installed, makes it a repository with
 * one commit.
 *
 * @param {string} folder must not exist yet
 * @param {{ today: string }} options the day the sample is made for, YYYY-MM-DD
 */
export async function makeSample(folder, { today }) {
  cpSync(join(root, 'examples', 'caseload'), folder, { recursive: true });
  if (!findOnPath(['git'])) return;
  const env = { GIT_AUTHOR_DATE: `${today}T09:00:00Z`, GIT_COMMITTER_DATE: `${today}T09:00:00Z` };
  const who = ['-c', 'user.name=Sample', '-c', 'user.email=sample@example.org'];
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '-A'],
    [...who, 'commit', '-q', '-m', 'Start the caseload'],
  ]) {
    const code = await runCommand('git', args, { cwd: folder, env });
    if (code !== 0) throw new Error(`git ${args.join(' ')} ended with code ${code} in ${folder}.`);
  }
}
