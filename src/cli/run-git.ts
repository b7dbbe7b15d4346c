import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import { dirname, resolve } from 'node:path';
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

/** When a folder's files were first committed; undefined where that cannot be known. */
export function historyOf(folder: string): FileHistory | undefined {
  return answer(askHistory(resolve(folder), devNull));
}

/** Runs git for each question, and gives what follows from the answers. */
export function answer<Answer>(
  asking: Asking<Answer>,
  limits: { readonly bytes: number; readonly milliseconds: number } = gitLimits,
): Answer {
  let step = asking.next();
  while (!step.done) step = asking.next(answerTo(step.value, limits));
  return step.value;
}

function answerTo(
  { args, input }: GitQuestion,
  { bytes, milliseconds }: { readonly bytes: number; readonly milliseconds: number },
): GitAnswer {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    // Not in the folder itself: Windows would run a git.exe that lies there.
    cwd: dirname(process.execPath),
    env: gitEnvironment(process.env),
    input: input ?? '',
    maxBuffer: bytes,
    timeout: milliseconds,
    // What asks git to end can be held up by what git waits for.
    killSignal: 'SIGKILL',
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  // Without the program there is nothing that it could have written.
  const remarks = (stderr as Buffer | null)?.subarray(0, gitLimits.remarks).toString('utf8') ?? '';
  if (error === undefined && status === 0) return { bytes: stdout, remarks };
  return { failed: failureOf(error), remarks };
}

const failures: Readonly<Record<string, GitFailure>> = {
  ENOENT: 'not-there',
  EACCES: 'not-there',
  ETIMEDOUT: 'too-long',
  ENOBUFS: 'too-much',
};

function failureOf(error: NodeJS.ErrnoException | undefined): GitFailure {
  return failures[error?.code ?? ''] ?? 'error';
}
