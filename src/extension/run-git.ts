import { spawn } from 'node:child_process';
import { devNull } from 'node:os';
import { dirname } from 'node:path';
import { askHistory } from '../caseload/git/ask-history.ts';
import {
  type Asking,
  type GitAnswer,
  type GitFailure,
  type GitQuestion,
  gitEnvironment,
  gitLimits,
} from '../caseload/git/question.ts';
import type { FileHistory } from '../caseload/outside.ts';

/** When the files of a folder were first committed, as the git program at a path tells it. */
export function historyOf(folder: string, git: string): Promise<FileHistory | undefined> {
  return answer(askHistory(folder, devNull), git);
}

/**
 * Runs the git program at a path for each question, and gives what follows from the answers. Not to
 * be called before the workspace is trusted: the path comes from `findGit`, which sees to that.
 */
export async function answer<Answer>(asking: Asking<Answer>, git: string): Promise<Answer> {
  let step = asking.next();
  while (!step.done) step = asking.next(await answerTo(step.value, git));
  return step.value;
}

function answerTo({ args, input = '' }: GitQuestion, git: string): Promise<GitAnswer> {
  return new Promise((resolve) => {
    const run = spawn(git, args, {
      cwd: dirname(process.execPath),
      env: gitEnvironment(process.env),
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const parts: Buffer[] = [];
    let bytes = 0;
    let remarks = '';
    let failed: GitFailure | undefined;
    const end = (why: GitFailure): void => {
      failed ??= why;
      run.kill('SIGKILL');
    };
    const clock = setTimeout(end, gitLimits.milliseconds, 'too-long');
    run.stdout.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes > gitLimits.bytes) end('too-much');
      else parts.push(part);
    });
    run.stderr.on('data', (part: Buffer) => {
      if (remarks.length < gitLimits.remarks) remarks += part.toString('utf8');
    });
    run.on('error', () => {
      clearTimeout(clock);
      resolve({ failed: failed ?? 'not-there', remarks });
    });
    run.on('close', (code) => {
      clearTimeout(clock);
      resolve(
        code === 0 && failed === undefined
          ? { bytes: Buffer.concat(parts), remarks }
          : { failed: failed ?? 'error', remarks },
      );
    });
    run.stdin.on('error', () => {
      // Git ended before it read all: its code says so.
    });
    run.stdin.end(input);
  });
}
