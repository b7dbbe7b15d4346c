import { gitIdOf } from '../../caseload/file-history.ts';
import type { Versions } from '../../caseload/versions.ts';
import type { Reading } from '../../records/read-record.ts';
import type { Basis, Reviewed } from './reviews.ts';

/** A file that is not the same at two moments: the name of its text then, and its text now. */
export interface Pair {
  readonly path: string;
  readonly from: string | undefined;
  /** The name of a text, or what the file says as it stands. */
  readonly to: string | Reading | undefined;
}

export type Moments = Reviewed & { readonly basis: Exclude<Basis, { kind: 'decision' }> };

/** The files that differ between the two moments, a renamed one held against its earlier name. */
export function pairRecords({ basis, caseload, versions }: Moments): readonly Pair[] {
  const nameOf = names(versions);
  const from = new Map([...ours(basis.from.tree)].map(([path, blob]) => [nameOf(path), blob]));
  const to =
    basis.kind === 'between'
      ? new Map([...ours(basis.to.tree)].map(([path, blob]) => [nameOf(path), blob]))
      : caseload.readings;
  const pairs = [...new Set([...from.keys(), ...to.keys()])].map((path) => ({
    path,
    from: from.get(path),
    to: to.get(path),
  }));
  return pairs.filter((pair) => !isSameText(pair));
}

/** The name that a file has today, by whatever it was called. */
function names(versions: Versions | undefined): (path: string) => string {
  const today = new Map<string, string>();
  for (const [path, all] of versions?.files ?? [])
    for (const version of all)
      if (!versions?.files.has(version.path)) today.set(version.path, path);
  return (path) => today.get(path) ?? path;
}

/** Without the folders that are never looked into. */
function ours(tree: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...tree].filter(([path]) => !/(?:^|\/)(?:\.|node_modules\/)/.test(path));
}

function isSameText({ from, to }: Pair): boolean {
  if (from === undefined || to === undefined || typeof to === 'string') return from === to;
  const { text } = to;
  return gitIdOf(text, from.length) === from || isSameWithOtherEnds(text, from);
}

/** Git may hold a text with other line ends than the disk. */
function isSameWithOtherEnds(text: string, blob: string): boolean {
  return text.includes('\r\n') && gitIdOf(text.replaceAll('\r\n', '\n'), blob.length) === blob;
}
