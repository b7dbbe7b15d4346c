import { spawn } from 'node:child_process';
import { devNull } from 'node:os';
import { dirname } from 'node:path';
import { askHistory, gitEnvironment, gitLimits, type GitQuestion } from '../caseload/ask-git.ts';
import type { FileHistory } from '../caseload/outside.ts';

/** When the files of a folder were first committed, as the git program at a path tells it. */
export async function historyOf(folder: string, git: string): Promise<FileHistory | undefined> {
  const asking = askHistory(folder, devNull);
  let step = asking.next();
  while (!step.done) step = asking.next(await answerTo(step.value, git));
  return step.value;
}

/** What git writes; undefined where it fails, takes too long or writes too much. */
function answerTo({ args, input = '' }: GitQuestion, git: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const run = spawn(git, args, {
      cwd: dirname(process.execPath),
      env: gitEnvironment(process.env),
      timeout: gitLimits.milliseconds,
      stdio: ['pipe', 'pipe', 'ignore'],
      windowsHide: true,
    });
    const parts: Buffer[] = [];
    let bytes = 0;
    run.stdout.on('data', (part: Buffer) => {
      bytes += part.length;
      if (bytes > gitLimits.bytes) run.kill();
      else parts.push(part);
    });
    run.on('error', () => {
      resolve(undefined);
    });
    run.on('close', (code) => {
      resolve(code === 0 ? Buffer.concat(parts).toString('utf8') : undefined);
    });
    run.stdin.on('error', () => {
      // Git ended before it read all: its code says so.
    });
    run.stdin.end(input);
  });
}
