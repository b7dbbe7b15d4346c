/** One run of git: what follows the program's name, and what it is given to read. */
export interface GitQuestion {
  readonly args: readonly string[];
  readonly input?: string;
}

/** What came of a run: all that git wrote, or why there is nothing. */
export type GitAnswer =
  | { readonly bytes: Uint8Array; readonly remarks: string }
  | { readonly failed: GitFailure; readonly remarks: string };

/** The program is not there, took too long, wrote too much, or ended with an error. */
export type GitFailure = 'not-there' | 'too-long' | 'too-much' | 'error';

/**
 * Questions to git, each to be answered with what came of it, and what follows from the answers.
 *
 * A repository's configuration may name programs and be anybody's work. So these are plumbing
 * alone, which knows no hooks, filters, aliases, pagers or external diffs. To be run in
 * `gitEnvironment`, within `gitLimits`.
 */
export type Asking<Answer> = Generator<GitQuestion, Answer, GitAnswer>;

/** Where git is asked from: a folder, and the system's empty file. */
export interface Place {
  readonly folder: string;
  readonly nullDevice: string;
}

/** What a run of git may take at most. */
export const gitLimits = { bytes: 64 * 1024 * 1024, milliseconds: 20_000, remarks: 4096 } as const;

/** A run of git in a folder. */
export function ask({ folder, nullDevice }: Place, ...words: readonly string[]): GitQuestion {
  return {
    args: [
      '--no-pager',
      '--literal-pathspecs',
      ...['-c', 'core.fsmonitor=false'],
      ...['-c', `core.hooksPath=${nullDevice}`],
      ...['-c', 'core.warnAmbiguousRefs=true'],
      ...['-c', 'log.showSignature=false'],
      ...['-c', 'safe.bareRepository=explicit'],
      ...['-C', folder],
      ...words,
    ],
  };
}

/** What git wrote, as text; undefined where it failed. Bytes that are no UTF-8 become `�`. */
export function textOf(answer: GitAnswer): string | undefined {
  return 'bytes' in answer
    ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(answer.bytes)
    : undefined;
}

/** The first thing that a run wrote, where it is one of git's ids on a line of its own. */
export function idIn(answer: GitAnswer): string | undefined {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})(?=\n)/.exec(textOf(answer) ?? '')?.[0];
}

/**
 * The environment to run git in: without what would lead it to another repository or have it run,
 * write or ask anything. Objects that a partial copy lacks are not fetched: to fetch is to run
 * what the configuration says.
 */
export function gitEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  return {
    ...Object.fromEntries(
      Object.entries(environment).filter(([name]) => !name.toUpperCase().startsWith('GIT_')),
    ),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
  };
}
