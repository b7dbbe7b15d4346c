import { type Asking, ask, textOf } from './question.ts';
import { type Refused, whyFailed } from './refusals.ts';

/**
 * The Markdown files of a folder as a commit has them: git's id of each file's text, by its path
 * in the folder. Links and other repositories inside it are left out.
 */
export function* askTree(
  folder: string,
  nullDevice: string,
  commitId: string,
): Asking<ReadonlyMap<string, string> | Refused> {
  const answer = yield ask({ folder, nullDevice }, 'ls-tree', '-r', '-z', commitId);
  const text = textOf(answer);
  if (text === undefined) return whyFailed(answer);
  return new Map(
    text.split('\0').flatMap((entry): readonly [string, string][] => {
      const [, id, path] = /^100\d+ blob ([0-9a-f]+)\t([^]+)$/.exec(entry) ?? [];
      return id !== undefined && path !== undefined && /\.md$/i.test(path) ? [[path, id]] : [];
    }),
  );
}
