import type { FileVersion } from '../versions.ts';
import { dated, type FileChange, isCommit, readChanges, type ToldCommit } from './read-commits.ts';

/** One file through all commits, under whatever names. */
interface Trace {
  readonly versions: FileVersion[];
  /** Another file that held the same text when this one came. */
  readonly sameAs: Trace | undefined;
}

/** All versions of one file, and the name it had last. */
export interface TracedFile {
  readonly path: string;
  readonly versions: readonly FileVersion[];
}

interface TracingOptions {
  /** Whether commits without parents may have had some that are not known here. */
  readonly isShallow: boolean;
}

/**
 * Follows every file through what `askChanges` told. A file that went and came back is the same
 * file; so is one that was copied and then taken away under its first name.
 */
export function traceFiles(changes: string, options: TracingOptions): readonly TracedFile[] {
  const tracing = new Tracing(options);
  let commit: ToldCommit | undefined;
  let told: FileChange[] = [];
  for (const each of readChanges(changes)) {
    if (!isCommit(each)) {
      told.push(each);
    } else if (each.id !== commit?.id) {
      if (commit) tracing.take(commit, told);
      commit = each;
      told = [];
    }
  }
  if (commit) tracing.take(commit, told);
  return tracing.files();
}

class Tracing {
  private readonly isShallow: boolean;
  private readonly traces: Trace[] = [];
  /** The file that has, or had last, a name. */
  private readonly byPath = new Map<string, Trace>();
  /** Names that were given up for another. */
  private readonly left = new Set<string>();
  private readonly byBlob = new Map<string, Trace>();

  constructor({ isShallow }: TracingOptions) {
    this.isShallow = isShallow;
  }

  /** Takes all that a commit changed; of a merge that is told against each of its parents. */
  take(told: ToldCommit, changes: readonly FileChange[]): void {
    const commit = dated(told);
    const byPath = new Map<string, FileChange[]>();
    for (const change of changes)
      byPath.set(change.path, [...(byPath.get(change.path) ?? []), change]);
    const parents = Math.max(told.parents.length, 1);
    const isOldest = this.isShallow && told.parents.length === 0;
    for (const sides of byPath.values()) {
      // What a merge took from one parent as it was is no version: it has been one.
      if (sides.length < parents) continue;
      const trace = this.traceOf(sides);
      const [{ path, after: blob }] = sides as [FileChange];
      const before = isOldest ? [] : sides.map((side) => side.before);
      this.add(trace, { commit, path, blob, before });
    }
  }

  files(): readonly TracedFile[] {
    const replaced = new Set<Trace>();
    const found = this.traces.map((trace) => {
      const earlier = trace.sameAs;
      if (!earlier || isThere(earlier) || replaced.has(earlier))
        return { trace, versions: trace.versions };
      replaced.add(earlier);
      return { trace, versions: joined(earlier.versions, trace.versions) };
    });
    return found
      .filter(({ trace }) => !replaced.has(trace))
      .flatMap(({ versions }) => {
        const path = versions.at(-1)?.path;
        return path === undefined ? [] : [{ path, versions }];
      });
  }

  private traceOf(sides: readonly FileChange[]): Trace {
    const [{ path, before, after }] = sides as [FileChange];
    const from = sides.find((side) => side.from !== undefined)?.from;
    const renamed = from === undefined ? undefined : this.byPath.get(from);
    if (from !== undefined && renamed) {
      this.left.add(from);
      this.left.delete(path);
      this.byPath.set(path, renamed);
      return renamed;
    }
    const known = this.byPath.get(path);
    if (known && !(before === undefined && this.left.has(path))) return known;
    const sameAs = after === undefined ? undefined : this.byBlob.get(after);
    const trace: Trace = { versions: [], sameAs };
    this.traces.push(trace);
    this.left.delete(path);
    this.byPath.set(path, trace);
    return trace;
  }

  private add(trace: Trace, version: FileVersion): void {
    trace.versions.push(version);
    if (version.blob !== undefined) this.byBlob.set(version.blob, trace);
  }
}

function isThere({ versions }: Trace): boolean {
  return versions.at(-1)?.blob !== undefined;
}

/** One list of a file that came under a new name while, or after, it went under its old one. */
function joined(
  earlier: readonly FileVersion[],
  later: readonly FileVersion[],
): readonly FileVersion[] {
  const [first, ...rest] = later;
  const kept = earlier.slice(0, -1);
  return first ? [...kept, { ...first, before: [first.blob] }, ...rest] : kept;
}
