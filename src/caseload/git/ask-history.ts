import { historyFrom } from '../file-history.ts';
import type { FileHistory } from '../outside.ts';
import { askChanges } from './ask-changes.ts';
import { askHead, askStanding } from './ask-place.ts';
import type { Asking } from './question.ts';
import { isRefused } from './refusals.ts';

/**
 * When the files of a folder were first committed; undefined of a folder without a repository that
 * knows its own beginning. `nullDevice` is the system's empty file.
 */
export function* askHistory(folder: string, nullDevice: string): Asking<FileHistory | undefined> {
  const place = { folder, nullDevice };
  const standing = yield* askStanding(place);
  // A shallow copy does not know when its files first came.
  if (isRefused(standing) || standing.isShallow) return undefined;
  const head = yield* askHead(place);
  if (typeof head !== 'string') return undefined;
  const changes = yield* askChanges(place, head);
  return typeof changes === 'string' ? historyFrom(changes, standing.prefix) : undefined;
}
