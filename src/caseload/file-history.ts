import { sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Day } from '../calendar/day.ts';
import { isCommit, readChanges } from './git/read-commits.ts';
import type { FileHistory } from './outside.ts';

/**
 * The history that `git diff-tree` tells of commits in their order, oldest first. Paths are turned
 * into those of the folder that `prefix` leads to from the repository's top. Undefined where a
 * commit has no day that can be read.
 */
export function historyFrom(changes: string, prefix: string): FileHistory | undefined {
  const first = new Map<string, Day>();
  const held = new Map<string, Day>();
  let begins: Day | undefined;
  let committed: Day | undefined;
  for (const told of readChanges(changes)) {
    if (isCommit(told)) {
      committed = told.day;
      if (!committed) return undefined;
      begins = earlier(begins, committed);
      continue;
    }
    const { after, path, from } = told;
    if (after === undefined || !committed) continue;
    // A file that was copied first and taken away later still has its text.
    const known = earlier(held.get(after), from === undefined ? undefined : first.get(from));
    const day = earlier(known, committed);
    first.set(path, earlier(first.get(path), day));
    held.set(after, day);
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

/** Git's id of a text; 64 signs long where the repository's ids are. */
export function gitIdOf(text: string, length: number): string {
  const bytes = utf8ToBytes(text);
  const blob = concatBytes(utf8ToBytes(`blob ${bytes.length}\0`), bytes);
  return bytesToHex(length === 64 ? sha256(blob) : sha1(blob));
}

function earlier<Other extends Day | undefined>(one: Day | undefined, other: Other): Other | Day {
  return one !== undefined && (other === undefined || one < other) ? one : other;
}
