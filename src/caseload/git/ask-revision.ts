import type { Day } from '../../calendar/day.ts';
import { readRecord, type Reading } from '../../records/read-record.ts';
import { gitIdOf } from '../file-history.ts';
import { askOne } from './ask-commit.ts';
import { askHead } from './ask-place.ts';
import { askTexts } from './ask-texts.ts';
import { askTree } from './ask-tree.ts';
import type { Asking, Place } from './question.ts';
import { isRefused, type Refused } from './refusals.ts';

/** The commit that is checked out, and how far the records of a folder have moved from it. */
export interface RecordsRevision {
  readonly id: string;
  readonly day: Day;
  /** How many records are new, changed, renamed or gone since. */
  readonly changed: number;
}

/** Git's ids of a text, which may be held with other line ends than on disk. */
const ids = new WeakMap<Reading, readonly string[]>();

/** Asks which commit the records of a folder were read at; `readings` by their paths in the folder. */
export function* askRevision(
  { folder, nullDevice }: Place,
  readings: ReadonlyMap<string, Reading>,
): Asking<RecordsRevision | Refused> {
  const place = { folder, nullDevice };
  const head = yield* askHead(place);
  if (typeof head !== 'string') return head;
  const commit = yield* askOne(place, head);
  if (isRefused(commit)) return commit;
  const tree = yield* askTree(folder, nullDevice, head);
  if (isRefused(tree)) return tree;
  const moved = [...readings].filter(([path, reading]) => !isHeld(tree.get(path), reading));
  const movedIds = new Set(moved.flatMap(([, reading]) => idsOf(reading, head.length)));
  // What went away under one name and stands there under another is one change.
  const away = [...tree].filter(
    ([path, blob]) => isLookedAt(path) && !readings.has(path) && !movedIds.has(blob),
  );
  const texts = yield* askTexts(
    folder,
    nullDevice,
    away.map(([, blob]) => blob),
  );
  if (isRefused(texts)) return texts;
  const gone = away.filter(([, blob]) => isRecord(texts.get(blob)));
  return { id: commit.id, day: commit.day, changed: moved.length + gone.length };
}

/** Some folders are never looked into. */
function isLookedAt(path: string): boolean {
  return !/(?:^|\/)(?:\.|node_modules\/)/.test(path);
}

function isHeld(blob: string | undefined, reading: Reading): boolean {
  if (blob === undefined) return false;
  // Of a file whose text could not be read it is not known that it changed.
  return (!reading.record && reading.text === '') || idsOf(reading, blob.length).includes(blob);
}

function idsOf(reading: Reading, length: number): readonly string[] {
  const known = ids.get(reading);
  if (known?.[0]?.length === length) return known;
  const { text } = reading;
  const made = [...new Set([text, text.replaceAll('\r\n', '\n')])].map((each) =>
    gitIdOf(each, length),
  );
  ids.set(reading, made);
  return made;
}

function isRecord(bytes: Uint8Array | undefined): boolean {
  return (
    bytes !== undefined &&
    readRecord({ path: '', text: new TextDecoder().decode(bytes) }) !== undefined
  );
}
