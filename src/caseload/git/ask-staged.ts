import { askHead } from './ask-place.ts';
import { askTree } from './ask-tree.ts';
import { type Asking, ask, idIn, textOf } from './question.ts';
import { isRefused, type Refused, whyFailed } from './refusals.ts';

/** What the next commit holds: git's ids of the files' texts by their paths from the top. */
export interface Staged {
  /** The repository's top folder. */
  readonly top: string;
  readonly files: ReadonlyMap<string, string>;
  /** The Markdown files that no parent of the next commit has so. */
  readonly changed: ReadonlySet<string>;
}

/**
 * What is staged. Of a merge that is being settled only what is in none of its sides counts as
 * changed, so that nobody answers for what others have committed.
 */
export function* askStaged(folder: string, nullDevice: string): Asking<Staged | Refused> {
  const found = yield ask({ folder, nullDevice }, 'rev-parse', '--show-toplevel');
  const top = textOf(found)?.replace(/\r?\n$/, '');
  if (!top) return whyFailed(found);
  const place = { folder: top, nullDevice };
  const listed = yield ask(place, 'ls-files', '--stage', '-z');
  const text = textOf(listed);
  if (text === undefined) return whyFailed(listed);
  const files = new Map(
    text.split('\0').flatMap((entry): readonly [string, string][] => {
      const [, id, path] = /^100\d+ ([0-9a-f]+) 0\t([^]+)$/.exec(entry) ?? [];
      return id !== undefined && path !== undefined ? [[path, id]] : [];
    }),
  );
  const parents: ReadonlyMap<string, string>[] = [];
  for (const commit of yield* askParents(place)) {
    const tree = yield* askTree(top, nullDevice, commit);
    if (isRefused(tree)) return tree;
    parents.push(tree);
  }
  const isChanged = ([path, id]: readonly [string, string]): boolean =>
    /\.md$/i.test(path) && parents.every((tree) => tree.get(path) !== id);
  return { top, files, changed: new Set([...files].filter(isChanged).map(([path]) => path)) };
}

function* askParents(place: Parameters<typeof ask>[0]): Asking<readonly string[]> {
  const head = yield* askHead(place);
  if (typeof head !== 'string') return [];
  const other = yield ask(place, 'rev-parse', '--verify', '--quiet', 'MERGE_HEAD^{commit}');
  const merged = idIn(other);
  return merged === undefined ? [head] : [head, merged];
}
