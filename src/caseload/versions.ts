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
  /**
   * What the file held before the commit, undefined where it was not there. This, not the version
   * before it in the list, is what the commit changed: two people may have written side by side.
   *
   * Only a merge has several, one for each of its parents. It made a change itself where the text
   * differs by that change from every one of them; all else was made and told before.
   *
   * None where it is not known: in the oldest commits of a shallow copy.
   */
  readonly before: readonly (string | undefined)[];
}

/** The versions of record files, oldest first, their earlier names followed. */
export interface Versions {
  /** The commit that was looked from. */
  readonly head: Commit;
  /** True in a shallow copy: what came before its oldest commits is not known. */
  readonly isShallow: boolean;
  /** By the path in the caseload that the file has at `head`. */
  readonly files: ReadonlyMap<string, readonly FileVersion[]>;
  /** Files that are not there any more, by the last path in the caseload that they had. */
  readonly gone: ReadonlyMap<string, readonly FileVersion[]>;
}
