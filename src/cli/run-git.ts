import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import { dirname, resolve } from 'node:path';
import { askHistory, gitEnvironment, gitLimits, type GitQuestion } from '../caseload/ask-git.ts';
import type { FileHistory } from '../caseload/outside.ts';

/**
 * When a folder's files were first committed; undefined where there is no git or no repository, or
 * where it does not answer in time.
 */
export function historyOf(folder: string): FileHistory | undefined {
  const asking = askHistory(resolve(folder), devNull);
  let step = asking.next();
  while (!step.done) step = asking.next(answerTo(step.value));
  return step.value;
}

function answerTo({ args, input }: GitQuestion): string | undefined {
  const { status, stdout, error } = spawnSync('git', args, {
    // Not in the folder itself: Windows would run a git.exe that lies there.
    cwd: dirname(process.execPath),
    env: gitEnvironment(process.env),
    input: input ?? '',
    encoding: 'utf8',
    maxBuffer: gitLimits.bytes,
    timeout: gitLimits.milliseconds,
    stdio: ['pipe', 'pipe', 'ignore'],
    windowsHide: true,
  });
  return error === undefined && status === 0 ? stdout : undefined;
}
