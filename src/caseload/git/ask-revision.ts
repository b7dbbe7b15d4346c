import type { Reading } from '../../records/read-record.ts';
import { gitIdOf } from '../file-history.ts';
import type { Commit } from '../versions.ts';
import { askOne } from './ask-commit.ts';
import { askHead, askStanding } from './ask-place.ts';
import { askTree } from './ask-tree.ts';
import type { Asking, Place } from './question.ts';
import { isRefused, type Refused } from './refusals.ts';

/** The commit that is checked out, and the records that differ from it or are not in it. */
export interface AskedRevision {
  readonly commit: Commit;
  /** Their paths in the folder. */
  readonly changed: readonly string[];
}

/** At which revision the records of a folder stand. */
export function* askRevision(
  { folder, nullDevice }: Place,
  readings: readonly Pick<Reading, 'path' | 'text'>[],
): Asking<AskedRevision | Refused> {
  const place = { folder, nullDevice };
  const standing = yield* askStanding(place);
  if (isRefused(standing)) return standing;
  const head = yield* askHead(place);
  if (typeof head !== 'string') return head;
  const commit = yield* askOne(place, head);
  if (isRefused(commit)) return commit;
  const tree = yield* askTree(folder, nullDevice, head);
  if (isRefused(tree)) return tree;
  const changed = readings.filter(({ path, text }) => !isText(text, tree.get(path)));
  return { commit, changed: changed.map(({ path }) => path) };
}

/** Git may hold a text with other line ends than the disk. */
function isText(text: string, blob: string | undefined): boolean {
  if (blob === undefined) return false;
  return [text, text.replaceAll('\r\n', '\n')].some((each) => gitIdOf(each, blob.length) === blob);
}
