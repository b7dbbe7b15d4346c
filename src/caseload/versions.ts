import type { Day } from '../calendar/day.ts';

/** A commit: git's name of it, and who wrote it when, in the author's own time zone. */
export interface Commit {
  readonly id: string;
  readonly day: Day;
  readonly author: string;
  /** The first line of its message. */
  readonly subject: string;
}

/** What a file held after a commit: git's name of the text; none where the file went. */
export interface FileVersion {
  readonly commit: Commit;
  readonly path: string;
  readonly blob: string | undefined;
}

/** The versions of every record file that is there now, oldest first, its earlier names followed. */
export interface Versions {
  /** The commit that was looked from. */
  readonly head: Commit;
  /** True in a shallow copy: what came before its oldest commits is not known. */
  readonly isShallow: boolean;
  /** By the path in the caseload that the file has at `head`. */
  readonly files: ReadonlyMap<string, readonly FileVersion[]>;
}
