import { type Day, dayFrom } from '../../calendar/day.ts';
import type { Commit } from '../versions.ts';

/**
 * How a commit is written out, on one line: its id, its parents, its author's day and name, and the
 * first line of its message. Git lets no `<` into a name.
 */
export const commitFormat = [
  '--encoding=UTF-8',
  '--date=short',
  '--pretty=format:%H<%P<%ad<%an<%s',
];

/** A commit as git tells it. */
export interface ToldCommit extends Omit<Commit, 'day'> {
  readonly parents: readonly string[];
  /** Undefined where it is none of the calendar. */
  readonly day: Day | undefined;
}

/** What a commit did to a file: against one of its parents where it has several. */
export interface FileChange {
  /** Git's id of what the file held; undefined where it was not there, or was no file. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly path: string;
  /** Its name before it was renamed. */
  readonly from?: string | undefined;
}

const longest = 200;

/** A commit from its line, undefined where the line is none. */
export function readCommit(line: string): ToldCommit | undefined {
  const [, id, parents, day, author, subject] =
    /^([0-9a-f]{40,64})<([0-9a-f ]*)<([^<]*)<([^<]*)<([^]*)$/.exec(line) ?? [];
  if (id === undefined || parents === undefined) return undefined;
  return {
    id,
    parents: parents === '' ? [] : parents.split(' '),
    day: dayFrom(day),
    author: (author ?? '').slice(0, longest),
    subject: (subject ?? '').slice(0, longest),
  };
}

/** A commit of a day that can be read; where it cannot, of the day on which git's time begins. */
export function dated({ id, day, author, subject }: ToldCommit): Commit {
  return { id, day: day ?? ('1970-01-01' as Day), author, subject };
}

/**
 * What `git diff-tree --raw -z` tells of commits: each commit and then its changes. A merge is told
 * once for each parent that it differs from.
 */
export function* readChanges(text: string): Generator<ToldCommit | FileChange> {
  const words = text.split('\0').values();
  for (const word of words) {
    const [, line = '', change] = /^([^:\n][^\n]*)?\n?(:.*)?$/.exec(word) ?? [];
    const commit = readCommit(line);
    if (commit) yield commit;
    if (change !== undefined) yield readChange(change, words);
  }
}

export function isCommit(told: ToldCommit | FileChange): told is ToldCommit {
  return 'parents' in told;
}

/** What stands before the names: two modes, two ids and what happened. */
function readChange(change: string, names: Iterator<string, undefined>): FileChange {
  const [mode = '', newMode = '', id = '', newId = '', status = ''] = change.slice(1).split(' ');
  const sides = { before: heldBy(mode, id), after: heldBy(newMode, newId) };
  const first = names.next().value ?? '';
  if (!status.startsWith('R')) return { ...sides, path: first };
  return { ...sides, from: first, path: names.next().value ?? '' };
}

/** Links and other repositories hold no text of their own. */
function heldBy(mode: string, id: string): string | undefined {
  return mode.startsWith('100') ? id : undefined;
}
