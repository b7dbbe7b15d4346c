import { limits } from '../../records/limits.ts';
import { type Asking, ask, gitLimits, textOf } from './question.ts';
import { type Refused, whyFailed } from './refusals.ts';

/** How much is asked for in one run, with what git writes around it. */
const together = gitLimits.bytes / 2;

/**
 * What files held, by git's ids, byte by byte. Left out is what a record may not be: texts past
 * the size limit, and what is not in this copy of the repository.
 */
export function* askTexts(
  folder: string,
  nullDevice: string,
  blobs: Iterable<string>,
): Asking<ReadonlyMap<string, Uint8Array> | Refused> {
  const place = { folder, nullDevice };
  const ids = [...new Set(blobs)].filter((id) => /^[0-9a-f]{40,64}$/.test(id));
  const texts = new Map<string, Uint8Array>();
  if (ids.length === 0) return texts;
  const sizes = yield { ...ask(place, 'cat-file', '--batch-check'), input: inLines(ids) };
  const told = textOf(sizes);
  if (told === undefined) return whyFailed(sizes);
  for (const group of groupsOf(told)) {
    const answer = yield { ...ask(place, 'cat-file', '--batch'), input: inLines(group) };
    if ('failed' in answer) return whyFailed(answer);
    for (const [id, bytes] of textsIn(answer.bytes)) texts.set(id, bytes);
  }
  return texts;
}

/** The ids of texts of a record's size, in groups small enough for one run. */
function groupsOf(told: string): readonly (readonly string[])[] {
  const groups: string[][] = [];
  let left = 0;
  for (const [, id = '', size] of told.matchAll(/^([0-9a-f]+) blob (\d+)$/gm)) {
    const bytes = Number(size);
    if (bytes > limits.fileBytes) continue;
    left -= bytes + 100;
    if (left < 0) {
      groups.push([]);
      left = together - bytes;
    }
    groups.at(-1)?.push(id);
  }
  return groups;
}

/** What `cat-file --batch` writes: a line with id, kind and size, as many bytes, and a line end. */
function* textsIn(bytes: Uint8Array): Generator<[string, Uint8Array]> {
  let at = 0;
  for (;;) {
    const end = bytes.indexOf(10, at);
    if (end < 0) return;
    const line = new TextDecoder().decode(bytes.subarray(at, end));
    at = end + 1;
    const [, id, size] = /^([0-9a-f]+) \w+ (\d+)$/.exec(line) ?? [];
    if (id === undefined) continue;
    const after = at + Number(size);
    yield [id, new Uint8Array(bytes.subarray(at, after))];
    at = after + 1;
  }
}

function inLines(ids: readonly string[]): string {
  return `${ids.join('\n')}\n`;
}
