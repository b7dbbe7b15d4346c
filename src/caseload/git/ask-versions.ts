import type { FileVersion, Versions } from '../versions.ts';
import { askChanges } from './ask-changes.ts';
import { askOne } from './ask-commit.ts';
import { askHead, askStanding } from './ask-place.ts';
import { askTree } from './ask-tree.ts';
import type { Asking } from './question.ts';
import { isRefused, type Refused } from './refusals.ts';
import { traceFiles } from './trace-files.ts';

/**
 * The versions of a folder's Markdown files, looked at from the commit that is checked out or from
 * one given by its id. `nullDevice` is the system's empty file.
 */
export function* askVersions(
  folder: string,
  nullDevice: string,
  commitId?: string,
): Asking<Versions | Refused> {
  const found = yield* askVersionsAndTree(folder, nullDevice, commitId);
  return isRefused(found) ? found : found.versions;
}

/** The same, with git's names of what the files hold at that commit, by their paths. */
export function* askVersionsAndTree(
  folder: string,
  nullDevice: string,
  commitId?: string,
): Asking<{ readonly versions: Versions; readonly tree: ReadonlyMap<string, string> } | Refused> {
  const place = { folder, nullDevice };
  const standing = yield* askStanding(place);
  if (isRefused(standing)) return standing;
  const id = commitId ?? (yield* askHead(place));
  if (typeof id !== 'string') return id;
  const head = yield* askOne(place, id);
  if (isRefused(head)) return head;
  const changes = yield* askChanges(place, id);
  if (typeof changes !== 'string') return changes;
  const tree = yield* askTree(folder, nullDevice, id);
  if (isRefused(tree)) return tree;
  const { isShallow, prefix } = standing;
  const files = new Map<string, readonly FileVersion[]>();
  const gone = new Map<string, readonly FileVersion[]>();
  for (const { path, versions } of traceFiles(changes, { isShallow })) {
    if (!path.startsWith(prefix) || !/\.md$/i.test(path)) continue;
    const here = path.slice(prefix.length);
    const seen = versions.map((each) => ({ ...each, path: seenFrom(prefix, each.path) }));
    (tree.has(here) ? files : gone).set(here, seen);
  }
  return { versions: { head, isShallow, files, gone }, tree };
}

/** A path as seen from the folder; what lies outside of it begins with `../`. */
function seenFrom(prefix: string, path: string): string {
  if (path.startsWith(prefix)) return path.slice(prefix.length);
  return `${'../'.repeat(prefix.split('/').length - 1)}${path}`;
}
