import { type Day, dayFrom } from '../../calendar/day.ts';
import type { Commit } from '../versions.ts';
import { askHead, askStanding } from './ask-place.ts';
import { type Asking, ask, idIn, type Place, textOf } from './question.ts';
import { commitFormat, dated, readCommit } from './read-commits.ts';
import { isRefused, refuse, type Refused, shown, unborn, whyFailed } from './refusals.ts';

/**
 * The commit that a person names: by its id, a branch, a tag, or a day such as `2026-04-20`, which
 * means the last commit up to that day on the branch that is checked out.
 */
export function* askCommit(
  folder: string,
  nullDevice: string,
  revision: string,
): Asking<Commit | Refused> {
  const place = { folder, nullDevice };
  const standing = yield* askStanding(place);
  if (isRefused(standing)) return standing;
  const head = yield* askHead(place);
  const day = dayFrom(revision);
  if (day !== undefined) return typeof head === 'string' ? yield* askDay(place, head, day) : head;
  const id = yield* askRevision(place, revision);
  // Of a repository without any commit that is the plainer thing to say.
  if (typeof id !== 'string') return head === unborn ? head : withShallow(id, standing.isShallow);
  return yield* askOne(place, id);
}

/** The commit of an id. */
export function* askOne(place: Place, id: string): Asking<Commit | Refused> {
  const answer = yield ask(place, 'rev-list', '-1', ...commitFormat, id, '--');
  return commitsIn(textOf(answer) ?? '')[0] ?? whyFailed(answer);
}

/**
 * The commit that two have in common, from which both went their ways: the latest, where there are
 * several.
 */
export function* askBase(
  folder: string,
  nullDevice: string,
  commits: readonly [Commit, Commit],
): Asking<Commit | Refused> {
  const place = { folder, nullDevice };
  const [one, other] = commits;
  const answer = yield ask(place, 'rev-parse', '--verify', '--end-of-options', one.id);
  if (idIn(answer) === undefined) return whyFailed(answer);
  const range = yield ask(place, 'rev-parse', `${one.id}...${other.id}`);
  const base = /^\^([0-9a-f]+)$/m.exec(textOf(range) ?? '')?.[1];
  if (base !== undefined) return yield* askOne(place, base);
  return 'failed' in range
    ? whyFailed(range)
    : refuse('These two revisions have no commit in common here');
}

function* askDay(place: Place, head: string, day: Day): Asking<Commit | Refused> {
  const answer = yield ask(place, 'rev-list', '--first-parent', ...commitFormat, head, '--');
  const commits = commitsIn(textOf(answer) ?? '');
  const found = commits.find((commit) => commit.day <= day);
  if (found) return found;
  const first = commits.at(-1);
  return first
    ? refuse('There is no commit up to {day}: the oldest that is known here is of {first}', {
        day,
        first: first.day,
      })
    : whyFailed(answer);
}

/** What `rev-list` writes with a format: a line with the id, and then the commit's own. */
function commitsIn(text: string): readonly Commit[] {
  return text.split('\n').flatMap((line) => {
    const commit = readCommit(line);
    return commit ? [dated(commit)] : [];
  });
}

function* askRevision(place: Place, revision: string): Asking<string | Refused> {
  const name = { revision: shown(revision) };
  // A name with a line end or a sign that ends texts would be another for git than for the reader.
  if (/\p{Cc}/u.test(revision)) return unknown(name);
  const commit = `${revision}^{commit}`;
  const answer = yield ask(place, 'rev-parse', '--verify', '--end-of-options', commit);
  if (/short object ID \S+ is ambiguous/.test(answer.remarks))
    return refuse('`{revision}` is the beginning of several ids: write more of it', name);
  if (/refname .* is ambiguous/.test(answer.remarks))
    return refuse(
      '`{revision}` names more than one thing here: write it in full, as in refs/heads/{revision} for the branch',
      name,
    );
  const id = idIn(answer);
  if (id !== undefined) return id;
  return 'failed' in answer && answer.failed !== 'error' ? whyFailed(answer) : unknown(name);
}

function unknown(name: { readonly revision: string }): Refused {
  return refuse(
    '`{revision}` is no commit, branch or tag of this repository, and no day such as 2026-04-20',
    name,
  );
}

function withShallow(refused: Refused, isShallow: boolean): Refused {
  const { pattern, values } = refused.refused;
  return isShallow
    ? refuse(`${pattern}; it is a shallow copy that holds only its latest commits`, values)
    : refused;
}
