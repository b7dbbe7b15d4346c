import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Day, dayFrom } from '../calendar/day.ts';
import type { FileHistory } from './outside.ts';

/** One file that a commit brought in, changed or renamed. */
interface Change {
  readonly day: Day;
  /** Git's id of what the file held. */
  readonly id: string;
  readonly path: string;
  /** Its name before it was renamed. */
  readonly from?: string | undefined;
}

/**
 * The history that `git diff-tree` tells of commits in their order, oldest first. Paths are turned
 * into those of the folder that `prefix` leads to from the repository's top. Undefined where a
 * commit has no day that can be read.
 */
export function historyFrom(changes: string, prefix: string): FileHistory | undefined {
  const first = new Map<string, Day>();
  const held = new Map<string, Day>();
  let begins: Day | undefined;
  for (const told of readChanges(changes)) {
    if (!told) return undefined;
    if (typeof told === 'string') {
      begins = earlier(begins, told);
      continue;
    }
    const { id, path, from } = told;
    // A file that was copied first and taken away later still has its text.
    const known = earlier(held.get(id), from === undefined ? undefined : first.get(from));
    const day = earlier(known, told.day);
    first.set(path, earlier(first.get(path), day));
    held.set(id, day);
  }
  if (!begins) return undefined;
  const here = [...first].filter(([path]) => path.startsWith(prefix) && /\.md$/i.test(path));
  return {
    begins,
    firstCommitted: new Map(here.map(([path, day]) => [path.slice(prefix.length), day])),
    firstHeld: held,
  };
}

/** The day on which a text was first committed, under whatever name. */
export function firstHeldOn({ firstHeld }: FileHistory, text: string): Day | undefined {
  if (!firstHeld?.size) return undefined;
  const [length = 40] = [...firstHeld.keys()].slice(0, 1).map((id) => id.length);
  // Git may hold a text with other line ends than the disk.
  return [text, text.replaceAll('\r\n', '\n')]
    .map((each) => firstHeld.get(gitIdOf(each, length)))
    .find((day) => day !== undefined);
}

/** Git’s name of a text, in a repository whose names are so long. */
export function gitIdOf(text: string, length: number): string {
  const bytes = utf8ToBytes(text);
  const blob = concatBytes(utf8ToBytes(`blob ${bytes.length}\0`), bytes);
  return bytesToHex(length === 64 ? sha256(blob) : sha1(blob));
}

/** Each commit's day and then its changes; undefined for a day that cannot be read. */
function* readChanges(text: string): Generator<Day | Change | undefined> {
  const words = text.split('\0').values();
  let day: Day | undefined;
  for (const word of words) {
    const [, commit, change] = /^([^:\n]*)\n?(:.*)?$/.exec(word) ?? [];
    if (commit) {
      day = day === commit ? day : dayFrom(commit);
      yield day;
    }
    if (change && day) yield readChange(change, day, words);
  }
}

/** What stands before the names: two modes, two ids and what happened. */
function readChange(change: string, day: Day, names: Iterator<string, undefined>): Change {
  const [, , , id = '', status = ''] = change.split(' ');
  const first = names.next().value ?? '';
  if (!status.startsWith('R')) return { day, id, path: first };
  return { day, id, from: first, path: names.next().value ?? '' };
}

function earlier<Other extends Day | undefined>(one: Day | undefined, other: Other): Other | Day {
  return one !== undefined && (other === undefined || one < other) ? one : other;
}
