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
  const env = gitEnvironment(process.env);
  return answered(asking, (question) => answerTo(question, limits, env));
}

/** What git tells its hooks of where they are: the index of the commit that is made among it. */
const toldToHooks = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_COMMON_DIR'] as const;

/**
 * As `answer`, of the repository and the index that git has named to the hook that this runs in.
 * Git runs a hook in the top folder, from which its paths are told.
 */
export function answerInHook<Answer>(asking: Asking<Answer>): Answer {
  const told = toldToHooks.flatMap((name): [string, string][] => {
    const path = process.env[name];
    return path ? [[name, resolve(path)]] : [];
  });
  const env = { ...gitEnvironment(process.env), ...Object.fromEntries(told) };
  return answered(asking, (question) => answerTo(question, gitLimits, env));
}

function answered<Answer>(
  asking: Asking<Answer>,
  answerOf: (question: GitQuestion) => GitAnswer,
): Answer {
  let step = asking.next();
  while (!step.done) step = asking.next(answerOf(step.value));
  return step.value;
}

function answerTo(
  { args, input }: GitQuestion,
  { bytes, milliseconds }: { readonly bytes: number; readonly milliseconds: number },
  env: Record<string, string | undefined>,
): GitAnswer {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    // Not in the folder itself: Windows would run a git.exe that lies there.
    cwd: dirname(process.execPath),
    env,
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
