import type { FileHistory } from './outside.ts';
import { historyFrom } from './file-history.ts';

/** One run of git: what follows the program's name, and what it is given to read. */
export interface GitQuestion {
  readonly args: readonly string[];
  readonly input?: string;
}

/** What a run of git may take at most. */
export const gitLimits = { bytes: 64 * 1024 * 1024, milliseconds: 20_000 } as const;

/**
 * The questions to git whose answers are the history of a folder's files. Each is to be answered
 * with what git wrote, or with undefined where it failed; of a folder without a repository that
 * knows its own beginning the history is undefined.
 *
 * A repository's configuration may name programs and be anybody's work. So these are plumbing
 * alone, which knows no hooks, filters, aliases, pagers or external diffs; `nullDevice` is the
 * system's empty file. To be run in `gitEnvironment`.
 */
export function* askHistory(
  folder: string,
  nullDevice: string,
): Generator<GitQuestion, FileHistory | undefined, string | undefined> {
  const before = [...beforeAll(nullDevice), '-C', folder];
  const ask = (...words: readonly string[]): GitQuestion => ({ args: [...before, ...words] });
  const place = yield ask(
    'rev-parse',
    '--is-inside-work-tree',
    '--is-shallow-repository',
    '--show-prefix',
  );
  // A shallow copy does not know when its files first came.
  const [, prefix] = /^true\nfalse\n([^]*)\n$/.exec(place ?? '') ?? [];
  if (prefix === undefined) return undefined;
  const head = yield ask('rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}');
  const [commit] = /^[0-9a-f]+(?=\n$)/.exec(head ?? '') ?? [];
  if (!commit) return undefined;
  const commits = yield ask('rev-list', '--topo-order', '--reverse', commit, '--');
  if (!commits) return undefined;
  const changes = yield { ...ask('diff-tree', ...eachChange), input: commits };
  return changes === undefined ? undefined : historyFrom(changes, prefix);
}

function beforeAll(nullDevice: string): readonly string[] {
  return [
    '--no-pager',
    '--literal-pathspecs',
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', `core.hooksPath=${nullDevice}`],
    ...['-c', 'log.showSignature=false'],
    ...['-c', 'safe.bareRepository=explicit'],
  ];
}

/** Of a merge against each of its parents, since a file can come in by the merge itself. */
const eachChange = [
  ...['--stdin', '-r', '--root', '-m', '--always'],
  ...['--no-ext-diff', '--no-textconv', '-M', '-l1000', '--diff-filter=AMR'],
  ...['--raw', '--abbrev=64', '-z', '--date=short', '--pretty=format:%ad'],
] as const;

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
